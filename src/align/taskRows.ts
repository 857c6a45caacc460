import { gramOf } from "../text/grams.ts";
import { STEPS, toSteps } from "./addWeights.ts";
import type { FillRow } from "./clauseRows.ts";
import { FEWEST_TOPICS, headOf, MOST_THEME_BITS, MOST_TITLE_TOPIC_BITS, type SharedWork } from "./compareTasks.ts";
import { addShared, indexKeys } from "./keyIndex.ts";
import type { PlanProfile, TaskProfile } from "./profilePlan.ts";
import { type TakenUp, toTakenFinder } from "./takenUp.ts";
import type { Weights } from "./weights.ts";

/** A task against each task of the other plan, by the place of that task. Filled anew for each task. */
export interface TaskRow {
  scores: Float64Array;
  words: Float64Array;
  taken: TakenUp;
}

/** What `compareTasks` takes of a row. */
export function sharedAt({ words, taken }: TaskRow, at: number): SharedWork {
  return { words: words[at] ?? 0, taken: { left: taken.left[at] ?? 0, right: taken.right[at] ?? 0 } };
}

/** Scores a task with all tasks of the right plan at once: the same numbers as `scoreTasks`, without an object for each pair. */
export function toTaskRowScorer(
  left: PlanProfile,
  right: PlanProfile,
  settings: { weights: Weights; fill: FillRow },
): (task: TaskProfile) => TaskRow {
  const { weights } = settings;
  const takenBy = toTakenFinder(left, right, settings);
  const sharesOf = toShareFinder(right);
  const titleBits = Float64Array.from(right.tasks, (task) => task.titleBits);
  const sectionBits = Float64Array.from(right.tasks, (task) => task.sectionBits);
  const hasNames = right.tasks.map((task) => task.names.size > 0);
  const scores = new Float64Array(right.tasks.length);
  const [prior, otherNames] = [toSteps(weights.taskPrior), toSteps(weights.taskNames)];
  return (task) => {
    const shares = sharesOf(task);
    const taken = takenBy(task);
    for (let at = 0; at < scores.length; at++) {
      const topics = shares.topics[at] ?? 0;
      const theme = topics < FEWEST_TOPICS ? 0 : Math.min(shares.theme[at] ?? 0, MOST_THEME_BITS) / MOST_THEME_BITS;
      const titleTopic = Math.min(shares.titleTopics[at] ?? 0, MOST_TITLE_TOPIC_BITS) / MOST_TITLE_TOPIC_BITS;
      const [one, other] = [taken.left[at] ?? 0, taken.right[at] ?? 0];
      const measures = one + other > 0 ? (2 * one * other) / (one + other) : 0;
      let steps = prior + toSteps(diceOf(shares.title[at] ?? 0, task.titleBits + (titleBits[at] ?? 0)) * weights.taskTitle);
      steps += toSteps(theme * weights.taskTheme) + toSteps(titleTopic * weights.taskTitleTopic);
      if (task.names.size > 0 && hasNames[at] === true && shares.names[at] === 0) steps += otherNames;
      steps += toSteps((shares.words[at] ?? 0) * weights.taskWords) + toSteps(measures * weights.taskMeasures);
      steps += toSteps(topics * weights.taskTopics);
      steps += toSteps(diceOf(shares.section[at] ?? 0, task.sectionBits + (sectionBits[at] ?? 0)) * weights.taskSection);
      scores[at] = steps / STEPS;
    }
    return { scores, words: shares.words, taken };
  };
}

function diceOf(shared: number, both: number): number {
  return both > 0 ? (2 * shared) / both : 0;
}

/** What a task shares with each task of the other plan. Words and topics are cosines, all else sums of bits. */
type Shares = Record<"title" | "titleTopics" | "theme" | "names" | "words" | "topics" | "section", Float64Array>;

function toShareFinder({ tasks }: PlanProfile): (task: TaskProfile) => Shares {
  const index = {
    title: indexKeys(tasks.map((task) => task.titleGrams.keys())),
    titleTopics: indexKeys(tasks.map((task) => task.titleTopics.keys())),
    heads: indexKeys(tasks.map((task) => new Set(task.objects.map(headOf)))),
    names: indexKeys(tasks.map((task) => task.names)),
    words: indexKeys(tasks.map((task) => task.bodyGrams.keys)),
    topics: indexKeys(tasks.map((task) => task.topics.keys())),
    section: indexKeys(tasks.map((task) => task.sectionGrams.keys())),
  };
  const zeros = (): Float64Array => new Float64Array(tasks.length);
  const shares: Shares = {
    title: zeros(),
    titleTopics: zeros(),
    theme: zeros(),
    names: zeros(),
    words: zeros(),
    topics: zeros(),
    section: zeros(),
  };
  const norms = { words: Float64Array.from(tasks, (task) => task.bodyNorm), topics: Float64Array.from(tasks, topicNorm) };
  return (task) => {
    for (const row of Object.values(shares)) row.fill(0);
    addShared(toLists(task.titleGrams), index.title, shares.title);
    addShared(toLists(task.titleTopics), index.titleTopics, shares.titleTopics);
    addShared(toLists(task.sectionGrams), index.section, shares.section);
    addShared({ keys: [...task.names], weights: [...task.names].map(() => 1) }, index.names, shares.names);
    addShared({ keys: task.bodyGrams.keys, weights: task.bodyGrams.weights.map((bits) => bits * bits) }, index.words, shares.words);
    for (const head of new Set(task.objects.map(headOf))) {
      const bits = task.titleGrams.get(gramOf(head.charCodeAt(0), head.charCodeAt(1))) ?? 0;
      for (const at of index.heads.get(head) ?? []) shares.theme[at] = Math.max(shares.theme[at] ?? 0, bits);
    }
    for (const [topic, weight] of task.topics) {
      for (const at of index.topics.get(topic) ?? [])
        shares.topics[at] = (shares.topics[at] ?? 0) + weight * (tasks[at]?.topics.get(topic) ?? 0);
    }
    toCosines(shares.words, task.bodyNorm, norms.words);
    toCosines(shares.topics, topicNorm(task), norms.topics);
    return shares;
  };
}

function topicNorm({ topics }: TaskProfile): number {
  let norm = 0;
  for (const weight of topics.values()) norm += weight * weight;
  return norm;
}

function toLists<K>(weights: ReadonlyMap<K, number>): { keys: K[]; weights: number[] } {
  return { keys: [...weights.keys()], weights: [...weights.values()] };
}

function toCosines(products: Float64Array, norm: number, norms: Float64Array): void {
  for (let at = 0; at < products.length; at++) {
    const both = norm * (norms[at] ?? 0);
    products[at] = both > 0 ? (products[at] ?? 0) / Math.sqrt(both) : 0;
  }
}
