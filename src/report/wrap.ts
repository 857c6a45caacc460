import stringWidth from "string-width";
import { splitCharacters } from "../text/splitCharacters.ts";

/** Marks that must not begin a line (GB/T 15834-2011), and those that must not end one. */
const NOT_FIRST = /^[，。、；：！？）》”’〕」]/u;
const NOT_LAST = /^[（《“‘〔「]$/u;

/**
 * Lines of at most `width` columns; a Chinese character takes two. Latin words and numbers stay whole, also where one alone is wider, and a
 * mark takes the character before it along rather than begin a line. One empty line for no words.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const token of text.match(/[A-Za-z0-9.%]+\p{M}*|[^A-Za-z0-9.%]+/gu)?.flatMap(toTokens) ?? []) {
    if (line.length > 0 && stringWidth(line.join("") + token) > width) {
      const opensLast = line.length > 1 && NOT_LAST.test(line.at(-1) ?? "") && stringWidth((line.at(-1) ?? "") + token) <= width;
      const next = NOT_FIRST.test(token) ? line.splice(lastWord(line, width - stringWidth(token))) : opensLast ? line.splice(-1) : [];
      lines.push(line.join("").trimEnd());
      line = next;
    }
    if (line.length > 0 || token.trim() !== "" || lines.length === 0) line.push(token);
  }
  return [...lines, line.join("").trimEnd()];
}

/** A Latin word is one, of other words each character. */
function toTokens(words: string): string[] {
  return /^[A-Za-z0-9.%]/u.test(words) ? [words] : splitCharacters(words);
}

/** Where the last token that is no mark stands, if it and the marks behind it fit in `room`; else the end of the line. */
function lastWord(line: readonly string[], room: number): number {
  const at = line.findLastIndex((token) => !NOT_FIRST.test(token));
  return at > 0 && stringWidth(line.slice(at).join("")) <= room ? at : line.length;
}

/** The text with blanks behind it up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
