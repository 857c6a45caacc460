import { BOUNDS_BEFORE, BOUNDS_BEHIND, type BoundRow } from "../lexicon/comparators.ts";
import { NO_UNIT, SCALE_ALONE } from "../lexicon/units.ts";
import type { Comparator, Dimension, Qualifier, Quantity } from "../model/quantity.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { isKind, OPENER, SPACE } from "../text/characterKinds.ts";
import { formatDecimal, shiftDecimal } from "../text/numerals.ts";
import { findNumerals, type Numeral } from "./findNumerals.ts";
import { matchUnit, type UnitMatch } from "./matchUnit.ts";

/** An amount found in a text: offsets are those of the text given. */
export interface FoundQuantity {
  /** With the bounding words. */
  span: SourceSpan;
  /** Digits and unit alone. */
  core: SourceSpan;
  quantity: Quantity;
  numeral: Numeral;
}

const RANGE_SIGN = /^(?:[-–—－~～至到]|——)$/u;
/** Rows by the code of the character next to the amount, the longest first: of forty rows one or two are tried. */
function byNearest(rows: readonly BoundRow[], nearest: (words: string) => number): ReadonlyMap<number, readonly BoundRow[]> {
  const byCode = new Map<number, BoundRow[]>();
  for (const row of [...rows].sort((a, b) => b.words.length - a.words.length)) {
    const known = byCode.get(nearest(row.words));
    if (known) known.push(row);
    else byCode.set(nearest(row.words), [row]);
  }
  return byCode;
}

const BEFORE = byNearest(BOUNDS_BEFORE, (words) => words.charCodeAt(words.length - 1));
const BEHIND = byNearest(BOUNDS_BEHIND, (words) => words.charCodeAt(0));

/** All amounts with a unit: 12.5万吨以上, 5—8家, 近百家, 千亩. Numbers without a unit, and years, are left to the caller. */
export function findQuantities(text: string, numerals: readonly Numeral[] = findNumerals(text)): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let index = 0; index < numerals.length; index++) {
    const first = numerals[index];
    // the 千 of 5平方千米 is read with its unit, the second end of a range with the first
    if (!first || Number.isNaN(first.value) || first.start < (found.at(-1)?.span.end ?? 0)) continue;
    const next = numerals[index + 1];
    const range = next && isRange(text, first, next) ? next : undefined;
    const last = range ?? first;
    const unit = unitBehind(text, last);
    if (!unit) continue;
    found.push(toQuantity(text, first, range, unit));
  }
  return found;
}

/** Between the ends of a range stand a sign, and perhaps the unit. */
function isRange(text: string, first: Numeral, next: Numeral): boolean {
  // digits that give no number bound nothing
  if (Number.isNaN(next.value)) return false;
  const unit = matchUnit(text, first.end, false);
  return RANGE_SIGN.test(text.slice(unit?.end ?? first.end, next.start));
}

/** A noun, and no 以上, 左右, 及, 的 that could follow an amount. */
const NOUN_BEHIND = /^(?![以左上下内及和与等的至到])\p{Script=Han}/u;

/** The few words before a number that name what it measures. */
function headBefore(text: string, { start }: Numeral): string {
  return text.slice(Math.max(0, start - 24), start);
}

/** 用户数达到800万: what is counted stands before, and no noun behind. */
const COUNTED_BEFORE =
  /(?:人次|(?:人|户|用户|注册|会员|车辆|游客|旅客|参保|在校生|学生|员工|主体)(?:总)?(?:数|量|数量|人口))(?:达到|达|突破|超过|超|为|在|约|近|不低于|不少于|增加到|提高到)*$/u;
/** 灌溉水利用系数提高到0.52, PUE值控制在1.3以内. */
const BARE_BEFORE =
  /(?:系数|指数|容积率|差异率|PUE值?)(?:均|要|应|达到|达|突破|超过|为|在|约|低于|小于|不低于|不高于|不超过|不大于|控制在|降到|降至|提高到|提升到|提高至|提升至)+$/u;
const NOTHING_BEHIND = /^(?:以上|左右|以内)?(?:$|[，,。；;、）)])/u;

/** 进入全市前四, 位居全省前10: the 名 is elided. */
const RANK_BEFORE = /(?:进入|进|跻身|位居|位列|[位列居]|保持|挺进|迈入|排名)\p{Script=Han}{0,8}前$/u;

