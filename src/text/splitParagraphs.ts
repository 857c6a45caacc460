import { isBlank, isLineEnd } from "./lineEnds.ts";

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
    while (start < end && isBlank(text.charAt(start))) start++;
    let stop = end;
    while (stop > start && isBlank(text.charAt(stop - 1))) stop--;
    if (stop > start) paragraphs.push({ text: text.slice(start, stop), start, end: stop });
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isLineEnd(character)) {
      close(at);
      start = at + 1;
    } else if (isBlank(character) && isBlank(text.charAt(at + 1))) {
      close(at);
      start = at + 1;
    }
  }
  close(text.length);
  return paragraphs;
}
