import { type Background, shippedBackground } from "../lexicon/background.ts";
import { ANY_EQUIVALENT, EQUIVALENTS } from "../lexicon/equivalents.ts";
import type { Measure } from "../model/measure.ts";
import type { Place } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import type { Section } from "../model/section.ts";
import { listSections } from "../outline/listSections.ts";
import { append } from "../text/append.ts";
import { comparableWords, type Folding } from "../text/comparableWords.ts";
import { gramsOf } from "../text/grams.ts";
import { type ClauseProfile, type ProfileContext, profileClause } from "./clauseProfile.ts";
import { profileTask, type TaskProfile } from "./taskProfile.ts";
import { toVocabularies } from "./vocabularies.ts";

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

function foldingOf({ place }: Plan): Folding {
  return { ownName: place && ownNameOf(place), equivalents: EQUIVALENT_PAIRS, equivalent: ANY_EQUIVALENT };
}

/** The name without its level; null where that leaves a single character, which other words have too. */
function ownNameOf({ name, level }: Place): string | null {
  const stem = name.replace(/(?:自治县|自治州|县|区|市|省)$/u, "");
  // 全国 is the nation to every plan: read as 本地 it would part a sentence that a province took over from the nation's plan
  return stem.length >= 2 && level !== "nation" ? stem : null;
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
  const tasks = plan.tasks.map((task) => {
    const from = clauses.length;
    const own = add(task.measures, task.id, false);
    return profileTask(task, { clauses: own, from, sectionTitle: holders.get(task.id) ?? "" }, context);
  });
  return { tasks, clauses, context };
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
