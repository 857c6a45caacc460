import type { Qualifier } from "../model/quantity.ts";
import { isKind, NUMERAL, NUMERAL_START } from "../text/characterKinds.ts";
import { characterSet, isOneOf } from "../text/characterSet.ts";
import { largeScaleExponent, parseArabic, parseNumeral, shiftDecimal } from "../text/numerals.ts";

/** A number as it stands in the text, before its unit is looked at. `value × 10^exponent` is the amount. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** Upper end of 五六十 and 两三, else null. */
  maxValue: number | null;
  /** 万 gives 4, 亿 8, 万亿 12: they belong to the unit. */
  exponent: number;
  /** The 万 and 亿 as written. */
  scale: string;
  chinese: boolean;
  qualifier: Qualifier | null;
}

export const ARABIC = /[\d０-９]+(?:,\d{3}(?!\d))*(?:[.．][\d０-９]+)?/uy;
/** Digits that are no one amount: a part of them would be a wrong one. */
export const NO_AMOUNT: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /[\d０-９]+(?:[.．][\d０-９]+){2,}/uy, reason: "1.2.3 is a version, a clause or a date" },
  { pattern: /\d+(?:\.\d+)?[eE][+-]?\d+/uy, reason: "1e5 is a code; nobody writes an amount so" },
  { pattern: /\d+(?=,\d)(?!(?:,\d{3})+(?!,?\d))(?:,\d+)+(?!\d|[.．]\d)/uy, reason: "1,00,0: commas that part no thousands" },
  { pattern: /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/uy, reason: "1 500 is 1500 by GB/T 15835, or two cells of a table" },
  { pattern: /[0０][\d０-９]+(?![\d０-９.．])/uy, reason: "007 is a code, 000 the rest of a number" },
];
const DIGITS = characterSet("0123456789０１２３４５６７８９");
const ZEROS = characterSet("0０");
/** What stands behind the first digits of a number with a comma or a point, or of no amount; behind any other the digits are all. */
const GOES_ON = characterSet(",.．eE \u00a0\u2009\u202f");
const LOOSE = characterSet("数几");
const BANK_NUMERALS = characterSet("壹贰叁肆伍陆柒捌玖貳參陸");
const BLANKS = characterSet("\u0020\u00a0");
const SMALL_SCALES = characterSet("十百千");
const LARGE_SCALES = characterSet("万萬亿億");
/** Of 千米, 千克, 千瓦, 千伏. */
const UNIT_BEHIND_THOUSAND = characterSet("米克瓦伏");
/** 五六十 means 50 to 60, 两三 means 2 to 3. */
const NEIGHBOURS = /^(?:一[二两]|[二两]三|三四|四五|五六|六七|七八|八九)[十百千]?$/u;
const INSIDE = characterSet("余多几");
const BEHIND_LOOSE = characterSet("万亿个家条名人座处所项户头亩吨公元米台套件次场天年村镇种份只册辆株棵岁");

/** All numerals of a text in order, Arabic (full-width too) and Chinese. Linear in the length of the text. */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isKind(text, at, NUMERAL_START)) {
      at++;
      continue;
    }
    const numeral = arabicAt(text, at) ?? percentageInWordsAt(text, at) ?? chineseAt(text, at);
    if (numeral) found.push(numeral);
    at = numeral?.end ?? at + 1;
  }
  return found;
}

function arabicAt(text: string, at: number): Numeral | undefined {
  let digitsEnd = at;
  while (isOneOf(text, digitsEnd, DIGITS)) digitsEnd++;
  if (digitsEnd === at) return undefined;
  const isPlain = areAllDigits(text, at, digitsEnd);
  const code = isPlain ? undefined : endOfCode(text, at);
  if (code !== undefined) return unread(at, code);
  const written = isPlain ? text.slice(at, digitsEnd) : arabicFrom(text, at);
  const value = parseArabic(written);
  const end = at + written.length;
  if (value === null) return unread(at, end);
  return withScales(text, at, end, value, { chinese: false, qualifier: null });
}

/** True where the digits are the whole number, and it is an amount: no other expression is tried on them. */
export function areAllDigits(text: string, start: number, end: number): boolean {
  return !isOneOf(text, end, GOES_ON) && !isOneOf(text, start, ZEROS);
}

function arabicFrom(text: string, at: number): string {
  ARABIC.lastIndex = at;
  ARABIC.test(text);
  return text.slice(at, ARABIC.lastIndex);
}

function endOfCode(text: string, at: number): number | undefined {
  for (const { pattern } of NO_AMOUNT) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return undefined;
}

