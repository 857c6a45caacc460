/** Steepness with which the score of two clauses becomes the chance that they match. */
const STEEPNESS = 1.5;
/** Beyond this a chance is as good as none or certain. */
const FARTHEST = 40;

/** The chance that two clauses of a score match: 1 / (1 + e^(-1.5 score)). It never falls as the score rises. */
export function chanceOf(score: number): number {
  return 1 / (1 + exp(Math.max(-FARTHEST, Math.min(FARTHEST, -STEEPNESS * score))));
}

/** Scores from the first to the second have a chance of their own in the table, so many in 1. */
const TABLE = { from: -8, to: 12, parts: 64 };
/** More than rounding takes away or adds. */
const MARGIN = 0.001;
let chances: readonly number[] | undefined;

/** A chance no smaller than that of a score, and little larger: looked up, for those who ask for many. */
export function chanceAbove(score: number): number {
  chances ??= Array.from({ length: (TABLE.to - TABLE.from) * TABLE.parts }, (_, at) => chanceOf(TABLE.from + at / TABLE.parts));
  const at = Math.ceil((score + MARGIN - TABLE.from) * TABLE.parts);
  return at < 0 ? (chances[0] ?? 1) : (chances[at] ?? 1);
}

const HALVINGS = 10;
/** A power that is reckoned anew for each chance takes as long as the rest. */
const PARTS = 2 ** HALVINGS;
const TERMS = 6;

/** e^x by additions and multiplications alone, the series of x/1024 squared ten times: Math.exp differs between engines. */
function exp(x: number): number {
  const small = x / PARTS;
  let power = 1;
  for (let term = TERMS; term > 0; term--) power = 1 + (power * small) / term;
  for (let time = 0; time < HALVINGS; time++) power *= power;
  return power;
}
