import { COMPANY_WORD, DIVISION_WORD, DIVISIONS_GOVERNMENT, NAMES_GOVERNMENT, ZONE } from "../lexicon/sharedHeads.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { findBrackets, toInside } from "../text/brackets.ts";
import { isKind, LIST_MARK, OPENER } from "../text/characterKinds.ts";
import { trimSpan } from "../text/sliceSpan.ts";

/** What stands before a 、 and what behind it, where both are parts of one name. */
interface SharedName {
  before: RegExp;
  behind: RegExp;
  /** Names that look like the part before and are none. */
  not?: RegExp;
  /** What stands behind holds it, else the expressions are not tried. */
  word?: string;
  reason: string;
}

/** Names that a 、 does not part. */
const SHARED_NAMES: readonly SharedName[] = [
  {
    before: new RegExp(`^各?(?:有关|相关)?(?:设区)?${DIVISION_WORD}(?:、${DIVISION_WORD})*$`, "u"),
    behind: new RegExp(`^${DIVISION_WORD}(?:、|$|(?:[两三各]级)?(?:人民政府|政府|党委|管委会|(?:有关|相关)?(?:部门|单位)))`, "u"),
    reason: "各市、县（区）人民政府: words for divisions are no bodies by themselves",
  },
  {
    before: /^[^各、（(]{1,6}[市县区州](?:、[^、（(]{1,6}[市县区州])*$/u,
    behind: DIVISIONS_GOVERNMENT,
    word: "政府",
    not: ZONE,
    reason: "甲市、乙市人民政府: divisions before the noun that they share",
  },
  {
    before: /^[^各省市县区州乡镇、（(]{2,3}(?:、[^各省市县区州乡镇、（(]{2,3})*$/u,
    behind: NAMES_GOVERNMENT,
    word: "政府",
    not: COMPANY_WORD,
    reason: "甲乙、丙丁市人民政府: the kind of division is shared as well",
  },
];

/**
 * Spans of the items of an enumeration, split at top-level 、 ， ； only: 各乡镇（街道） stays whole. Empty items are dropped. `most`: behind so
 * many items the words are not read.
 */
export function splitList(text: string, span: SourceSpan, most = Number.POSITIVE_INFINITY): SourceSpan[] {
  const words = text.slice(span.start, span.end);
  let isInside: ((at: number) => boolean) | undefined;
  const items: SourceSpan[] = [];
  let start = 0;
  for (let at = 0; at <= words.length && items.length < most; at++) {
    // few items hold a bracket
    if (isKind(words, at, OPENER)) isInside ??= toInside(findBrackets(words));
    const isEnd = at === words.length || (isKind(words, at, LIST_MARK) && !isInside?.(at) && !isSharedName(words, start, at));
    if (!isEnd) continue;
    const item = trimSpan(text, { start: span.start + start, end: span.start + at });
    if (item.end > item.start) items.push(item);
    start = at + 1;
  }
  return items;
}

/** Longer than this no list of divisions before their shared noun is. */
const LONGEST_NAME = 60;

function isSharedName(words: string, start: number, comma: number): boolean {
  if (words.charAt(comma) !== "、" || comma - start > LONGEST_NAME) return false;
  const before = words.slice(start, comma).trim();
  const behind = words.slice(comma + 1, comma + 1 + LONGEST_NAME);
  return SHARED_NAMES.some(
    (row) => behind.includes(row.word ?? "") && row.before.test(before) && row.behind.test(behind) && !row.not?.test(before),
  );
}
