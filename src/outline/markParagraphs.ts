import { type Mark, markAt } from "../lexicon/marks.ts";
import { type ScannedText, wholeOf } from "../text/scanText.ts";
import { type Paragraph, splitParagraphsIn } from "../text/splitParagraphs.ts";

/** A paragraph with the structural mark that it begins with; undefined for plain words. Every step of the outline asks for it. */
export interface MarkedParagraph extends Paragraph {
  mark: Mark | undefined;
}

/** The paragraphs of a cleaned text with their marks. 第一章  总则: the blanks behind a mark part it from its own title, and no paragraphs. */
export function markParagraphs(scan: ScannedText): MarkedParagraph[] {
  const marked: MarkedParagraph[] = [];
  for (const paragraph of splitParagraphsIn(scan, wholeOf(scan))) {
    const before = marked.at(-1);
    if (before && isBareHeading(before) && !/[\r\n]/u.test(scan.text.slice(before.end, paragraph.start))) {
      const { start } = before;
      marked[marked.length - 1] = markedParagraph({ text: scan.text.slice(start, paragraph.end), start, end: paragraph.end });
    } else marked.push(markedParagraph(paragraph));
  }
  return marked;
}

/** A mark without a title. */
function isBareHeading(paragraph: MarkedParagraph): boolean {
  return isHeading(paragraph) && paragraph.mark?.length === paragraph.text.length;
}

export function markedParagraph({ text, start, end }: Paragraph): MarkedParagraph {
  return { text, start, end, mark: markAt(text) };
}

/** True where a paragraph begins a section of its own: 一是 and 责任单位： begin none. */
export function isHeading({ mark }: MarkedParagraph): boolean {
  return mark !== undefined && mark.row.rank !== null;
}
