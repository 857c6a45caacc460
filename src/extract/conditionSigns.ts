import { CONDITIONS, type ConditionRow } from "../lexicon/conditions.ts";

/** The words that a pattern begins with and that may be any: (?<what>[^，。；]{2,40}?), a look ahead at them before. */
const ANY_WORDS = /^(?:\(\?=\[\^[^\]]*\]\{\d+,\d+\}\(\?:[^()]*\)\))?\(\?<what>\[\^[^\]]*\]\{\d+,\d+\}\?\)/u;
/** Names of groups may stand once in a pattern, and those of a sign are not asked for; \k<verb> is. */
const NAMES = /\(\?<(?!verb>)[a-z]+>/gu;

/** What is left of a pattern without the words that may be any: a text that holds no match of it holds none of the pattern either. */
function signOf({ pattern }: ConditionRow): string {
  return pattern.source.replace(ANY_WORDS, "").replace(NAMES, "(?:");
}

/** Each row with its sign. Words that may be any are tried from every place of a clause, and most clauses hold no sign at all. */
export const SIGNED_CONDITIONS: readonly { row: ConditionRow; sign: RegExp }[] = CONDITIONS.map((row) => ({
  row,
  sign: new RegExp(signOf(row), "u"),
}));

/** The sign of any row. */
export const ANY_SIGN = new RegExp(CONDITIONS.map(signOf).join("|"), "u");
