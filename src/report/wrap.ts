import { splitCharacters } from "../text/splitCharacters.ts";
import { textWidth } from "./textWidth.ts";

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
  let taken = 0;
  for (const token of text.match(/[A-Za-z0-9.%]+\p{M}*|[^A-Za-z0-9.%]+/gu)?.flatMap(toTokens) ?? []) {
    const columns = textWidth(token);
    if (line.length > 0 && taken + columns > width) {
      const next = takenAlong(line, token, width - columns);
      const kept = line.slice(0, line.length - next.length);
      lines.push(kept.join("").trimEnd());
      line = next;
      taken = textWidth(line.join(""));
    }
    if (line.length === 0 && token.trim() === "" && lines.length > 0) continue;
    line.push(token);
    taken += columns;
  }
  return [...lines, line.join("").trimEnd()];
}

/** What goes to the next line with a token: the word before a mark that must not begin one, and a mark that must not end one. */
function takenAlong(line: readonly string[], token: string, room: number): string[] {
  if (NOT_FIRST.test(token)) return line.slice(lastWord(line, room));
  const last = line.at(-1) ?? "";
  return line.length > 1 && NOT_LAST.test(last) && textWidth(last) <= room ? [last] : [];
}

/** A Latin word is one, of other words each character. */
function toTokens(words: string): string[] {
  return /^[A-Za-z0-9.%]/u.test(words) ? [words] : splitCharacters(words);
}

/** Where the last token that is no mark stands, if it and the marks behind it fit in `room`; else the end of the line. */
function lastWord(line: readonly string[], room: number): number {
  const at = line.findLastIndex((token) => !NOT_FIRST.test(token));
  return at > 0 && textWidth(line.slice(at).join("")) <= room ? at : line.length;
}

/** The text with blanks behind it up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
