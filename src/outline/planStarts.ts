import { foldDigits } from "../text/foldText.ts";
import { isTitle } from "./findTitle.ts";
import { isHeading, type MarkedParagraph } from "./markParagraphs.ts";

/** How many paragraphs a plan says before its 一、: its title, what it is for, where it comes from. */
const LONGEST_PREAMBLE = 6;

/** Indices of the paragraphs with which plans begin: the first, and each title behind which 一、 soon starts anew. */
export function planStarts(paragraphs: readonly MarkedParagraph[]): number[] {
  const begun = paragraphs.findIndex(isFirst);
  const annexAt = begun < 0 ? -1 : findAnnex(paragraphs, begun);
  const end = annexAt < 0 ? paragraphs.length : annexAt;
  const starts = [0];
  for (let at = begun + 1; begun >= 0 && at < end; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.mark || !isTitle(paragraph.text)) continue;
    const next = paragraphs.slice(at + 1, at + 1 + LONGEST_PREAMBLE).find(isHeading);
    if (next && isFirst(next)) starts.push(at);
  }
  return starts;
}

function isFirst({ text }: MarkedParagraph): boolean {
  return text.startsWith("一、");
}

/** Index of the first heading of an annex behind a paragraph; -1 where there is none. */
export function findAnnex(paragraphs: readonly MarkedParagraph[], behind: number): number {
  return paragraphs.findIndex(({ text }, index) => index > behind && isAnnexHeading(text));
}

function isAnnexHeading(words: string): boolean {
  if (!words.startsWith("附")) return false;
  return /^附\s*件\s*(?:[\d一二三四五六七八九十]{1,3}\s*)?(?:[：:].{2,60})?$/u.test(foldDigits(words)) && !words.includes("。");
}
