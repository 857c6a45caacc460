/** Milliseconds with three digits that count: 0.183 ms, 12.4 ms, 3.20 s. */
export function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${threeDigits(milliseconds)} ms` : `${threeDigits(milliseconds / 1000)} s`;
}

/** A figure with three digits that count, and never with an exponent. */
export function threeDigits(value: number): string {
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
