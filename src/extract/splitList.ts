import { SHARED_NAMES } from "../lexicon/sharedHeads.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { findBrackets, toInside } from "../text/brackets.ts";
import { isKind, LIST_MARK, OPENER } from "../text/characterKinds.ts";
import { trimSpan } from "../text/sliceSpan.ts";

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
