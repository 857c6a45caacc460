/** Control and formatting characters (zero-width, bidirectional, tags) and line separators: they can hide, reorder or break words. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** What no XML file may hold, so no page and no document: halves of pairs, and the two that are no characters. */
const NO_CHARACTER = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** A run of words for a document: as toPlainLine, but the blanks at its ends stay, since other words follow. */
export function toPlainRun(text: string): string {
  return text.replace(UNSAFE, " ").replace(NO_CHARACTER, "\uFFFD");
}

/** One line without characters that a terminal or a viewer would obey: line ends and controls become one blank. */
export function toPlainLine(text: string): string {
  return text.replace(UNSAFE, " ").trim();
}