/** Digits that give no number: passed over as a whole, so that a part of them is not read in their place. */
function unread(start: number, end: number): Numeral {
  return { start, end, value: Number.NaN, maxValue: null, exponent: 0, scale: "", chinese: false, qualifier: null };
}

/** 百分之十五 is 15 with the unit %, which the caller reads from the words. */
function percentageInWordsAt(text: string, at: number): Numeral | undefined {
  if (!text.startsWith("百分之", at)) return undefined;
  let end = at + 3;
  while (isKind(text, end, NUMERAL)) end++;
  const value = parseNumeral(text.slice(at + 3, end));
  if (value === null) return undefined;
  return { start: at, end, value, maxValue: null, exponent: 0, scale: "%", chinese: true, qualifier: null };
}

function chineseAt(text: string, at: number): Numeral | undefined {
  const several = isOneOf(text, at, LOOSE) && /[十百千万亿]/u.test(text.charAt(at + 1));
  const start = several ? at + 1 : at;
  let end = start;
  while (isKind(text, end, NUMERAL) && !isPercentWord(text, end)) end++;
  if (end === start) return text[at] === "半" ? half(text, at) : undefined;
  // 伍家岭, 陆 as a name: a lone bank numeral is none
  if (end - start === 1 && isOneOf(text, start, BANK_NUMERALS)) return undefined;
  // 平方千米, 千瓦: the 千 of a unit
  if (end - start === 1 && text[start] === "千" && isOneOf(text, end, UNIT_BEHIND_THOUSAND)) return undefined;
  let small = end;
  while (small > start && isOneOf(text, small - 1, LARGE_SCALES)) small--;
  const run = text.slice(start, small);
  const isPair = NEIGHBOURS.test(run);
  const value = run === "" ? 1 : parseNumeral(isPair ? run.charAt(0) + run.slice(2) : run);
  if (value === null) return { ...unread(at, end), chinese: true };
  const numeral = withScales(text, at, small, value, { chinese: true, qualifier: several ? "several" : null });
  return isPair ? { ...numeral, maxValue: parseNumeral(run.slice(1)) } : numeral;
}

/** The 百 of 百分之 and 百分点 counts no hundred. */
function isPercentWord(text: string, at: number): boolean {
  return text.startsWith("百分之", at) || text.startsWith("百分点", at);
}

function half(text: string, at: number): Numeral | undefined {
  return /^(?:小时|年|天|个)/u.test(text.slice(at + 1, at + 3))
    ? { start: at, end: at + 1, value: 0.5, maxValue: null, exponent: 0, scale: "", chinese: true, qualifier: null }
    : undefined;
}

/** 万亿: beyond two characters a run of scales counts nothing of this world. */
const LONGEST_SCALE = 2;

function withScales(
  text: string,
  start: number,
  digitsEnd: number,
  digits: number,
  how: { chinese: boolean; qualifier: Qualifier | null },
): Numeral {
  let end = digitsEnd;
  let value = digits;
  let qualifier = how.qualifier;
  if (!how.chinese && isOneOf(text, end, SMALL_SCALES) && text[end + 1] !== "分" && !isOneOf(text, end + 1, UNIT_BEHIND_THOUSAND)) {
    value = shiftDecimal(value, { 十: 1, 百: 2, 千: 3 }[text[end] as "十" | "百" | "千"]);
    end++;
  }
  if (isOneOf(text, end, INSIDE) && (how.chinese ? value >= 10 : true) && behindLoose(text, end + 1)) {
    qualifier = "over";
    end++;
  }
  // 12.5 万亩: files set a blank between digits and words
  if (!how.chinese && isOneOf(text, end, BLANKS) && isOneOf(text, end + 1, LARGE_SCALES)) end++;
  const scaleStart = end;
  let exponent = 0;
  while (isOneOf(text, end, LARGE_SCALES)) {
    exponent += largeScaleExponent(text.charAt(end)) ?? 0;
    end++;
  }
  const scale = text.slice(scaleStart, end);
  if (scale.length > LONGEST_SCALE) return { ...unread(start, end), chinese: how.chinese };
  if (qualifier === null && isOneOf(text, end, INSIDE) && scale !== "" && behindLoose(text, end + 1)) {
    qualifier = "over";
    end++;
  }
  return { start, end, value, maxValue: null, exponent, scale, chinese: how.chinese, qualifier };
}

/** 十余家 counts, 30多种 counts; 五多 and 一核一带多点 do not: a measure word or a scale follows a loose 余 or 多. */
function behindLoose(text: string, at: number): boolean {
  return isOneOf(text, at, BEHIND_LOOSE);
}
