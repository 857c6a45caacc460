/** Control and formatting characters (zero-width, bidirectional, tags) and line separators: they can hide, reorder or break words. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** One line without characters that a terminal or a viewer would obey: line ends and controls become one blank. */
export function toPlainLine(text: string): string {
  return text.replace(UNSAFE, " ").trim();
}
