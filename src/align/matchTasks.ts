import { chanceOf } from "./chance.ts";
import { compareClauses, scoreClauses } from "./compareClauses.ts";
import { compareTasks, scoreTasks, type TaskComparison } from "./compareTasks.ts";
import { pairKey, type TaskContext } from "./measureMatches.ts";
import type { PlanProfile, TaskProfile } from "./profilePlan.ts";
import type { Thresholds, Weights } from "./weights.ts";

export interface TaskPair {
  left: TaskProfile;
  right: TaskProfile;
  comparison: TaskComparison;
  score: number;
}

/** Every pair of tasks with its score. A score depends on nothing but the two tasks. */
export function scoreTaskPairs(left: PlanProfile, right: PlanProfile, themes: TaskContext["themes"], weights: Weights): TaskPair[] {
  return left.tasks.flatMap((a) =>
    right.tasks.map((b) => {
      const comparison = compareTasks(a, b, takenUp(left, right, { a, b, theme: themes.get(pairKey(a.task.id, b.task.id)) }, weights));
      return { left: a, right: b, comparison, score: scoreTasks(comparison, weights) };
    }),
  );
}

/** The expected share of each side's measures that the other takes up, if the two tasks were one. */
function takenUp(
  left: PlanProfile,
  right: PlanProfile,
  pair: { a: TaskProfile; b: TaskProfile; theme: ReturnType<TaskContext["themes"]["get"]> },
  weights: Weights,
): { left: number; right: number } {
  const best = { left: new Float64Array(pair.a.clauses.length), right: new Float64Array(pair.b.clauses.length) };
  for (const [i, at] of pair.a.clauses.entries()) {
    const clause = left.clauses[at];
    for (const [j, to] of pair.b.clauses.entries()) {
      const other = right.clauses[to];
      if (!clause || !other) continue;
      const score = scoreClauses(compareClauses(clause, other, pair.theme), { inTask: true, neighbours: 0 }, weights);
      const chance = chanceOf(score);
      best.left[i] = Math.max(best.left[i] ?? 0, chance);
      best.right[j] = Math.max(best.right[j] ?? 0, chance);
    }
  }
  return { left: mean(best.left), right: mean(best.right) };
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}

/**
 * The pairs that are accepted: those above the threshold that are the best of one of their two tasks, and those beside a better one that are
 * far above it and not far below the better one. A pair that is not accepted is the best of nobody above the threshold, so that taking an
 * unmatched task away changes no other pair.
 */
export function acceptTaskPairs(pairs: readonly TaskPair[], thresholds: Thresholds): TaskPair[] {
  const best = new Map<TaskProfile, number>();
  for (const { left, right, score } of pairs) {
    best.set(left, Math.max(best.get(left) ?? Number.NEGATIVE_INFINITY, score));
    best.set(right, Math.max(best.get(right) ?? Number.NEGATIVE_INFINITY, score));
  }
  const settled = new Set(pairs.filter(isWordForWord).flatMap(({ left, right }) => [left, right]));
  return pairs.filter((pair) => {
    const { left, right, score } = pair;
    if (settled.has(left) || settled.has(right)) return isWordForWord(pair) && score >= thresholds.task;
    const better = Math.min(best.get(left) ?? 0, best.get(right) ?? 0);
    const isBest = score === best.get(left) || score === best.get(right);
    return score >= thresholds.task && (isBest || score >= Math.max(thresholds.taskBesides, thresholds.taskBesidesShare * better));
  });
}

/** The same item in both plans: it takes no other partner. */
function isWordForWord({ left, right }: TaskPair): boolean {
  return left.exact === right.exact;
}
