import { type Mark, markAt } from "../lexicon/marks.ts";
import { type ScannedText, wholeOf } from "../text/scanText.ts";
import { joinOnLine, type Paragraph, splitParagraphsIn } from "../text/splitParagraphs.ts";

/** A paragraph with the structural mark that it begins with; undefined for plain words. Every step of the outline asks for it. */
export interface MarkedParagraph extends Paragraph {
  mark: Mark | undefined;
}

/** The paragraphs of a cleaned text with their marks. 第一章  总则: the blanks behind a mark part it from its own title. */
export function markParagraphs(scan: ScannedText): MarkedParagraph[] {
  return joinOnLine(scan.text, splitParagraphsIn(scan, wholeOf(scan)), isBareMark)
    .map(markedParagraph)
    .map(withoutListed);
}

const ANNEX_LIST = /^附\s?件\s?[：:]\s*[1１][.．、]/u;

/** 附件：1.任务清单, and below it 2.责任清单: the second is no heading. */
function withoutListed(paragraph: MarkedParagraph, at: number, all: readonly MarkedParagraph[]): MarkedParagraph {
  if (paragraph.mark?.row.kind !== "1." || /[。；]/u.test(paragraph.text)) return paragraph;
  const first = all.slice(Math.max(0, at - MOST_ANNEXES), at).findLast(({ mark }) => mark?.row.kind !== "1.");
  return first && ANNEX_LIST.test(first.text) ? { ...paragraph, mark: undefined } : paragraph;
}

/** No list of annexes is longer. */
const MOST_ANNEXES = 12;

/** A mark without words. */
function isBareMark(words: string): boolean {
  return markAt(words)?.length === words.length;
}

export function markedParagraph({ text, start, end }: Paragraph): MarkedParagraph {
  return { text, start, end, mark: markAt(text) };
}

/** True where a paragraph begins a section of its own: 一是 and 责任单位： begin none. */
export function isHeading({ mark }: MarkedParagraph): boolean {
  return mark !== undefined && mark.row.rank !== null;
}
