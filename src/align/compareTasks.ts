import { formatSentence } from "../lexicon/formatSentence.ts";
import type { Evidence } from "../model/evidence.ts";
import { addWeights, roundWeight } from "./addWeights.ts";
import { sum } from "./clauseProfile.ts";
import { levelOf, percent } from "./compareClauses.ts";
import { cosineOf, overlapOf } from "./overlap.ts";
import type { TaskProfile } from "./profilePlan.ts";
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

export const MOST_THEME_BITS = 10;
export const MOST_TITLE_TOPIC_BITS = 12;
const THEME = 2;
/** Below this cosine the measures of two tasks have no topic in common. */
export const FEWEST_TOPICS = 0.1;

/** What is found for a task and all tasks of the other plan at once. */
export interface SharedWork {
  /** Cosine of the rare words of the two. */
  words: number;
  /** The share of the measures of each side that the other takes up, by wording alone. */
  taken: { left: number; right: number };
}

export function compareTasks(left: TaskProfile, right: TaskProfile, { words, taken }: SharedWork): TaskComparison {
  const title = overlapOf(left.titleGrams, right.titleGrams, { left: left.titleBits, right: right.titleBits });
  const section = overlapOf(left.sectionGrams, right.sectionGrams, { left: left.sectionBits, right: right.sectionBits });
  const sharedTitleTopics = [...left.titleTopics.keys()].filter((topic) => right.titleTopics.has(topic));
  const shareNames = [...left.names].some((gram) => right.names.has(gram));
  const topics = cosineOf(left.topics, right.topics);
  const both = taken.left + taken.right;
  return {
    title: title.dice,
    titleContained: title.contained,
    // 农业综合效益 and 农业转移人口 begin alike and speak of nothing in common
    theme: topics < FEWEST_TOPICS ? 0 : Math.min(themeBits(left, right), MOST_THEME_BITS) / MOST_THEME_BITS,
    titleTopic:
      Math.min(sum(sharedTitleTopics.map((topic) => left.titleTopics.get(topic) ?? 0)), MOST_TITLE_TOPIC_BITS) / MOST_TITLE_TOPIC_BITS,
    sharedTitleTopics,
    otherNames: left.names.size > 0 && right.names.size > 0 && !shareNames,
    words,
    measures: both > 0 ? (2 * taken.left * taken.right) / both : 0,
    topics,
    section: section.dice,
  };
}

/** The first word of an object: 城市 of 城市功能品质. */
export function headOf(object: string): string {
  return object.slice(0, THEME);
}

/** Bits of the object with which a clause of both titles begins: 城市 of 城市功能品质 and 城市安全韧性. */
function themeBits(left: TaskProfile, right: TaskProfile): number {
  const heads = new Set(right.objects.map(headOf));
  let best = 0;
  for (const object of left.objects) {
    const head = headOf(object);
    if (!heads.has(head)) continue;
    for (const [gram, bits] of left.titleGrams)
      if (String.fromCharCode(Math.floor(gram / 0x10000), gram % 0x10000) === head) best = Math.max(best, bits);
  }
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
