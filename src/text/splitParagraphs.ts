import { BLANK, isKind, LINE_END } from "./characterKinds.ts";

export interface Paragraph {
  text: string;
  start: number;
  end: number;
}

/** The paragraphs of a text: apart by a line end, or by two blanks in a row where the whole body stands on one line. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  const close = (end: number): void => {
    while (start < end && isKind(text, start, BLANK)) start++;
    let stop = end;
    while (stop > start && isKind(text, stop - 1, BLANK)) stop--;
    if (stop > start) paragraphs.push({ text: text.slice(start, stop), start, end: stop });
  };
  for (let at = 0; at < text.length; at++) {
    if (!isKind(text, at, LINE_END | BLANK)) continue;
    if (isKind(text, at, LINE_END) || isKind(text, at + 1, BLANK)) {
      close(at);
      start = at + 1;
    }
  }
  close(text.length);
  return paragraphs;
}
