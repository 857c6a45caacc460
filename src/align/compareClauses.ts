import { formatSentence } from "../lexicon/formatSentence.ts";
import type { Evidence } from "../model/evidence.ts";
import { addWeights, roundWeight } from "./addWeights.ts";
import { type ClauseProfile, endingOf } from "./clauseProfile.ts";
import { overlapOf, sharedWeight } from "./overlap.ts";
import type { Vocabularies } from "./vocabularies.ts";
import type { KeySet } from "./vocabulary.ts";
import type { Weights } from "./weights.ts";

/** How two clauses compare, each measure from 0 to 1. */
export interface ClauseComparison {
  words: number;
  contained: number;
  characters: number;
  /** The same without regard to what the tasks are about: how alike the mere wording is. */
  wording: number;
  ending: boolean;
  topic: number;
  sharedTopics: string[];
  isGoal: boolean;
}

/** What is known of the tasks that hold two clauses, and of the clauses beside them. */
export interface ClauseContext {
  /** True where the tasks are aligned. */
  inTask: boolean;
  /** Best shared wording of a clause beside one and a clause beside the other, 0 to 1. */
  neighbours: number;
}

export const MOST_BITS = 60;
export const MOST_TOPIC_BITS = 20;
/** What the titles of the two tasks share, and so all of their clauses. */
export interface Theme {
  grams: KeySet;
  characters: KeySet;
  topics: KeySet;
}

export function compareClauses(
  left: ClauseProfile,
  right: ClauseProfile,
  { vocabularies, theme }: { vocabularies: Vocabularies; theme?: Theme | undefined },
): ClauseComparison {
  const { grams, characters, topics } = vocabularies;
  const words = sharedWeight(grams, [left.grams, right.grams], theme?.grams);
  const inAll = { left: left.characterBits, right: right.characterBits };
  const sides = [left.characters, right.characters] as const;
  const wording = overlapOf(sharedWeight(characters, sides), inAll).dice;
  const topic = sharedWeight(topics, [left.topics, right.topics], theme?.topics);
  return {
    words: Math.min(words, MOST_BITS) / MOST_BITS,
    contained: overlapOf(words, { left: left.bits, right: right.bits }).contained,
    characters: theme ? overlapOf(sharedWeight(characters, sides, theme.characters), inAll).dice : wording,
    wording,
    ending: endingOf(left.words) !== null && endingOf(left.words) === endingOf(right.words),
    topic: Math.min(topic, MOST_TOPIC_BITS) / MOST_TOPIC_BITS,
    sharedTopics: topics.common(left.topics, right.topics).map((number) => topics.keys[number] ?? ""),
    isGoal: left.isGoal || right.isGoal,
  };
}

/** The score of two clauses: the sum of what each comparison weighs. */
export function scoreClauses(comparison: ClauseComparison, context: ClauseContext, weights: Weights): number {
  return addWeights(terms(comparison, context, weights).map(([, , weight]) => weight));
}

/** The same sum as evidence; its weights add up to the score. */
export function explainClauses(comparison: ClauseComparison, context: ClauseContext, weights: Weights): Evidence[] {
  const details: Record<string, string> = {
    prior: formatSentence("clause.prior"),
    words: formatSentence("clause.words", { bits: String(Math.round(comparison.words * MOST_BITS)) }),
    contained: formatSentence("clause.contained", { share: percent(comparison.contained) }),
    characters: formatSentence("clause.characters", { share: percent(comparison.characters) }),
    ending: formatSentence("clause.ending"),
    topic: formatSentence("clause.topic", { topics: comparison.sharedTopics.join("、") }),
    task: formatSentence("clause.task"),
    neighbours: formatSentence("clause.neighbours", { share: percent(context.neighbours) }),
    goal: formatSentence("clause.goal"),
  };
  return terms(comparison, context, weights)
    .filter(([, , weight]) => weight !== 0)
    .map(([name, level, weight]) => ({ comparison: name, level: levelOf(level), weight, detail: details[name] ?? "" }));
}

type Term = [name: string, level: number, weight: number];

/** What each level weighs, in whole ten-thousandths. */
function terms(c: ClauseComparison, context: ClauseContext, w: Weights): Term[] {
  const inTask = context.inTask ? 1 : 0;
  const levels: Term[] = [
    ["prior", 1, w.clausePrior],
    ["words", c.words, c.words * w.clauseWords],
    ["contained", c.contained, c.contained * w.clauseContained],
    ["characters", c.characters, c.characters * w.clauseCharacters],
    ["ending", c.ending ? 1 : 0, c.ending ? w.clauseEnding : 0],
    ["topic", c.topic, c.topic * (w.clauseTopic + inTask * w.clauseTopicInTask)],
    ["task", inTask, inTask * w.clauseTask],
    ["neighbours", context.neighbours, context.neighbours * w.clauseNeighbours],
    ["goal", c.isGoal ? 1 : 0, c.isGoal ? w.clauseGoal : 0],
  ];
  return levels.map(([name, level, weight]) => [name, level, roundWeight(weight)]);
}

/** The name of a level from 0 to 1. */
export function levelOf(level: number): string {
  if (level >= 0.95) return "full";
  if (level >= 0.6) return "strong";
  if (level >= 0.25) return "partial";
  return level > 0 ? "weak" : "none";
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
