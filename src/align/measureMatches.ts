import type { ClauseProfile } from "./clauseProfile.ts";
import { type ClauseComparison, type ClauseContext, compareClauses, scoreClauses, type Theme } from "./compareClauses.ts";
import { type PlanProfile, themeOf } from "./profilePlan.ts";
import type { Thresholds, Weights } from "./weights.ts";

/** A pair of clauses that may match, by their indices in the two profiles. */
export interface ClausePair {
  left: number;
  right: number;
  score: number;
  comparison: ClauseComparison;
  context: ClauseContext;
}

/** Asks which tasks are aligned: keys are `left~right` ids. */
export interface TaskContext {
  aligned: ReadonlySet<string>;
  themes: ReadonlyMap<string, Theme>;
}

export function pairKey(left: string, right: string): string {
  return `${left}~${right}`;
}

/** Pairs of tasks whose titles share something, and what. */
export function themesOf(left: PlanProfile, right: PlanProfile): Map<string, Theme> {
  const themes = new Map<string, Theme>();
  for (const a of left.tasks) {
    for (const b of right.tasks) {
      const theme = themeOf(a, b);
      if (theme.grams.size > 0 || theme.topics.size > 0) themes.set(pairKey(a.task.id, b.task.id), theme);
    }
  }
  return themes;
}

/** Every pair of clauses that shares a bigram or a topic, with its score. Pairs that share neither cannot match. */
export function scorePairs(left: PlanProfile, right: PlanProfile, tasks: TaskContext, weights: Weights): ClausePair[] {
  const compared = left.clauses.map((clause) => compareWithAll(clause, right.clauses, tasks.themes));
  return compared.flatMap((row, i) =>
    [...row].map(([j, comparison]) => {
      const [clause, other] = [left.clauses[i], right.clauses[j]];
      const inTask =
        tasks.aligned.has(pairKey(clause?.taskId ?? "", other?.taskId ?? "")) || (clause?.isGoal === true && other?.isGoal === true);
      const context = { inTask, neighbours: neighbours(compared, { left: left.clauses, right: right.clauses }, i, j) };
      return { left: i, right: j, comparison, context, score: scoreClauses(comparison, context, weights) };
    }),
  );
}

/** A clause against every clause of the other plan with which it shares a bigram or a topic, by its index. */
function compareWithAll(
  clause: ClauseProfile,
  others: readonly ClauseProfile[],
  themes: TaskContext["themes"],
): Map<number, ClauseComparison> {
  const row = new Map<number, ClauseComparison>();
  for (const [j, other] of others.entries()) {
    if (!shareSomething(clause, other)) continue;
    row.set(j, compareClauses(clause, other, themes.get(pairKey(clause.taskId, other.taskId))));
  }
  return row;
}

function shareSomething(left: ClauseProfile, right: ClauseProfile): boolean {
  return shareKey(left.grams, right.grams) || shareKey(left.topics, right.topics);
}

function shareKey<K>(left: ReadonlyMap<K, number>, right: ReadonlyMap<K, number>): boolean {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  for (const key of small.keys()) if (large.has(key)) return true;
  return false;
}

interface Clauses {
  left: readonly ClauseProfile[];
  right: readonly ClauseProfile[];
}

/** How well a clause beside one meets a clause beside the other, by their wording. */
function neighbours(compared: readonly ReadonlyMap<number, ClauseComparison>[], clauses: Clauses, i: number, j: number): number {
  let best = 0;
  for (const a of [i - 1, i + 1]) {
    if (clauses.left[a]?.taskId !== clauses.left[i]?.taskId) continue;
    for (const b of [j - 1, j + 1]) {
      if (clauses.right[b]?.taskId === clauses.right[j]?.taskId) best = Math.max(best, compared[a]?.get(b)?.wording ?? 0);
    }
  }
  return best;
}

/**
 * The pairs that are accepted: best first; a clause that has a partner takes another only at a higher score. Ties go by reading order.
 */
export function acceptPairs(pairs: readonly ClausePair[], thresholds: Thresholds): ClausePair[] {
  const ordered = pairs
    .filter((pair) => pair.score >= thresholds.clause)
    .sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const accepted: ClausePair[] = [];
  for (const pair of ordered) {
    const used = Number(taken.left.has(pair.left)) + Number(taken.right.has(pair.right));
    const needed = [thresholds.clause, thresholds.clauseSecond, thresholds.clauseThird][used] ?? thresholds.clauseThird;
    if (pair.score < needed) continue;
    taken.left.add(pair.left);
    taken.right.add(pair.right);
    accepted.push(pair);
  }
  return accepted.sort((a, b) => a.left - b.left || a.right - b.right);
}
