import { findQuantities } from "../extract/findQuantities.ts";
import type { Background } from "../lexicon/background.ts";
import { topicsIn } from "../lexicon/topics.ts";
import type { Measure } from "../model/measure.ts";
import { comparableFolded, type Folding } from "../text/comparableWords.ts";
import { foldWords } from "../text/foldText.ts";
import { gramsOf } from "../text/grams.ts";
import { codePoints, type Vocabularies } from "./vocabularies.ts";
import { type KeySet, weightOf } from "./vocabulary.ts";

/** What a clause is compared by. */
export interface ClauseProfile {
  measure: Measure;
  taskId: string;
  /** True for a clause of a goals section. */
  isGoal: boolean;
  /** Folded for identity: widths and punctuation apart. */
  exact: string;
  words: string;
  grams: KeySet;
  bits: number;
  characters: KeySet;
  characterBits: number;
  topics: KeySet;
  /** Number of the bigram in which its words end; -1 where they are no more than that. */
  ending: number;
}

/** How a plan is read: its own names folded, and its keys in vocabularies that it shares with the plan it is compared with. */
export interface ProfileContext {
  background: Background;
  folding: Folding;
  vocabularies: Vocabularies;
}

export interface ClauseOwner {
  taskId: string;
  isGoal: boolean;
  /** What the clause elides and an earlier one says: 粮食 of 总产量…. */
  subject: string;
}

export function profileClause(measure: Measure, owner: ClauseOwner, { folding, vocabularies }: ProfileContext): ClauseProfile {
  const exact = foldWords(measure.text);
  const said = owner.subject + measure.text;
  const words = comparableFolded(owner.subject === "" ? exact : foldWords(said), folding);
  const grams = vocabularies.grams.toSet(gramsOf(words));
  const characters = vocabularies.characters.toSet(codePoints(words));
  return {
    measure,
    taskId: owner.taskId,
    isGoal: owner.isGoal,
    exact,
    words,
    grams,
    bits: weightOf(grams, vocabularies.grams.weights),
    characters,
    characterBits: weightOf(characters, vocabularies.characters.weights),
    topics: vocabularies.topics.toSet(topicsIn(said)),
    ending: vocabularies.grams.toSet(gramsOf(endingOf(words) ?? ""))[0] ?? -1,
  };
}

const ENDING = 2;

/** The last word of a clause, null where it has nothing before it. */
export function endingOf(words: string): string | null {
  return words.length > ENDING ? words.slice(-ENDING) : null;
}

/** The amounts of a clause, in one string; empty where it has none. */
export function amountsOf(text: string): string {
  const amounts = findQuantities(text).map(({ quantity: { base, comparator } }) =>
    [comparator, base.value, base.maxValue ?? "", base.unit].join(" "),
  );
  return amounts.join(";");
}
