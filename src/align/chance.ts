import { STEPS } from "./addWeights.ts";

/** Steepness with which the score of two clauses becomes the chance that they match. */
const STEEPNESS = 1.5;
/** Beyond this a chance is as good as none or certain. */
const FARTHEST = 40;

/** The chance that two clauses of a score match: 1 / (1 + e^(-1.5 score)). It never falls as the score rises. */
export function chanceOf(score: number): number {
  return 1 / (1 + exp(Math.max(-FARTHEST, Math.min(FARTHEST, -STEEPNESS * score))));
}

/** Scores from the first to the second are remembered; few lie beyond. */
const REMEMBERED = { from: -8 * STEPS, to: 12 * STEPS };

/** The chances of scores that were asked for; no chance is 0, so 0 is what was not asked yet. */
let known: Float64Array | undefined;

/** `chanceOf` for scores in whole ten-thousandths, that remembers what it has computed. */
export function toChances(): (steps: number) => number {
  known ??= new Float64Array(REMEMBERED.to - REMEMBERED.from + 1);
  const chances = known;
  return (steps) => {
    const place = steps - REMEMBERED.from;
    if (!(place >= 0 && place < chances.length)) return chanceOf(steps / STEPS);
    const chance = chances[place] || chanceOf(steps / STEPS);
    chances[place] = chance;
    return chance;
  };
}

const HALVINGS = 10;
const TERMS = 6;

/** e^x by additions and multiplications alone, the series of x/1024 squared ten times: Math.exp differs between engines. */
function exp(x: number): number {
  const small = x / 2 ** HALVINGS;
  let power = 1;
  for (let term = TERMS; term > 0; term--) power = 1 + (power * small) / term;
  for (let time = 0; time < HALVINGS; time++) power *= power;
  return power;
}
