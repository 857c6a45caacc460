import { STEPS } from "./addWeights.ts";
import type { ClauseProfile } from "./clauseProfile.ts";
import { isMet, taskPlaces } from "./clauseRows.ts";
import { toClauseScorer } from "./clauseScorer.ts";
import { type ClauseComparison, type ClauseContext, compareClauses } from "./compareClauses.ts";
import { neighbourRows } from "./neighbourRows.ts";
import type { PlanProfile } from "./profilePlan.ts";
import { themeOf } from "./taskProfile.ts";
import type { Thresholds, Weights } from "./weights.ts";

/** A pair of clauses that may match, by their indices in the two profiles. */
export interface ClausePair {
  left: number;
  right: number;
  score: number;
  context: ClauseContext;
  /** True for the same words in two tasks that are aligned: they meet at any score, few as they may be. */
  verbatim: boolean;
}

/** Ids of the right tasks with which each left task is aligned. */
export type AlignedTasks = ReadonlyMap<string, ReadonlySet<string>>;

export function alignedTasks(pairs: readonly { left: string; right: string }[]): AlignedTasks {
  const partners = new Map<string, Set<string>>();
  for (const { left, right } of pairs) partners.set(left, (partners.get(left) ?? new Set()).add(right));
  return partners;
}

export function pairKey(left: string, right: string): string {
  return `${left}~${right}`;
}

export interface PairSettings {
  weights: Weights;
  /** Pairs below it are left out. */
  lowest: number;
}

/**
 * Every pair of clauses that shares a bigram or a topic and reaches `lowest`, or says the same in two aligned tasks, in reading order. Other
 * pairs cannot match.
 */
export function scorePairs(left: PlanProfile, right: PlanProfile, aligned: AlignedTasks, settings: PairSettings): ClausePair[] {
  const { weights, lowest } = settings;
  const others = right.clauses;
  const scoreAt = toClauseScorer(others, weights);
  const inTaskOf = toPartners(others, aligned);
  const pairs: ClausePair[] = [];
  let i = 0;
  for (const { clause, row, neighboursAt } of neighbourRows(left, right)) {
    const inTask = inTaskOf(clause);
    for (const [j, other] of others.entries()) {
      const aligned = inTask[j] === 1;
      const verbatim = aligned && clause.exact === other.exact;
      if (!verbatim && !isMet(row, j)) continue;
      const context = { inTask: aligned, neighbours: neighboursAt(j) };
      const score = scoreAt(clause, row, j, context) / STEPS;
      if (verbatim || score >= lowest) pairs.push({ left: i, right: j, score, context, verbatim });
    }
    i++;
  }
  return pairs;
}

/** Compares the clauses of a pair, with what the titles of their tasks share. */
export function toPairComparer(
  left: PlanProfile,
  right: PlanProfile,
): (pair: Pick<ClausePair, "left" | "right">) => ClauseComparison | undefined {
  const [places, otherPlaces] = [taskPlaces(left), taskPlaces(right)];
  const { vocabularies } = right.context;
  return (pair) => {
    const [clause, other] = [left.clauses[pair.left], right.clauses[pair.right]];
    const [task, otherTask] = [left.tasks[places[pair.left] ?? -1], right.tasks[otherPlaces[pair.right] ?? -1]];
    const theme = task && otherTask && themeOf(task, otherTask, vocabularies);
    return clause && other && compareClauses(clause, other, { vocabularies, theme });
  };
}

/** For a clause 1 at each other one whose task is aligned with its own, goals with goals alone. The same list for all clauses of a task. */
function toPartners(others: readonly ClauseProfile[], aligned: AlignedTasks): (clause: ClauseProfile) => Uint8Array {
  const inTask = new Uint8Array(others.length);
  let known: string | undefined;
  return (clause) => {
    if (known === clause.taskId) return inTask;
    known = clause.taskId;
    const partners = aligned.get(clause.taskId);
    for (const [j, other] of others.entries()) inTask[j] = Number((clause.isGoal && other.isGoal) || partners?.has(other.taskId));
    return inTask;
  };
}

/**
 * The pairs that are accepted: the same words of aligned tasks, which need no score for their first partner, then best first; a clause
 * that has a partner takes another only at a higher score. Ties go by reading order.
 */
export function acceptPairs(pairs: readonly ClausePair[], thresholds: Thresholds): ClausePair[] {
  const ordered = pairs
    .filter((pair) => pair.verbatim || pair.score >= thresholds.clause)
    .sort((a, b) => Number(b.verbatim) - Number(a.verbatim) || b.score - a.score || a.left - b.left || a.right - b.right);
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const accepted: ClausePair[] = [];
  for (const pair of ordered) {
    const used = Number(taken.left.has(pair.left)) + Number(taken.right.has(pair.right));
    const needed = [thresholds.clause, thresholds.clauseSecond, thresholds.clauseThird][used] ?? thresholds.clauseThird;
    if (pair.score < needed && !(pair.verbatim && used === 0)) continue;
    taken.left.add(pair.left);
    taken.right.add(pair.right);
    accepted.push(pair);
  }
  return accepted.sort((a, b) => a.left - b.left || a.right - b.right);
}
