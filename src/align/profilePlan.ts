import { type Background, shippedBackground } from "../lexicon/background.ts";
import { ANY_EQUIVALENT, EQUIVALENTS } from "../lexicon/equivalents.ts";
import { log2, toGrid } from "../lexicon/logarithm.ts";
import { topicsIn } from "../lexicon/topics.ts";
import { ACTION_VERBS } from "../lexicon/verbs.ts";
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import type { Section } from "../model/section.ts";
import type { Task } from "../model/task.ts";
import { listSections } from "../outline/listSections.ts";
import { append } from "../text/append.ts";
import { comparableWords, type Folding } from "../text/comparableWords.ts";
import { foldWords } from "../text/foldText.ts";
import { type Gram, gramsOf } from "../text/grams.ts";
import { type ClauseProfile, type ProfileContext, profileClause } from "./clauseProfile.ts";
import type { Theme } from "./compareClauses.ts";
import { charactersOf, toVocabularies, type Vocabularies } from "./vocabularies.ts";
import { type KeySet, weightOf } from "./vocabulary.ts";

/** What a task is compared by. */
export interface TaskProfile {
  task: Task;
  /** Folded for identity, without the number. */
  exact: string;
  /** Indices of its clauses in the plan's profile. */
  clauses: number[];
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
  bodyGrams: KeySet;
  /** Sum of the squares of their bits. */
  bodyNorm: number;
  /** What each topic of the measures weighs. */
  topics: ReadonlyMap<number, number>;
  sectionGrams: KeySet;
  sectionBits: number;
}

export interface PlanProfile {
  tasks: TaskProfile[];
  /** Clauses of goals and tasks in reading order. */
  clauses: ClauseProfile[];
  context: ProfileContext;
}

/** Both plans as they are compared. The frame is what both titles are about. */
export function profilePlans(left: Plan, right: Plan, background: Background | null): { left: PlanProfile; right: PlanProfile } {
  const table = background ?? shippedBackground();
  const frame = new Set([left, right].flatMap((plan) => gramsOf(comparableWords(plan.title ?? "", foldingOf(plan)))));
  const vocabularies = toVocabularies(table, frame);
  const profile = (plan: Plan): PlanProfile => profilePlan(plan, { background: table, folding: foldingOf(plan), vocabularies });
  return { left: profile(left), right: profile(right) };
}

const EQUIVALENT_PAIRS = EQUIVALENTS.flatMap(({ words: [to, ...from] }) => from.map((word) => [word, to] as const));

function foldingOf(plan: Plan): Folding {
  const stem = plan.place?.name.replace(/(?:自治县|自治州|县|区|市|省)$/u, "") ?? "";
  // 全国 is the nation to every plan: read as 本地 it would part a sentence that a province took over from the nation's plan
  const isOwn = stem.length >= 2 && plan.place?.level !== "nation";
  return { ownName: isOwn ? stem : null, equivalents: EQUIVALENT_PAIRS, equivalent: ANY_EQUIVALENT };
}

function profilePlan(plan: Plan, context: ProfileContext): PlanProfile {
  const clauses: ClauseProfile[] = [];
  const subjects = plan.targets.filter((target) => target.subject !== null);
  const subjectOf = (measure: Measure): string =>
    subjects.find((target) => target.span.start >= measure.span.start && target.span.end <= measure.span.end)?.subject ?? "";
  const add = (measures: readonly Measure[], taskId: string, isGoal: boolean): ClauseProfile[] => {
    const own = measures.map((measure) => profileClause(measure, { taskId, isGoal, subject: subjectOf(measure) }, context));
    append(clauses, own);
    return own;
  };
  for (const section of listSections(plan.sections)) add(section.measures, section.id, true);
  const holders = sectionTitles(plan.sections);
  const tasks = plan.tasks.map((task): TaskProfile => {
    const from = clauses.length;
    const own = add(task.measures, task.id, false);
    return {
      task,
      exact: foldWords(task.text.slice(Math.max(0, task.text.indexOf(task.title)))),
      clauses: own.map((_, at) => from + at),
      topics: weighTopics(own, context.vocabularies),
      ...profileTitle(task.title, context),
      ...profileBody(task, context),
      ...profileSection(holders.get(task.id) ?? "", context),
    };
  });
  return { tasks, clauses, context };
}

type TitleProfile = Pick<TaskProfile, "objects" | "heads" | "titleGrams" | "titleBits" | "titleCharacters" | "titleTopics" | "names">;

function profileTitle(title: string, { folding, background, vocabularies }: ProfileContext): TitleProfile {
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

const VERBS = [...ACTION_VERBS].sort((a, b) => b.length - a.length);

/** 提升城市功能品质 is about 城市功能品质. At least two characters stay. */
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

/** For each section the title of the one that holds it. */
function sectionTitles(sections: readonly Section[], holder = ""): Map<string, string> {
  const titles = new Map<string, string>();
  for (const section of sections) {
    titles.set(section.id, holder);
    for (const [id, title] of sectionTitles(section.children, section.title)) titles.set(id, title);
  }
  return titles;
}
