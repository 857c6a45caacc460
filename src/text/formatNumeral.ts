const DIGITS = "零一二三四五六七八九";
const STEPS = ["", "十", "百", "千"] as const;

/**
 * A whole number from 0 up to 9999 9999 as a Chinese numeral; null for any other. `parseNumeral` reads it back.
 *
 * @example formatNumeral(305) // "三百零五"
 */
export function formatNumeral(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1e8) return null;
  if (value === 0) return "零";
  const high = Math.floor(value / 1e4);
  const low = value % 1e4;
  if (high === 0) return formatBelow10000(low);
  const gap = low > 0 && low < 1000 ? "零" : "";
  return `${formatBelow10000(high)}万${gap}${formatBelow10000(low, false)}`;
}

/** `leading`: ten at the very front is 十, not 一十. */
function formatBelow10000(value: number, leading = true): string {
  let words = "";
  let gap = false;
  for (let step = 3; step >= 0; step--) {
    const digit = Math.floor(value / 10 ** step) % 10;
    if (digit === 0) {
      gap = words !== "";
      continue;
    }
    words += `${gap ? "零" : ""}${DIGITS[digit]}${STEPS[step]}`;
    gap = false;
  }
  return leading ? words.replace(/^一十/u, "十") : words;
}
