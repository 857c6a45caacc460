import { foldDigits } from "../text/foldText.ts";
import { isTitle } from "./findTitle.ts";
import { isHeading, type MarkedParagraph } from "./markParagraphs.ts";

/** How many paragraphs a plan says before its 一、: its title, what it is for, where it comes from. */
const LONGEST_PREAMBLE = 6;

/** Indices of the paragraphs with which plans begin: the first, and each title behind which 一、 soon starts anew. */
export function planStarts(paragraphs: readonly MarkedParagraph[]): number[] {
  const begun = paragraphs.findIndex(isFirst);
  const starts = [0];
  for (const [at, { text, mark }] of paragraphs.slice(0, findAnnex(paragraphs, begun)).entries()) {
    if (at <= begun || mark || !isTitle(text)) continue;
    const next = paragraphs.slice(at + 1, at + 1 + LONGEST_PREAMBLE).find(isHeading);
    if (next && isFirst(next)) starts.push(at);
  }
  return starts;
}

function isFirst({ text }: MarkedParagraph): boolean {
  return text.startsWith("一、");
}

/** Index of the first heading of an annex behind the first heading; the length where there is none, and for a text without headings (-1). */
export function findAnnex(paragraphs: readonly MarkedParagraph[], heading: number): number {
  const at = paragraphs.findIndex(({ text }, index) => index > heading && isAnnexHeading(text));
  return heading < 0 || at < 0 ? paragraphs.length : at;
}

/** 附件1, 附件：项目表 alone on its line. */
export function isAnnexHeading(words: string): boolean {
  if (!words.startsWith("附")) return false;
  return /^附\s*件\s*(?:[\d一二三四五六七八九十]{1,3}\s*)?(?:[：:].{2,60})?$/u.test(foldDigits(words)) && !words.includes("。");
}
