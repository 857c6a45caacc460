/** Binary digits behind the point, and the step of the last one. */
const DIGITS = 10;
const STEP = 2 ** DIGITS;

/** A number on the grid of 1/1024. Sums of such numbers are exact, and so the same in any order. */
export function toGrid(value: number): number {
  return Math.round(value * STEP) / STEP;
}

/**
 * The binary logarithm on the grid of 1/1024, by multiplications alone: Math.log2 differs between engines in its last digit, and so would
 * the bytes of a comparison. 0 for what has no logarithm.
 *
 * @example log2(8) // 3
 */
export function log2(value: number): number {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) return 0;
  let [whole, rest] = [0, value];
  for (; rest >= 2; rest /= 2) whole++;
  for (; rest < 1; rest *= 2) whole--;
  // squaring doubles the logarithm of the rest: each time it passes 1, the next binary digit is 1; one digit more, to round by
  let fraction = 0;
  for (let digit = 0.5; digit >= 0.5 / STEP; digit /= 2) {
    rest *= rest;
    if (rest < 2) continue;
    rest /= 2;
    fraction += digit;
  }
  return toGrid(whole + fraction);
}
