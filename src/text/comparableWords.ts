import { foldWords } from "./foldText.ts";

/** Without the point of 12.5, which is folded before as every punctuation is. */
const AMOUNT =
  /(?:稳定在|保持在|控制在|达到|达|突破|超过|超|不低于|不少于|至少)?\d+(?:[万亿]*[\p{Script=Han}%‰]?(?=以上|左右|以内|以下|$|[^\p{Script=Han}]))?(?:以上|左右|以内|以下)?/gu;

/** What is folded beyond widths and punctuation where clauses are compared. */
export interface Folding {
  /** The plan's own name without its level (甲 of 甲县): read as 本地, so that the same sentence of two places is the same. */
  ownName: string | null;
  /** Pairs of a word and what it is read as. */
  equivalents: readonly (readonly [from: string, to: string])[];
  /** Found wherever one of these words stands: most clauses have none, and need not be searched for each. */
  equivalent: RegExp;
}

export const NO_FOLDING: Folding = { ownName: null, equivalents: [], equivalent: /(?!)/u };

const DIGIT = /\d/u;

/**
 * The words of a clause as they are compared: widths and punctuation folded, every amount one sign, the own name and equivalents of the genre
 * read as one word.
 *
 * @example comparableWords("新造油茶林２万亩", NO_FOLDING) // "新造油茶林#"
 */
export function comparableWords(clause: string, folding: Folding): string {
  return comparableFolded(foldWords(clause), folding);
}

/** The same of what `foldWords` has folded already. */
export function comparableFolded(folded: string, { ownName, equivalents, equivalent }: Folding): string {
  let words = DIGIT.test(folded) ? folded.replace(AMOUNT, "#") : folded;
  if (ownName) words = words.replaceAll(ownName, "本地");
  if (equivalent.test(words)) for (const [from, to] of equivalents) if (words.includes(from)) words = words.replaceAll(from, to);
  return words;
}
