const DIGITS: ReadonlyMap<string, number> = new Map([
  ..."零一二三四五六七八九".split("").map((c, value) => [c, value] as const),
  ..."〇壹贰叁肆伍陆柒捌玖".split("").map((c, value) => [c, value] as const),
  ["两", 2],
  ["兩", 2],
  ["貳", 2],
  ["參", 3],
  ["陸", 6],
]);
const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["廿", 20],
  ["卅", 30],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const LARGE_SCALES: ReadonlyMap<string, number> = new Map([
  ["万", 4],
  ["萬", 4],
  ["亿", 8],
  ["億", 8],
]);

/** More digits than an amount has: a longer run is a code, and no exact number either. */
const MOST_DIGITS = 15;

/** 万 and 亿: they belong to the unit of a quantity. */
export function largeScaleExponent(character: string): number | undefined {
  return LARGE_SCALES.get(character);
}

/**
 * Value of a Chinese numeral below 万: 三百二十 is 320, 二〇二六 is 2026, 千 is 1000, 廿三 is 23. Null for what is no numeral (十百, 三十二十).
 */
function parseSmallNumeral(numeral: string): number | null {
  const characters = [...numeral];
  if (characters.length === 0) return null;
  if (characters.every((c) => DIGITS.has(c))) {
    if (characters.length > MOST_DIGITS) return null;
    return Number(characters.map((c) => DIGITS.get(c)).join(""));
  }
  let total = 0;
  let digit: number | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  let lastSteps = 0;
  for (const character of characters) {
    const scale = SMALL_SCALES.get(character);
    if (scale === undefined) {
      const value = DIGITS.get(character);
      if (value === undefined || digit !== undefined) return null;
      if (value !== 0) digit = value;
      else lastSteps = 1;
      continue;
    }
    const rank = scale === 20 || scale === 30 ? 10 : scale;
    if (rank >= lastScale || ((scale === 20 || scale === 30) && digit !== undefined)) return null;
    total += (digit ?? 1) * scale;
    digit = undefined;
    lastScale = rank;
    lastSteps = 0;
  }
  // 三百五 is 350, 三百零五 is 305
  if (digit !== undefined) total += lastSteps === 0 ? digit * (lastScale / 10) : digit;
  return total;
}

/** From the largest down. */
const SCALES = [...LARGE_SCALES].sort((a, b) => b[1] - a[1]);

function scaleAlone(character: string): number | null {
  const exponent = LARGE_SCALES.get(character);
  return exponent === undefined ? null : 10 ** exponent;
}

/** Value of a Chinese numeral, 万 and 亿 included: 两万 is 20000, 三百亿 is 30000000000. Null for what is no numeral, or has more than 15 digits. */
export function parseNumeral(numeral: string): number | null {
  // most numerals are of one character or two, and no scale
  if (numeral.length === 1) return DIGITS.get(numeral) ?? SMALL_SCALES.get(numeral) ?? scaleAlone(numeral);
  for (const [scale, exponent] of SCALES) {
    const at = numeral.lastIndexOf(scale);
    if (at < 0) continue;
    // 万亿 is a number, 三万五万 is none
    if ([...numeral.slice(0, at)].some((c) => LARGE_SCALES.get(c) === exponent)) return null;
    const head = at === 0 ? 1 : parseNumeral(numeral.slice(0, at));
    const rest = numeral.slice(at + 1).replace(/^[零〇]/u, "");
    const tail = rest === "" ? 0 : parseNumeral(rest);
    if (head === null || tail === null || tail >= 10 ** exponent) return null;
    const value = head * 10 ** exponent + tail;
    return value < 10 ** MOST_DIGITS ? value : null;
  }
  return parseSmallNumeral(numeral);
}

/** Of few enough digits. */
const PLAIN_NUMBER = /^\d{1,9}(?:\.\d{1,6})?$/u;

/** An Arabic number as written, full-width digits and thousands' commas included; null where it is none, or has more than 15 digits. */
export function parseArabic(written: string): number | null {
  // nearly all are as they are read
  if (PLAIN_NUMBER.test(written)) return Number(written);
  const plain = written.normalize("NFKC").replaceAll(",", "");
  if (!/^\d+(?:\.\d+)?$/u.test(plain) || plain.replace(".", "").length > MOST_DIGITS) return null;
  return Number(plain);
}

/** `value` times ten to the power, exact in decimal: 12.5 and 4 give 125000. */
export function shiftDecimal(value: number, exponent: number): number {
  // whole numbers are exact as long as they are safe; 0 has no sign
  const shifted = exponent === 0 ? value : exponent > 0 && Number.isInteger(value) ? value * 10 ** exponent : Number.NaN;
  if (exponent === 0 || Number.isSafeInteger(shifted)) return shifted + 0;
  const [mantissa, power] = String(value).split("e");
  return Number(`${mantissa}e${Number(power ?? 0) + exponent}`);
}

/** A number in plain decimal digits, never with an exponent: `parseArabic` reads it back exactly. */
export function formatDecimal(value: number): string {
  const [mantissa = "", power] = String(value).split("e");
  if (power === undefined) return mantissa;
  const [whole = "", fraction = ""] = mantissa.split(".");
  const shift = Number(power);
  if (shift < 0) return `0.${"0".repeat(-shift - 1)}${whole}${fraction}`;
  return whole + fraction.padEnd(shift, "0");
}
