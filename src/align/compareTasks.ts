import { formatSentence } from "../lexicon/formatSentence.ts";
import type { Evidence } from "../model/evidence.ts";
import { addWeights, roundWeight } from "./addWeights.ts";
import { levelOf, percent } from "./compareClauses.ts";
import { cosineOf, overlapOf, sharedWeight } from "./overlap.ts";
import type { TakenUp } from "./takenUp.ts";
import type { TaskProfile } from "./taskProfile.ts";
import type { Vocabularies } from "./vocabularies.ts";
import { weightOf } from "./vocabulary.ts";
import type { Weights } from "./weights.ts";

/** How two tasks compare; each measure from 0 to 1. */
export interface TaskComparison {
  title: number;
  /** How much of the shorter title the other holds. */
  titleContained: number;
  /** The object with which both titles begin, where the measures share topics too. */
  theme: number;
  titleTopic: number;
  sharedTitleTopics: string[];
  otherNames: boolean;
  words: number;
  measures: number;
  topics: number;
  section: number;
}

const MOST_THEME_BITS = 10;
const MOST_TITLE_TOPIC_BITS = 12;
/** Below this cosine the measures of two tasks have no topic in common. */
const FEWEST_TOPICS = 0.1;

/** What is found for a task and all tasks of the other plan at once. */
export interface SharedWork {
  /** Cosine of the rare words of the two. */
  words: number;
  /** The share of the measures of each side that the other takes up, by wording alone. */
  taken: TakenUp;
}

/** @param found what rows find for many tasks at once, and the vocabularies of the two plans */
export function compareTasks(
  left: TaskProfile,
  right: TaskProfile,
  { words, taken, vocabularies }: SharedWork & { vocabularies: Vocabularies },
): TaskComparison {
  const { grams, topics: names } = vocabularies;
  const title = overlapOf(sharedWeight(grams, [left.titleGrams, right.titleGrams]), { left: left.titleBits, right: right.titleBits });
  const sections = { left: left.sectionBits, right: right.sectionBits };
  const sharedTitleTopics = names.common(left.titleTopics, right.titleTopics);
  const shareNames = grams.common(left.names, right.names).length > 0;
  const topics = cosineOf(left.topics, right.topics);
  const both = taken.left + taken.right;
  return {
    title: title.dice,
    titleContained: title.contained,
    theme: themeLevel(themeBits(left, right, vocabularies), topics),
    titleTopic: titleTopicLevel(weightOf(sharedTitleTopics, names.weights)),
    sharedTitleTopics: sharedTitleTopics.map((topic) => names.keys[topic] ?? ""),
    otherNames: left.names.length > 0 && right.names.length > 0 && !shareNames,
    words,
    measures: both > 0 ? (2 * taken.left * taken.right) / both : 0,
    topics,
    section: overlapOf(sharedWeight(grams, [left.sectionGrams, right.sectionGrams]), sections).dice,
  };
}

/**
 * How much it says that both titles begin with an object of so many bits, 0 to 1.
 *
 * @param topics cosine of the topics: 农业综合效益 and 农业转移人口 begin alike, and their measures speak of nothing in common
 */
export function themeLevel(bits: number, topics: number): number {
  return topics < FEWEST_TOPICS ? 0 : Math.min(bits, MOST_THEME_BITS) / MOST_THEME_BITS;
}

/** How much topics of so many bits say that both titles have, 0 to 1. */
export function titleTopicLevel(bits: number): number {
  return Math.min(bits, MOST_TITLE_TOPIC_BITS) / MOST_TITLE_TOPIC_BITS;
}

/** Bits of the object with which a clause of both titles begins: 城市 of 城市功能品质 and 城市安全韧性. */
function themeBits(left: TaskProfile, right: TaskProfile, { grams }: Vocabularies): number {
  let best = 0;
  for (const head of grams.common(left.heads, right.heads)) best = Math.max(best, grams.weights[head] ?? 0);
  return best;
}

export function scoreTasks(comparison: TaskComparison, weights: Weights): number {
  return addWeights(terms(comparison, weights).map(([, , weight]) => weight));
}

/** The score as evidence; its weights add up to it. */
export function explainTasks(comparison: TaskComparison, weights: Weights): Evidence[] {
  const details: Record<string, string> = {
    prior: formatSentence("task.prior"),
    title: formatSentence("task.title", { share: percent(comparison.title) }),
    theme: formatSentence("task.theme"),
    "title-topic": formatSentence("task.title-topic", { topics: comparison.sharedTitleTopics.join("、") }),
    names: formatSentence("task.names"),
    words: formatSentence("task.words", { share: percent(comparison.words) }),
    measures: formatSentence("task.measures", { share: percent(comparison.measures) }),
    topics: formatSentence("task.topics", { share: percent(comparison.topics) }),
    section: formatSentence("task.section", { share: percent(comparison.section) }),
  };
  return terms(comparison, weights)
    .filter(([, , weight]) => weight !== 0)
    .map(([name, level, weight]) => ({ comparison: name, level: levelOf(level), weight, detail: details[name] ?? "" }));
}

type Term = [name: string, level: number, weight: number];

/** What each level weighs, in whole ten-thousandths. */
function terms(c: TaskComparison, w: Weights): Term[] {
  const levels: Term[] = [
    ["prior", 1, w.taskPrior],
    ["title", c.title, c.title * w.taskTitle],
    ["theme", c.theme, c.theme * w.taskTheme],
    ["title-topic", c.titleTopic, c.titleTopic * w.taskTitleTopic],
    ["names", c.otherNames ? 1 : 0, c.otherNames ? w.taskNames : 0],
    ["words", c.words, c.words * w.taskWords],
    ["measures", c.measures, c.measures * w.taskMeasures],
    ["topics", c.topics, c.topics * w.taskTopics],
    ["section", c.section, c.section * w.taskSection],
  ];
  return levels.map(([name, level, weight]) => [name, level, roundWeight(weight)]);
}
