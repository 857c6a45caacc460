import { findQuantities } from "../extract/findQuantities.ts";
import type { Background } from "../lexicon/background.ts";
import { bitsOf, topicBits } from "../lexicon/background.ts";
import { toGrid } from "../lexicon/logarithm.ts";
import { topicsIn } from "../lexicon/topics.ts";
import type { Measure } from "../model/measure.ts";
import { comparableWords, type Folding } from "../text/comparableWords.ts";
import { foldWords } from "../text/foldText.ts";
import { type Gram, gramsOf } from "../text/grams.ts";
import { characterBits } from "./characterBits.ts";
import { toWeightedSet, type WeightedSet } from "./weightedSet.ts";

/** What a clause is compared by. */
export interface ClauseProfile {
  measure: Measure;
  taskId: string;
  /** True for a clause of a goals section. */
  isGoal: boolean;
  /** Folded for identity: widths and punctuation apart. */
  exact: string;
  words: string;
  grams: WeightedSet<Gram>;
  bits: number;
  /** By code point. */
  characters: WeightedSet<number>;
  characterBits: number;
  topics: WeightedSet<string>;
}

export interface ProfileContext {
  background: Background;
  folding: Folding;
  /** Bigrams of the plans' titles: what both plans are about tells nothing apart. */
  frame: ReadonlySet<Gram>;
}

/** Share of its bits that a bigram of the plans' own titles keeps. */
const FRAME_SHARE = 0.4;

export interface ClauseOwner {
  taskId: string;
  isGoal: boolean;
  /** What the clause elides and an earlier one says: 粮食 of 总产量…. */
  subject: string;
}

export function profileClause(measure: Measure, owner: ClauseOwner, context: ProfileContext): ClauseProfile {
  const said = owner.subject + measure.text;
  const words = comparableWords(said, context.folding);
  const grams = weighGrams(words, context);
  const characters = toWeightedSet(codePoints(words), characterBits(context.background));
  return {
    measure,
    taskId: owner.taskId,
    isGoal: owner.isGoal,
    exact: foldWords(measure.text),
    words,
    grams,
    bits: sum(grams.weights),
    characters,
    characterBits: sum(characters.weights),
    topics: toWeightedSet(topicsIn(said), (topic) => topicBits(topic, context.background)),
  };
}

export function codePoints(words: string): number[] {
  return Array.from(words, (character) => character.codePointAt(0) ?? 0);
}

/** The amounts of a clause, in one string; empty where it has none. */
export function amountsOf(text: string): string {
  const amounts = findQuantities(text).map(({ quantity: { base, comparator } }) =>
    [comparator, base.value, base.maxValue ?? "", base.unit].join(" "),
  );
  return amounts.join(";");
}

/** Each bigram of the words with its bits of surprise. */
export function weighGrams(words: string, { background, frame }: ProfileContext): WeightedSet<Gram> {
  return toWeightedSet(gramsOf(words), (gram) => {
    const bits = bitsOf(gram, background);
    return frame.has(gram) ? toGrid(bits * FRAME_SHARE) : bits;
  });
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
