import type { SourceSpan } from "../model/sourceSpan.ts";
import { BLANK, isKind, LINE_END } from "./characterKinds.ts";
import { firstSign, type ScannedText, scanText, wholeOf } from "./scanText.ts";

export interface Paragraph {
  text: string;
  start: number;
  end: number;
}

/** The paragraphs of a text: apart by a line end, or by two blanks in a row where the whole body stands on one line. */
export function splitParagraphs(text: string): Paragraph[] {
  const scan = scanText(text);
  return splitParagraphsIn(scan, wholeOf(scan));
}

/** The same of a part of a text, with places in the whole of it. */
export function splitParagraphsIn(scan: ScannedText, span: SourceSpan): Paragraph[] {
  const { text, signs } = scan;
  const paragraphs: Paragraph[] = [];
  let start = span.start;
  for (let index = firstSign(scan, start); ; index++) {
    const at = Math.min(signs[index] ?? span.end, span.end);
    if (at < span.end && !endsParagraph(scan, index, span.end)) continue;
    let end = at;
    while (start < end && isKind(text, start, BLANK)) start++;
    while (end > start && isKind(text, end - 1, BLANK)) end--;
    if (end > start) paragraphs.push({ text: text.slice(start, end), start, end });
    if (at === span.end) return paragraphs;
    start = at + 1;
  }
}

/** The same with what stands on one line behind a paragraph that only opens it, a mark or a label: the blanks between are its own. */
export function joinOnLine(text: string, paragraphs: readonly Paragraph[], opens: (words: string) => boolean): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before && opens(before.text) && !holdsLineEnd(text, before.end, paragraph.start)) {
      const { start } = before;
      joined[joined.length - 1] = { text: text.slice(start, paragraph.end), start, end: paragraph.end };
    } else joined.push(paragraph);
  }
  return joined;
}

function holdsLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isKind(text, at, LINE_END)) return true;
  return false;
}

/** The sign is a line end, or a blank before another. */
function endsParagraph({ text, signs, kinds }: ScannedText, index: number, end: number): boolean {
  const own = kinds[index] ?? 0;
  if ((own & (LINE_END | BLANK)) === 0) return false;
  const next = (signs[index] ?? end) + 1;
  return (own & LINE_END) !== 0 || (next < end && isKind(text, next, BLANK));
}
