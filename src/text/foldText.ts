import { FULL_WIDTH_DIGIT, findKind } from "./characterKinds.ts";

const BLANK_OR_INVISIBLE = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The text as it is compared: compatibility forms and widths folded (NFKC, Unicode UAX #15), white space and invisible characters gone.
 * For comparing only: offsets into it are not offsets into the plan.
 *
 * @example foldText("95％ 以上") // "95%以上"
 */
export function foldText(text: string): string {
  return text.normalize("NFKC").replace(BLANK_OR_INVISIBLE, "");
}

/** The text with plain digits for full-width ones. Nothing moves: an offset into it is an offset into the text. */
export function foldDigits(text: string): string {
  // most texts have none, and looking for one costs less than replacing none
  if (findKind(text, 0, FULL_WIDTH_DIGIT) === text.length) return text;
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Folded, and without punctuation: what is left is what identical wording means. */
export function foldWords(text: string): string {
  return foldText(text).replace(/(?![%‰+])[\p{P}\p{S}]/gu, "");
}
