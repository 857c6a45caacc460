/** Evidence is weighed in whole ten-thousandths. */
const STEPS = 10_000;

/** A weight in whole ten-thousandths. */
export function roundWeight(weight: number): number {
  return Math.round(weight * STEPS) / STEPS;
}

/** The sum of rounded weights, in whole ten-thousandths: exact, in any order and in every engine. */
export function addWeights(weights: Iterable<number>): number {
  let steps = 0;
  for (const weight of weights) steps += Math.round(weight * STEPS);
  return steps / STEPS;
}
