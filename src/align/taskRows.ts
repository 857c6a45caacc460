import { toSteps } from "./addWeights.ts";
import { themeLevel, titleTopicLevel } from "./compareTasks.ts";
import { addAtKey, addShared, indexKeys, type KeyIndex } from "./keyIndex.ts";
import type { PlanProfile } from "./profilePlan.ts";
import type { TakenUp } from "./takenUp.ts";
import type { TaskProfile } from "./taskProfile.ts";
import { toFloats } from "./toFloats.ts";
import type { KeySet } from "./vocabulary.ts";
import type { Weights } from "./weights.ts";

/** A task against each task of the other plan, by the place of that task. Filled anew for each task. */
export interface TaskRow {
  /** The sum of all evidence but the measures, in whole ten-thousandths. */
  steps: Float64Array;
  /** Cosine of the rare words of the two. */
  words: Float64Array;
}

/** Adds up what titles, words, topics and sections weigh for all tasks of the right plan at once, as `scoreTasks` does for each pair. */
export function toTaskRowScorer(right: PlanProfile, weights: Weights): (task: TaskProfile) => TaskRow {
  const sharesOf = toShareFinder(right);
  const titleBits = toFloats(right.tasks, (task) => task.titleBits);
  const sectionBits = toFloats(right.tasks, (task) => task.sectionBits);
  const hasNames = right.tasks.map((task) => task.names.length > 0);
  const steps = new Float64Array(right.tasks.length);
  const prior = 0 + toSteps(weights.taskPrior); // and so never -0
  const otherNames = toSteps(weights.taskNames);
  return (task) => {
    const shares = sharesOf(task);
    for (let at = 0; at < steps.length; at++) {
      const topics = shares.topics[at] ?? 0;
      const theme = themeLevel(shares.theme[at] ?? 0, topics);
      const titleTopic = titleTopicLevel(shares.titleTopics[at] ?? 0);
      let sum = prior + toSteps(diceOf(shares.title[at] ?? 0, task.titleBits + (titleBits[at] ?? 0)) * weights.taskTitle);
      sum += toSteps(theme * weights.taskTheme) + toSteps(titleTopic * weights.taskTitleTopic);
      if (task.names.length > 0 && hasNames[at] === true && shares.names[at] === 0) sum += otherNames;
      sum += toSteps((shares.words[at] ?? 0) * weights.taskWords) + toSteps(topics * weights.taskTopics);
      sum += toSteps(diceOf(shares.section[at] ?? 0, task.sectionBits + (sectionBits[at] ?? 0)) * weights.taskSection);
      steps[at] = sum;
    }
    return { steps, words: shares.words };
  };
}

/** What the measures of two tasks add to that. */
export function measureSteps({ left, right }: TakenUp, weights: Weights): number {
  return left + right > 0 ? toSteps(((2 * left * right) / (left + right)) * weights.taskMeasures) : 0;
}

function diceOf(shared: number, both: number): number {
  return both > 0 ? (2 * shared) / both : 0;
}

/** What a task shares with each task of the other plan. Words and topics are cosines, all else sums of bits. */
type Shares = Record<"title" | "titleTopics" | "theme" | "names" | "words" | "topics" | "section", Float64Array>;

function toShareFinder({ tasks, context }: PlanProfile): (task: TaskProfile) => Shares {
  const { grams, topics } = context.vocabularies;
  const index = {
    title: indexTasks(tasks, grams.keys.length, (task) => task.titleGrams),
    titleTopics: indexTasks(tasks, topics.keys.length, (task) => task.titleTopics),
    heads: indexTasks(tasks, grams.keys.length, (task) => task.heads),
    names: indexTasks(tasks, grams.keys.length, (task) => task.names),
    words: indexTasks(tasks, grams.keys.length, (task) => task.bodyGrams),
    section: indexTasks(tasks, grams.keys.length, (task) => task.sectionGrams),
  };
  const addTopics = toTopicProducts(tasks, topics.keys.length);
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
  const norms = { words: toFloats(tasks, (task) => task.bodyNorm), topics: toFloats(tasks, topicNorm) };
  return (task) => {
    for (const row of Object.values(shares)) row.fill(0);
    addShared(task.titleGrams, grams.weights, index.title, shares.title);
    addShared(task.titleTopics, topics.weights, index.titleTopics, shares.titleTopics);
    addShared(task.sectionGrams, grams.weights, index.section, shares.section);
    for (const name of task.names) addAtKey(index.names, name, 1, shares.names);
    for (const gram of task.bodyGrams) addAtKey(index.words, gram, (grams.weights[gram] ?? 0) ** 2, shares.words);
    addTopics(task, shares.topics);
    keepHighest(task.heads, grams.weights, index.heads, shares.theme);
    toCosines(shares.words, task.bodyNorm, norms.words);
    toCosines(shares.topics, topicNorm(task), norms.topics);
    return shares;
  };
}

function indexTasks(tasks: readonly TaskProfile[], size: number, keysOf: (task: TaskProfile) => KeySet): KeyIndex {
  return indexKeys(tasks.map(keysOf), size);
}

/** Adds the products of what topics weigh in a task and in each of these. */
function toTopicProducts(tasks: readonly TaskProfile[], size: number): (task: TaskProfile, products: Float64Array) => void {
  const { starts, places } = indexTasks(tasks, size, (task) => [...task.topics.keys()]);
  const weights = new Float64Array(places.length);
  for (let topic = 0; topic < size; topic++) {
    for (let at = starts[topic] ?? 0; at < (starts[topic + 1] ?? 0); at++) weights[at] = tasks[places[at] ?? 0]?.topics.get(topic) ?? 0;
  }
  return (task, products) => {
    for (const [topic, weight] of task.topics) {
      for (let at = starts[topic] ?? 0; at < (starts[topic + 1] ?? 0); at++) {
        const place = places[at] ?? 0;
        products[place] = (products[place] ?? 0) + weight * (weights[at] ?? 0);
      }
    }
  };
}

/** Raises each place to the highest weight of what its set shares with `own`. */
function keepHighest(own: KeySet, weights: readonly number[], { starts, places }: KeyIndex, highest: Float64Array): void {
  for (const key of own) {
    for (let at = starts[key] ?? 0; at < (starts[key + 1] ?? 0); at++) {
      const place = places[at] ?? 0;
      highest[place] = Math.max(highest[place] ?? 0, weights[key] ?? 0);
    }
  }
}

function topicNorm({ topics }: TaskProfile): number {
  let norm = 0;
  for (const weight of topics.values()) norm += weight * weight;
  return norm;
}

function toCosines(products: Float64Array, norm: number, norms: Float64Array): void {
  for (let at = 0; at < products.length; at++) {
    const product = products[at] ?? 0;
    if (product > 0) products[at] = product / Math.sqrt(norm * (norms[at] ?? 0));
  }
}
