import type { Background } from "../lexicon/background.ts";
import { topicsIn } from "../lexicon/topics.ts";
import { ACTION_VERBS } from "../lexicon/verbs.ts";
import { append } from "../text/append.ts";
import { comparableWords } from "../text/comparableWords.ts";
import { type Gram, gramsOf } from "../text/grams.ts";
import type { ProfileContext } from "./clauseProfile.ts";
import { charactersOf } from "./vocabularies.ts";
import { type KeySet, weightOf } from "./vocabulary.ts";

/** What a title is compared by. */
export interface TitleProfile {
  /** The title's clauses without the verbs before their objects. */
  objects: string[];
  /** The first bigram of each: 城市 of 城市功能品质. */
  heads: KeySet;
  titleGrams: KeySet;
  titleBits: number;
  titleCharacters: KeySet;
  titleTopics: KeySet;
  /** Runs of bigrams of the title that no plan of the background has: proper names. */
  names: KeySet;
}

export function profileTitle(title: string, { folding, background, vocabularies }: ProfileContext): TitleProfile {
  const { grams, topics } = vocabularies;
  const objects = title
    .split(/[，、；]/u)
    .map((part) => withoutVerbs(comparableWords(part, folding)))
    .filter((part) => part.length >= 2);
  const titleGrams = grams.toSet(objects.flatMap(gramsOf));
  return {
    objects,
    heads: grams.toSet(objects.flatMap((object) => gramsOf(object.slice(0, 2)))),
    titleGrams,
    titleBits: weightOf(titleGrams, grams.weights),
    titleCharacters: charactersOf(titleGrams, vocabularies),
    titleTopics: topics.toSet(topicsIn(title)),
    names: grams.toSet(objects.flatMap((object) => unknownRuns(object, background))),
  };
}

const VERBS = [...ACTION_VERBS].sort((a, b) => b.length - a.length);

/** 提升城市功能品质 is about 城市功能品质. At least three characters stay. */
function withoutVerbs(words: string): string {
  let rest = words;
  for (let verb = verbAt(rest); verb; verb = verbAt(rest)) rest = rest.slice(verb.length);
  return rest;
}

function verbAt(words: string): string | undefined {
  return VERBS.find((verb) => words.length - verb.length >= 3 && words.startsWith(verb));
}

function unknownRuns(words: string, background: Background): Gram[] {
  const grams = gramsOf(words);
  const found: Gram[] = [];
  for (let at = 0; at < grams.length; ) {
    let end = at;
    while (end < grams.length && !background.counts.has(grams[end] ?? -1)) end++;
    if (end - at >= 2) append(found, grams.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return found;
}
