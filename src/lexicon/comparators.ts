import type { Comparator, Qualifier } from "../model/quantity.ts";

export interface BoundRow {
  words: string;
  comparator: Comparator;
  qualifier: Qualifier | null;
  reason: string;
}

/** Words right before a number, longest first where one holds another. */
export const BOUNDS_BEFORE: readonly BoundRow[] = [
  { words: "不低于", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "不少于", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "不小于", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "不得低于", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "不得少于", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "不能低于", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "不能少于", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "不应低于", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "不应少于", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "至少", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "最低", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "不超过", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "不高于", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "不大于", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "不多于", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "不得超过", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "不得高于", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "不能超过", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "不能高于", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "不应超过", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "不应高于", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "不突破", comparator: "<=", qualifier: null, reason: "a ceiling that is not broken through" },
  { words: "不得突破", comparator: "<=", qualifier: null, reason: "as 不突破" },
  { words: "最高", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "最多", comparator: "<=", qualifier: null, reason: "ceiling" },
  { words: "超过", comparator: ">", qualifier: null, reason: "more than the number itself" },
  { words: "突破", comparator: ">", qualifier: null, reason: "to break through is to pass" },
  { words: "高于", comparator: ">", qualifier: null, reason: "more than" },
  { words: "大于", comparator: ">", qualifier: null, reason: "more than" },
  { words: "多于", comparator: ">", qualifier: null, reason: "more than" },
  { words: "超", comparator: ">", qualifier: null, reason: "short for 超过" },
  { words: "低于", comparator: "<", qualifier: null, reason: "less than" },
  { words: "小于", comparator: "<", qualifier: null, reason: "less than" },
  { words: "少于", comparator: "<", qualifier: null, reason: "less than" },
  { words: "大约", comparator: "~", qualifier: null, reason: "about" },
  { words: "约", comparator: "~", qualifier: null, reason: "about" },
  { words: "近", comparator: "~", qualifier: "near", reason: "近百家: a little below" },
  { words: "接近", comparator: "~", qualifier: "near", reason: "a little below" },
  { words: "前", comparator: "<=", qualifier: null, reason: "进入全省前10位: a rank of 10 or better" },
  { words: "过", comparator: ">", qualifier: "magnitude", reason: "过亿元, 过千家: more than that order" },
  { words: "上", comparator: ">=", qualifier: "magnitude", reason: "上千亩: of that order or more" },
];

/** Words that bound an amount across the verb between: 至少配备1名. */
export const BOUNDS_AHEAD: readonly BoundRow[] = [
  { words: "至少", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "最少", comparator: ">=", qualifier: null, reason: "floor" },
  { words: "至多", comparator: "<=", qualifier: null, reason: "ceiling" },
];

/** Words right behind a number and its unit. */
export const BOUNDS_BEHIND: readonly BoundRow[] = [
  { words: "及以上", comparator: ">=", qualifier: null, reason: "the number included" },
  { words: "以上", comparator: ">=", qualifier: null, reason: "Civil Code, art. 1259: 以上 includes the number" },
  { words: "及以下", comparator: "<=", qualifier: null, reason: "the number included" },
  { words: "以下", comparator: "<=", qualifier: null, reason: "Civil Code, art. 1259: 以下 includes the number" },
  { words: "以内", comparator: "<=", qualifier: null, reason: "Civil Code, art. 1259: 以内 includes the number" },
  { words: "之内", comparator: "<=", qualifier: null, reason: "as 以内" },
  { words: "左右", comparator: "~", qualifier: null, reason: "about" },
  { words: "上下", comparator: "~", qualifier: null, reason: "about" },
];

/** Words behind the digits and before the unit: 十余家, 30多个. */
export const BOUNDS_INSIDE: readonly BoundRow[] = [
  { words: "余", comparator: ">", qualifier: "over", reason: "十余家: a little above" },
  { words: "多", comparator: ">", qualifier: "over", reason: "30多个: a little above" },
  { words: "几", comparator: ">", qualifier: "over", reason: "十几个: a little above" },
];

/** Verbs of the sentence that make a bare number a bound. */
export const BOUNDING_VERBS: readonly BoundRow[] = [
  { words: "守住", comparator: ">=", qualifier: null, reason: "to hold a line is not to fall below it" },
  { words: "守牢", comparator: ">=", qualifier: null, reason: "as 守住" },
  { words: "严守", comparator: ">=", qualifier: null, reason: "as 守住" },
  { words: "红线", comparator: ">=", qualifier: null, reason: "farmland red line: the least that must stay" },
  { words: "底线", comparator: ">=", qualifier: null, reason: "the least that must stay" },
  { words: "控制在", comparator: "<=", qualifier: null, reason: "to keep within" },
];
