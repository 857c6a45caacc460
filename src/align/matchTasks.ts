import { type FillRow, toRowFiller } from "./clauseRows.ts";
import { compareTasks, type SharedWork, scoreTasks, type TaskComparison } from "./compareTasks.ts";
import type { PlanProfile, TaskProfile } from "./profilePlan.ts";
import { sharedAt, toTaskRowScorer } from "./taskRows.ts";
import type { Thresholds, Weights } from "./weights.ts";

export interface TaskPair {
  left: TaskProfile;
  right: TaskProfile;
  comparison: TaskComparison;
  score: number;
}

/** Every pair of tasks with its score. A score depends on nothing but the two tasks. */
export function scoreTaskPairs(left: PlanProfile, right: PlanProfile, weights: Weights, fill = toRowFiller(right)): TaskPair[] {
  const rowOf = toTaskRowScorer(left, right, { weights, fill });
  const { vocabularies } = right.context;
  return left.tasks.flatMap((a) => {
    const row = rowOf(a);
    return right.tasks.map((b, at) => {
      const comparison = compareTasks(a, b, { ...sharedAt(row, at), vocabularies });
      return { left: a, right: b, comparison, score: scoreTasks(comparison, weights) };
    });
  });
}

/** What decides which pairs count. */
export interface PairChoice {
  weights: Weights;
  thresholds: Thresholds;
  fill?: FillRow;
}

/** A pair by its places, with what was found for it. */
interface Candidate {
  left: number;
  right: number;
  score: number;
  shared: SharedWork;
}

/**
 * Of all pairs those that count: the best ones of each task, those far enough above the threshold beside them, and what stands word for word
 * in both plans. `acceptTaskPairs` accepts the same of them as of all, and each task without a partner finds the same nearest one, or none
 * where all lie too low to be named. No more than a row of scores is held at a time, so that ten thousand tasks meet as many.
 */
export function findTaskPairs(left: PlanProfile, right: PlanProfile, choice: PairChoice): TaskPair[] {
  const { weights, thresholds, fill = toRowFiller(right) } = choice;
  const { vocabularies } = right.context;
  const rowOf = toTaskRowScorer(left, right, { weights, fill });
  const best = { left: new Float64Array(left.tasks.length), right: new Float64Array(right.tasks.length) };
  for (const side of [best.left, best.right]) side.fill(Number.NEGATIVE_INFINITY);
  const texts = new Set(right.tasks.map((task) => task.exact));
  const lowest = Math.min(thresholds.task, thresholds.taskNear, thresholds.task - thresholds.taskUncertain);
  const counts = (a: number, b: number, score: number): boolean => {
    if (score < lowest) return false;
    const [one, other] = [best.left[a] ?? score, best.right[b] ?? score];
    // a share below 0 asks for less the better the others are: then nothing is ruled out before all are known
    const beside = thresholds.taskBesidesShare < 0 ? thresholds.taskBesides : besides(Math.min(one, other), thresholds);
    return score >= one || score >= other || score >= beside;
  };
  const candidates: Candidate[] = [];
  for (const [a, task] of left.tasks.entries()) {
    const row = rowOf(task);
    const mayBeSame = texts.has(task.exact);
    best.left[a] = row.scores.reduce((highest, score) => Math.max(highest, score), Number.NEGATIVE_INFINITY);
    for (let b = 0; b < right.tasks.length; b++) {
      const score = row.scores[b] ?? 0;
      best.right[b] = Math.max(best.right[b] ?? score, score);
      if (counts(a, b, score) || (mayBeSame && right.tasks[b]?.exact === task.exact))
        candidates.push({ left: a, right: b, score, shared: sharedAt(row, b) });
    }
  }
  // the best ones rise as rows come, so what counted early may count no longer
  return candidates.flatMap(({ left: a, right: b, score, shared }) => {
    const [one, other] = [left.tasks[a], right.tasks[b]];
    if (!one || !other || !(counts(a, b, score) || one.exact === other.exact)) return [];
    return [{ left: one, right: other, comparison: compareTasks(one, other, { ...shared, vocabularies }), score }];
  });
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
    return score >= thresholds.task && (isBest || score >= besides(better, thresholds));
  });
}

/** What a pair must reach beside better ones, of which the lesser has this score. */
function besides(better: number, { taskBesides, taskBesidesShare }: Thresholds): number {
  return Math.max(taskBesides, taskBesidesShare * better);
}

/** The same item in both plans: it takes no other partner. */
function isWordForWord({ left, right }: TaskPair): boolean {
  return left.exact === right.exact;
}
