import { foldWords } from "./foldText.ts";

const AMOUNT =
  /(?:稳定在|保持在|控制在|达到|达|突破|超过|超|不低于|不少于|至少)?\d+(?:\.\d+)?(?:[万亿]*[\p{Script=Han}%‰]?(?=以上|左右|以内|以下|$|[^\p{Script=Han}]))?(?:以上|左右|以内|以下)?/gu;

/** What is folded beyond widths and punctuation where clauses are compared. */
export interface Folding {
  /** The plan's own name without its level (甲 of 甲县): read as 本地, so that the same sentence of two places is the same. */
  ownName: string | null;
  /** Pairs of a word and what it is read as. */
  equivalents: readonly (readonly [from: string, to: string])[];
}

export const NO_FOLDING: Folding = { ownName: null, equivalents: [] };

/**
 * The words of a clause as they are compared: widths and punctuation folded, every amount one sign, the own name and equivalents of the genre
 * read as one word.
 *
 * @example comparableWords("新造油茶林２万亩", NO_FOLDING) // "新造油茶林#"
 */
export function comparableWords(clause: string, folding: Folding): string {
  let words = foldWords(clause).replace(AMOUNT, "#");
  if (folding.ownName) words = words.replaceAll(folding.ownName, "本地");
  for (const [from, to] of folding.equivalents) words = words.replaceAll(from, to);
  return words;
}
