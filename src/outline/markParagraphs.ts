import { type Mark, markAt } from "../lexicon/marks.ts";
import { type ScannedText, wholeOf } from "../text/scanText.ts";
import { joinOnLine, type Paragraph, splitParagraphsIn } from "../text/splitParagraphs.ts";

/** A paragraph with the structural mark that it begins with; undefined for plain words. Every step of the outline asks for it. */
export interface MarkedParagraph extends Paragraph {
  mark: Mark | undefined;
}

/** The paragraphs of a cleaned text with their marks. 第一章  总则: the blanks behind a mark part it from its own title. */
export function markParagraphs(scan: ScannedText): MarkedParagraph[] {
  return joinOnLine(scan.text, splitParagraphsIn(scan, wholeOf(scan)), isBareMark).map(markedParagraph);
}

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
