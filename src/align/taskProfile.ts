import { log2, toGrid } from "../lexicon/logarithm.ts";
import type { Task } from "../model/task.ts";
import { comparableWords } from "../text/comparableWords.ts";
import { foldWords } from "../text/foldText.ts";
import { gramsOf } from "../text/grams.ts";
import type { ClauseProfile, ProfileContext } from "./clauseProfile.ts";
import type { Theme } from "./compareClauses.ts";
import { profileTitle, type TitleProfile } from "./titleProfile.ts";
import { charactersOf, type Vocabularies } from "./vocabularies.ts";
import { type KeySet, weightOf } from "./vocabulary.ts";

/** What a task is compared by. */
export interface TaskProfile extends TitleProfile {
  task: Task;
  /** Folded for identity, without the number. */
  exact: string;
  /** Indices of its clauses in the plan's profile. */
  clauses: number[];
  bodyGrams: KeySet;
  /** Sum of the squares of their bits. */
  bodyNorm: number;
  /** What each topic of the measures weighs. */
  topics: ReadonlyMap<number, number>;
  sectionGrams: KeySet;
  sectionBits: number;
}

/** What a plan says of a task beside its own words: its clauses, the place of the first of them, and the title of the section that holds it. */
export interface TaskPlace {
  clauses: readonly ClauseProfile[];
  from: number;
  sectionTitle: string;
}

export function profileTask(task: Task, { clauses, from, sectionTitle }: TaskPlace, context: ProfileContext): TaskProfile {
  return {
    task,
    exact: foldWords(task.text.slice(Math.max(0, task.text.indexOf(task.title)))),
    clauses: clauses.map((_, at) => from + at),
    topics: weighTopics(clauses, context.vocabularies),
    ...profileTitle(task.title, context),
    ...profileBody(task, context),
    ...profileSection(sectionTitle, context),
  };
}

function profileBody(task: Task, { folding, vocabularies: { grams } }: ProfileContext): Pick<TaskProfile, "bodyGrams" | "bodyNorm"> {
  const bodyGrams = grams.toSet(gramsOf(comparableWords(saidIn(task), folding)));
  let bodyNorm = 0;
  for (const gram of bodyGrams) bodyNorm += (grams.weights[gram] ?? 0) ** 2;
  return { bodyGrams, bodyNorm };
}

function profileSection(
  title: string,
  { folding, vocabularies: { grams } }: ProfileContext,
): Pick<TaskProfile, "sectionGrams" | "sectionBits"> {
  const sectionGrams = grams.toSet(gramsOf(comparableWords(title, folding)));
  return { sectionGrams, sectionBits: weightOf(sectionGrams, grams.weights) };
}

/** What a task says: its title and measures, without the bodies that answer for it. */
function saidIn(task: Task): string {
  return [task.title, ...task.measures.map((measure) => measure.text)].join("");
}

/** What the titles of two tasks share. */
export function themeOf(left: TaskProfile, right: TaskProfile, vocabularies: Vocabularies): Theme {
  const grams = vocabularies.grams.common(left.titleGrams, right.titleGrams);
  return {
    grams,
    characters: charactersOf(grams, vocabularies),
    topics: vocabularies.topics.common(left.titleTopics, right.titleTopics),
  };
}

/** Weight of a topic by how often the clauses speak of it and how rare it is: (1 + ln n) × bits. */
function weighTopics(clauses: readonly ClauseProfile[], { topics }: Vocabularies): Map<number, number> {
  const counts = new Map<number, number>();
  for (const clause of clauses) for (const topic of clause.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const weigh = (topic: number, count: number): number => toGrid((1 + Math.LN2 * log2(count)) * (topics.weights[topic] ?? 0));
  return new Map(Array.from(counts, ([topic, count]) => [topic, weigh(topic, count)]));
}
