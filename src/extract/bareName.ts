import { BEFORE_NAME, BEHIND_NAME, type BesideName, INSIDE_NAME } from "../lexicon/nameWords.ts";
import { stripLeading } from "./stripLeading.ts";

/** The words before an amount, without verbs at either end and without what says when and where. */
export function bareName(words: string): string {
  const named = without(words.replace(/[（(“]$/u, "").trim(), BEHIND_NAME);
  const phrase = without(without(named, BEFORE_NAME), INSIDE_NAME);
  return stripLeading(phrase).replace(/^(?:[，、：:]|[（(](?![^（）()]*[）)]))+|(?<![，、：:（(])[，、：:（(]+$/gu, "");
}

function without(words: string, rows: readonly BesideName[]): string {
  return rows.reduce((rest, { pattern }) => rest.replace(pattern, ""), words);
}
