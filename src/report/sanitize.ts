/** Control, zero-width and bidirectional formatting characters: in a terminal or a table they can hide or reorder words. */
const UNSAFE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** One line without characters that a terminal or a viewer would obey: line ends and controls become one blank. */
export function toPlainLine(text: string): string {
  return text.replace(UNSAFE, " ").trim();
}
