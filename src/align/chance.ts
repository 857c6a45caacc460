/** Steepness with which the score of two clauses becomes the chance that they match. */
const STEEPNESS = 1.5;
/** Beyond this a chance is as good as none or certain. */
const FARTHEST = 40;

/** The chance that two clauses of a score match: 1 / (1 + e^(-1.5 score)). It never falls as the score rises. */
export function chanceOf(score: number): number {
  return 1 / (1 + exp(Math.max(-FARTHEST, Math.min(FARTHEST, -STEEPNESS * score))));
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
