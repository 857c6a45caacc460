import { LEADING_WORDS } from "../lexicon/nameWords.ts";

/** A noun phrase without the verbs, adverbs and praise before it; empty where nothing else is left. */
export function stripLeading(words: string): string {
  let phrase = words.trim();
  for (let match = LEADING_WORDS.exec(phrase); match && phrase.length - match[0].length >= 2; match = LEADING_WORDS.exec(phrase)) {
    phrase = phrase.slice(match[0].length);
  }
  // 高标准建设…, 支持…建设: the object follows the last verb
  return LEADING_WORDS.exec(phrase)?.[0].length === phrase.length ? "" : phrase;
}
