import type { SourceSpan } from "../model/sourceSpan.ts";
import { findSigns } from "./characterKinds.ts";

/**
 * A text with the offsets of its signs: punctuation, brackets, blanks, line ends, what nobody sees. Every character is looked at once, and the
 * steps of reading go from sign to sign: one character of eight is one.
 */
export interface ScannedText {
  text: string;
  /** In order. */
  signs: readonly number[];
  /** What each of them is, as bits. */
  kinds: readonly number[];
}

export function scanText(text: string): ScannedText {
  const { signs, kinds } = findSigns(text);
  return { text, signs, kinds };
}

/** The span of a whole text. */
export function wholeOf({ text }: ScannedText): SourceSpan {
  return { start: 0, end: text.length };
}

/** True where one of the signs is of one of the kinds. */
export function holdsKind({ kinds: all }: ScannedText, kinds: number): boolean {
  for (const own of all) if ((own & kinds) !== 0) return true;
  return false;
}

/** Index of the first sign at an offset or behind it; the number of signs where there is none. */
export function firstSign({ signs }: ScannedText, offset: number): number {
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
