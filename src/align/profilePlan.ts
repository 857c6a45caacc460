import { type Background, shippedBackground, topicBits } from "../lexicon/background.ts";
import { EQUIVALENTS } from "../lexicon/equivalents.ts";
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
import { type Gram, gramsOf, gramText } from "../text/grams.ts";
import { type ClauseProfile, codePoints, type ProfileContext, profileClause, sum, weighGrams } from "./clauseProfile.ts";
import type { Theme } from "./compareClauses.ts";
import { toWeights, type WeightedSet } from "./weightedSet.ts";

/** What a task is compared by. */
export interface TaskProfile {
  task: Task;
  /** Folded for identity, without the number. */
  exact: string;
  /** Indices of its clauses in the plan's profile. */
  clauses: number[];
  /** The title's clauses without the verbs before their objects. */
  objects: string[];
  titleGrams: ReadonlyMap<Gram, number>;
  titleBits: number;
  /** By code point. */
  titleCharacters: ReadonlySet<number>;
  titleTopics: ReadonlyMap<string, number>;
  /** Runs of bigrams of the title that no plan of the background has: proper names. */
  names: ReadonlySet<Gram>;
  bodyGrams: WeightedSet<Gram>;
  /** Sum of the squares of their bits. */
  bodyNorm: number;
  topics: ReadonlyMap<string, number>;
  sectionGrams: ReadonlyMap<Gram, number>;
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
  return { left: profilePlan(left, table, frame), right: profilePlan(right, table, frame) };
}

const NO_TOPICS: WeightedSet<string> = { keys: [], weights: [] };

const EQUIVALENT_PAIRS = EQUIVALENTS.flatMap(({ words: [to, ...from] }) => from.map((word) => [word, to] as const));

function foldingOf(plan: Plan): Folding {
  const stem = plan.place?.name.replace(/(?:自治县|自治州|县|区|市|省)$/u, "") ?? "";
  // 全国 is the nation to every plan: read as 本地 it would part a sentence that a province took over from the nation's plan
  const isOwn = stem.length >= 2 && plan.place?.level !== "nation";
  return { ownName: isOwn ? stem : null, equivalents: EQUIVALENT_PAIRS };
}

function profilePlan(plan: Plan, background: Background, frame: ReadonlySet<Gram>): PlanProfile {
  const context: ProfileContext = { background, folding: foldingOf(plan), frame };
  const clauses: ClauseProfile[] = [];
  const subjects = plan.targets.filter((target) => target.subject !== null);
  const subjectOf = (measure: Measure): string =>
    subjects.find((target) => target.span.start >= measure.span.start && target.span.end <= measure.span.end)?.subject ?? "";
  const add = (measures: readonly Measure[], taskId: string, isGoal: boolean): number[] =>
    measures.map((measure) => clauses.push(profileClause(measure, { taskId, isGoal, subject: subjectOf(measure) }, context)) - 1);
  const holders = sectionTitles(plan.sections);
  for (const section of listSections(plan.sections)) add(section.measures, section.id, true);
  const tasks = plan.tasks.map((task) => profileTask(task, add(task.measures, task.id, false), holders.get(task.id) ?? "", context));
  for (const task of tasks) task.topics = topicsOf(task.clauses.flatMap((index) => [...toWeights(clauses[index]?.topics ?? NO_TOPICS)]));
  return { tasks, clauses, context };
}

function profileTask(task: Task, clauses: number[], sectionTitle: string, context: ProfileContext): TaskProfile {
  const objects = task.title
    .split(/[，、；]/u)
    .map((part) => withoutVerbs(comparableWords(part, context.folding)))
    .filter((part) => part.length >= 2);
  const titleGrams = new Map(objects.flatMap((object) => [...toWeights(weighGrams(object, context))]));
  const sectionGrams = toWeights(weighGrams(comparableWords(sectionTitle, context.folding), context));
  const bodyGrams = weighGrams(comparableWords(saidIn(task), context.folding), context);
  return {
    task,
    exact: foldWords(task.text.slice(Math.max(0, task.text.indexOf(task.title)))),
    clauses,
    objects,
    titleGrams,
    titleBits: sum(titleGrams.values()),
    titleCharacters: new Set([...titleGrams.keys()].flatMap((gram) => codePoints(gramText(gram)))),
    titleTopics: new Map(topicsIn(task.title).map((topic) => [topic, topicBits(topic, context.background)])),
    names: new Set(objects.flatMap((object) => unknownRuns(object, context.background))),
    bodyGrams,
    bodyNorm: sum(bodyGrams.weights.map((bits) => bits * bits)),
    topics: new Map(),
    sectionGrams,
    sectionBits: sum(sectionGrams.values()),
  };
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
export function themeOf(left: TaskProfile, right: TaskProfile): Theme {
  const grams = new Set([...left.titleGrams.keys()].filter((gram) => right.titleGrams.has(gram)));
  return {
    grams,
    characters: new Set([...grams].flatMap((gram) => codePoints(gramText(gram)))),
    topics: new Set([...left.titleTopics.keys()].filter((topic) => right.titleTopics.has(topic))),
  };
}

/** Weight of a topic by how often it is spoken of and how rare it is: (1 + ln n) × bits. */
function topicsOf(spoken: readonly (readonly [topic: string, bits: number])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [topic] of spoken) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return new Map(spoken.map(([topic, bits]) => [topic, toGrid((1 + Math.LN2 * log2(counts.get(topic) ?? 1)) * bits)]));
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
