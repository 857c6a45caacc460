import { firstBy, groupBy } from "remeda";
import { formatSentence } from "../lexicon/formatSentence.ts";
import type { Mapping, TaskRelation, TaskRow } from "../model/alignment.ts";
import type { Nearest } from "../model/nearest.ts";
import { compareTasks, explainTasks } from "./compareTasks.ts";
import { findGroups } from "./findGroups.ts";
import type { TaskPair } from "./matchTasks.ts";
import type { ClausePair } from "./measureMatches.ts";
import type { PlanProfile } from "./profilePlan.ts";
import type { TaskProfile } from "./taskProfile.ts";
import type { Vocabularies } from "./vocabularies.ts";
import type { Thresholds, Weights } from "./weights.ts";

export interface TaskMatches {
  profiles: { left: PlanProfile; right: PlanProfile };
  pairs: readonly TaskPair[];
  accepted: readonly TaskPair[];
  matches: readonly ClausePair[];
}

type Sides = { left: number; right: number };

/** What rows are told with. */
interface Telling {
  weights: Weights;
  thresholds: Thresholds;
  vocabularies: Vocabularies;
}

/** The accepted pairs in reading order, then each task without a partner with the nearest that was rejected. */
export function toTaskRows(found: TaskMatches, settings: { weights: Weights; thresholds: Thresholds }): TaskRow[] {
  const telling: Telling = { ...settings, vocabularies: found.profiles.right.context.vocabularies };
  const rows: Omit<TaskRow, "id" | "group">[] = [];
  const coverageOf = toCoverage(found);
  const accepted = pairsByTask(found.accepted);
  const all = pairsByTask(found.pairs);
  for (const task of found.profiles.left.tasks) {
    const own = accepted.get(task) ?? [];
    for (const pair of own) rows.push(pairRow(pair, coverageOf(pair), isMutualBest(pair, accepted), telling));
    if (own.length === 0) rows.push(onlyRow(task, "left", all.get(task), telling));
  }
  for (const task of found.profiles.right.tasks) {
    if (!accepted.has(task)) rows.push(onlyRow(task, "right", all.get(task), telling));
  }
  const groups = findGroups(rows);
  return rows.map((row, index) => ({ id: `T${index + 1}`, group: groups[index] ?? 0, ...row }));
}

function pairRow(
  pair: TaskPair,
  coverage: Sides,
  isBest: boolean,
  { weights, thresholds, vocabularies }: Telling,
): Omit<TaskRow, "id" | "group"> {
  const relation: TaskRelation = isBest && pair.score >= thresholds.taskSame ? "same" : "overlaps";
  const evidence = explainTasks(compareTasks(pair.left, pair.right, { ...pair.shared, vocabularies }), weights);
  return {
    left: pair.left.task.id,
    right: pair.right.task.id,
    relation,
    mapping: mappingOf(coverage),
    score: pair.score,
    uncertain: Math.abs(pair.score - thresholds.task) < thresholds.taskUncertain,
    coverage,
    evidence,
    nearest: null,
  };
}

function onlyRow(
  task: TaskProfile,
  side: "left" | "right",
  pairs: readonly TaskPair[] | undefined,
  { thresholds, vocabularies }: Telling,
): Omit<TaskRow, "id" | "group"> {
  const best = pairs && firstBy(pairs, [(pair) => pair.score, "desc"]);
  const other = side === "left" ? "right" : "left";
  const near: Nearest | null =
    best && best.score >= thresholds.taskNear
      ? { id: best[other].task.id, quote: best[other].task.title, score: best.score, reason: rejection(best, vocabularies) }
      : null;
  return {
    left: side === "left" ? task.task.id : null,
    right: side === "right" ? task.task.id : null,
    relation: "only",
    mapping: "none",
    score: 0,
    uncertain: best !== undefined && Math.abs(best.score - thresholds.task) < thresholds.taskUncertain,
    coverage: { left: 0, right: 0 },
    evidence: [],
    nearest: near,
  };
}

/** Why the nearest one is no match, in a sentence. */
function rejection({ left, right, shared }: TaskPair, vocabularies: Vocabularies): string {
  const comparison = compareTasks(left, right, { ...shared, vocabularies });
  const said: string[] = [];
  if (comparison.otherNames) said.push(formatSentence("task.far-names"));
  else if (comparison.title < 0.1) said.push(formatSentence("task.far-title"));
  if (comparison.measures < 0.2) said.push(formatSentence("task.far-measures"));
  if (said.length === 0) said.push(formatSentence("task.far"));
  return said.join("，");
}

type PairsByTask = ReadonlyMap<TaskProfile, readonly TaskPair[]>;

/** The pairs in which each task of either plan stands, in their order. */
function pairsByTask(pairs: readonly TaskPair[]): PairsByTask {
  const byTask = new Map<TaskProfile, TaskPair[]>();
  for (const pair of pairs) {
    for (const task of [pair.left, pair.right]) {
      const own = byTask.get(task);
      if (own) own.push(pair);
      else byTask.set(task, [pair]);
    }
  }
  return byTask;
}

/** Both tasks have no better partner than each other. */
function isMutualBest(pair: TaskPair, accepted: PairsByTask): boolean {
  return [pair.left, pair.right].every((task) => (accepted.get(task) ?? []).every((other) => other.score <= pair.score));
}

/** The share of the measures of each side that have a partner in the other task. */
function toCoverage({ matches }: TaskMatches): (pair: TaskPair) => Sides {
  const byLeft = groupBy(matches, (match) => match.left);
  const share = (taken: readonly number[], all: readonly number[]): number => new Set(taken).size / Math.max(1, all.length);
  return ({ left, right }) => {
    const rights = new Set(right.clauses);
    const inside = left.clauses.flatMap((at) => (byLeft[at] ?? []).filter((match) => rights.has(match.right)));
    return {
      left: share(
        inside.map((match) => match.left),
        left.clauses,
      ),
      right: share(
        inside.map((match) => match.right),
        right.clauses,
      ),
    };
  };
}

/** From here on a side counts as wholly taken up: a clause or two are always worded too freely to be found. */
const WHOLE = 0.7;

function mappingOf({ left, right }: Sides): Mapping {
  if (left === 0) return "none";
  if (left >= WHOLE && right >= WHOLE) return "equal";
  if (left >= WHOLE) return "subset";
  return right >= WHOLE ? "superset" : "intersects";
}