/** 三元催化 is no sum of money, 二次污染 no count, 三分之一 no points: there the unit is a part of a word. */
function isWord(text: string, numeral: Numeral, unit: UnitMatch): boolean {
  if (text.startsWith("分之", numeral.end)) return true;
  const isLone = numeral.chinese && numeral.exponent === 0 && numeral.value < 10;
  return isLone && (unit.unit === "元" || unit.unit === "次") && NOUN_BEHIND.test(text.slice(unit.end));
}

function unitBehind(text: string, numeral: Numeral): UnitMatch | undefined {
  if (numeral.scale === "%") {
    const percent = matchUnit("%", 0, false);
    return percent && { ...percent, end: numeral.end };
  }
  const at = isKind(text, numeral.end, SPACE) ? numeral.end + 1 : numeral.end;
  const unit = matchUnit(text, at, numeral.chinese);
  const isElided = numeral.exponent >= 8 && (!unit || unit.unit === "级");
  if (unit && !isElided && !isCalendar(text, numeral, unit) && !isWord(text, numeral, unit)) return unit;
  if (numeral.exponent >= 4 && COUNTED_BEFORE.test(headBefore(text, numeral)) && NOTHING_BEHIND.test(text.slice(at)))
    return { row: SCALE_ALONE, unit: "", end: numeral.end };
  if (!numeral.chinese && BARE_BEFORE.test(headBefore(text, numeral)) && NOTHING_BEHIND.test(text.slice(at)))
    return { row: NO_UNIT, unit: "", end: numeral.end };
  if (RANK_BEFORE.test(headBefore(text, numeral)) && NOTHING_BEHIND.test(text.slice(at))) {
    const rank = matchUnit("名", 0, false);
    return rank && { ...rank, end: numeral.end };
  }
  // 三百亿产值, 百亿级, 超千亿的集群: the 元 is elided
  const yuan = matchUnit("元", 0, false);
  if (isElided && yuan) return { ...yuan, end: text[at] === "级" ? at + 1 : numeral.end };
  return undefined;
}

/** 2026年, 12月19日 and 第75次 are dates and ordinals. */
function isCalendar(text: string, numeral: Numeral, unit: UnitMatch): boolean {
  if (text[numeral.start - 1] === "第") return true;
  return unit.unit === "年" && numeral.exponent === 0 && numeral.value >= 1900 && numeral.value < 2200;
}

function toQuantity(text: string, first: Numeral, range: Numeral | undefined, unit: UnitMatch): FoundQuantity {
  const last = range ?? first;
  const sign = range ? 1 : signBefore(text, first.start, unit.row.dimension);
  const maxWritten = range ? range.value : first.maxValue;
  const core = { start: sign < 0 ? first.start - 1 : first.start, end: unit.end };
  const before = BEFORE.get(text.charCodeAt(core.start - 1))?.find((row) => endsBefore(text, core.start, row));
  const note = inclusionBehind(text, core);
  const noteEnd = note?.end ?? core.end;
  const behind = BEHIND.get(text.charCodeAt(noteEnd))?.find((row) => text.startsWith(row.words, noteEnd));
  const span = { start: core.start - (before?.words.length ?? 0), end: noteEnd + (behind?.words.length ?? 0) };
  const bounded = comparatorOf(maxWritten !== null, behind ?? before, first);
  const scale = last.scale === "%" ? "" : last.scale;
  const firstExponent = range && first.exponent === 0 ? last.exponent : first.exponent;
  // 负零 is no other number than 0
  const signed = (value: number): number => (value === 0 ? 0 : sign * value);
  const toBase = (value: number, exponent: number): number => shiftDecimal(multiply(value, unit.row.factor), exponent);
  return {
    span,
    core,
    numeral: first,
    quantity: {
      text: text.slice(span.start, span.end),
      value: shiftDecimal(signed(first.value), firstExponent - last.exponent),
      maxValue: maxWritten,
      unit: scale + unit.unit,
      comparator: (note && (note.included ? WITH_END : WITHOUT_END)[bounded]) ?? bounded,
      qualifier: qualifierOf(maxWritten !== null, before, first, isMagnitude(text, last, unit)),
      base: {
        value: signed(toBase(first.value, firstExponent)),
        maxValue: maxWritten === null ? null : toBase(maxWritten, last.exponent),
        // 公斤/亩 is counted in 吨/亩
        unit: unit.row.base + unit.unit.slice(unit.row.unit.length),
        dimension: unit.row.dimension,
      },
    },
  };
}

