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
  const pairs: ClausePair[] = [];
  const index = indexOf(right.clauses);
  for (const [i, clause] of left.clauses.entries()) {
    for (const j of candidates(clause, index)) {
      const other = right.clauses[j];
      if (!other) continue;
      const key = pairKey(clause.taskId, other.taskId);
      const comparison = compareClauses(clause, other, tasks.themes.get(key));
      const context = {
        inTask: tasks.aligned.has(key) || (clause.isGoal && other.isGoal),
        neighbours: neighbours(left.clauses, right.clauses, i, j),
      };
      pairs.push({ left: i, right: j, comparison, context, score: scoreClauses(comparison, context, weights) });
    }
  }
  return pairs;
}

interface Index {
  grams: Map<number, number[]>;
  topics: Map<string, number[]>;
}

function indexOf(clauses: readonly ClauseProfile[]): Index {
  const index: Index = { grams: new Map(), topics: new Map() };
  for (const [at, clause] of clauses.entries()) {
    for (const gram of clause.grams.keys()) push(index.grams, gram, at);
    for (const topic of clause.topics.keys()) push(index.topics, topic, at);
  }
  return index;
}

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function candidates(clause: ClauseProfile, index: Index): number[] {
  const found = new Set<number>();
  for (const gram of clause.grams.keys()) for (const at of index.grams.get(gram) ?? []) found.add(at);
  for (const topic of clause.topics.keys()) for (const at of index.topics.get(topic) ?? []) found.add(at);
  return [...found].sort((a, b) => a - b);
}

/** How well a clause beside one meets a clause beside the other, by shared characters. */
function neighbours(left: readonly ClauseProfile[], right: readonly ClauseProfile[], i: number, j: number): number {
  let best = 0;
  for (const a of [left[i - 1], left[i + 1]]) {
    if (a?.taskId !== left[i]?.taskId || !a) continue;
    for (const b of [right[j - 1], right[j + 1]]) {
      if (b?.taskId !== right[j]?.taskId || !b) continue;
      best = Math.max(best, compareClauses(a, b).characters);
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
