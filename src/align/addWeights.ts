/** Evidence is weighed in whole ten-thousandths. */
export const STEPS = 10_000;

/** How many ten-thousandths a weight is, rounded to a whole number. */
export function toSteps(weight: number): number {
  // Math.round does the same by a question that a processor guesses wrong half of the time
  return Math.floor(weight * STEPS + 0.5);
}

/** A weight in whole ten-thousandths. */
export function roundWeight(weight: number): number {
  return toSteps(weight) / STEPS;
}

/** The sum of rounded weights, in whole ten-thousandths: exact, in any order and in every engine. */
export function addWeights(weights: Iterable<number>): number {
  let steps = 0;
  for (const weight of weights) steps += toSteps(weight);
  return steps / STEPS;
}