/** 负五个百分点, 增速-5%: only rates fall below zero; behind a number or a letter the stroke joins. */
function signBefore(text: string, at: number, dimension: Dimension): 1 | -1 {
  const sign = text.charAt(at - 1);
  if (sign === "负") return -1;
  if (dimension !== "ratio" && dimension !== "ratio-points") return 1;
  return /[-－−]/u.test(sign) && !/[A-Za-z\p{N}%％]/u.test(text.charAt(at - 2)) ? -1 : 1;
}

/** 100亿元（含）以上, 低于1‰（含1‰）, 20亿元（不含）以下: a note behind the amount that says whether the number itself is included. */
const INCLUSION = /^[（(](?<not>不)?含(?<amount>[^（）()]{0,12})[）)]/u;
const LONGEST_INCLUSION = 16;

function inclusionBehind(text: string, core: SourceSpan): { end: number; included: boolean } | null {
  if (!isKind(text, core.end, OPENER)) return null;
  const note = INCLUSION.exec(text.slice(core.end, core.end + LONGEST_INCLUSION));
  const amount = note?.groups?.amount ?? "";
  if (!note || (amount !== "" && amount !== text.slice(core.start, core.end))) return null;
  return { end: core.end + note[0].length, included: note.groups?.not === undefined };
}

const WITH_END: Partial<Record<Comparator, Comparator>> = { "<": "<=", ">": ">=" };
const WITHOUT_END: Partial<Record<Comparator, Comparator>> = { "<=": "<", ">=": ">" };

function comparatorOf(isRangeValue: boolean, bound: BoundRow | undefined, numeral: Numeral): Comparator {
  if (isRangeValue) return "range";
  if (bound) return bound.comparator;
  return numeral.qualifier === "over" ? ">" : numeral.qualifier === "several" ? "~" : "=";
}

/** A range names its ends: it is an amount and no order of magnitude. */
function qualifierOf(isRangeValue: boolean, before: BoundRow | undefined, numeral: Numeral, magnitude: boolean): Qualifier | null {
  const said = before?.qualifier ?? numeral.qualifier ?? (magnitude ? "magnitude" : null);
  return isRangeValue && said === "magnitude" ? null : said;
}

/** 百亿级, 100亿级, 千亩, 万亩, 百万头: an order of magnitude, by its 级 or because no digit stands before the scale. */
function isMagnitude(text: string, last: Numeral, unit: UnitMatch): boolean {
  if (last.chinese && /^[百千]?(?:万|亿|万亿)?$/u.test(text.slice(last.start, last.end))) return true;
  return unit.row.unit === "元" && text.charAt(unit.end - 1) === "级";
}

/** 百家, 千亩, 亿元, and not 百分之三. */
const ORDER = /^(?:百(?!分之)|[千万亿])/u;
const RANK = /^[\d一二三四五六七八九十百]{1,4}(?:名|位|$|[，,。；;、）)])/u;

function endsBefore(text: string, at: number, row: BoundRow): boolean {
  const start = at - row.words.length;
  if (!text.startsWith(row.words, start)) return false;
  const previous = text.charAt(start - 1);
  if (row.words === "约" && /[节集预契大签履违制缔]/u.test(previous)) return false;
  if (row.words === "上" && (/[以之线网]/u.test(previous) || !ORDER.test(text.slice(at, at + 3)))) return false;
  if (row.words === "过" && (/[通经不超越路]/u.test(previous) || !ORDER.test(text.slice(at, at + 3)))) return false;
  if (row.words === "前" && (/[目之以日月年底]/u.test(previous) || !RANK.test(text.slice(at, at + 6)))) return false;
  if (row.words === "近" && /[附最靠相临]/u.test(previous)) return false;
  return true;
}

/** Exact for the factors of the unit table: both sides are scaled to integers. */
function multiply(value: number, factor: number): number {
  if (factor === 1) return value;
  const decimals = (n: number): number => (formatDecimal(n).split(".")[1] ?? "").length;
  const shift = decimals(value) + decimals(factor);
  return shiftDecimal(Math.round(shiftDecimal(value, decimals(value))) * Math.round(shiftDecimal(factor, decimals(factor))), -shift);
}
