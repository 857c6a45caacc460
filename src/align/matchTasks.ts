import { chanceOf } from "./chance.ts";
import { sum } from "./clauseProfile.ts";
import { type FillRow, newRow, toRowFiller } from "./clauseRows.ts";
import { compareTasks, scoreTasks, type TaskComparison } from "./compareTasks.ts";
import { addShared, indexKeys } from "./keyIndex.ts";
import type { PlanProfile, TaskProfile } from "./profilePlan.ts";
import { type ScoreRow, toRowScorer } from "./rowScorer.ts";
import type { Thresholds, Weights } from "./weights.ts";

export interface TaskPair {
  left: TaskProfile;
  right: TaskProfile;
  comparison: TaskComparison;
  score: number;
}

/** Every pair of tasks with its score. A score depends on nothing but the two tasks. */
export function scoreTaskPairs(left: PlanProfile, right: PlanProfile, weights: Weights, fill = toRowFiller(right)): TaskPair[] {
  const takenBy = toTakenFinder(left, right, { fill, score: toRowScorer(right.clauses, weights) });
  const wordsOf = toWordsFinder(right);
  return left.tasks.flatMap((a) => {
    const [taken, words] = [takenBy(a), wordsOf(a)];
    return right.tasks.map((b, at) => {
      const shared = { words: words[at] ?? 0, taken: { left: taken.left[at] ?? 0, right: taken.right[at] ?? 0 } };
      const comparison = compareTasks(a, b, shared);
      return { left: a, right: b, comparison, score: scoreTasks(comparison, weights) };
    });
  });
}

/** The cosine of a task's words with those of each task of the right plan: what `cosineOf` finds for one. */
function toWordsFinder(right: PlanProfile): (task: TaskProfile) => Float64Array {
  const index = indexKeys(right.tasks.map((task) => task.bodyGrams.keys));
  const words = new Float64Array(right.tasks.length);
  return ({ bodyGrams, bodyNorm }) => {
    words.fill(0);
    addShared({ keys: bodyGrams.keys, weights: bodyGrams.weights.map((bits) => bits * bits) }, index, words);
    for (const [at, { bodyNorm: otherNorm }] of right.tasks.entries()) {
      const norms = bodyNorm * otherNorm;
      words[at] = norms > 0 ? (words[at] ?? 0) / Math.sqrt(norms) : 0;
    }
    return words;
  };
}

/** For each task of the right plan the expected share of each side's measures that the other takes up, if the two tasks were one. */
interface TakenUp {
  left: Float64Array;
  right: Float64Array;
}

/** Whether a clause is taken up says its best partner alone: its score becomes the chance that the two match. */
function toTakenFinder(
  left: PlanProfile,
  right: PlanProfile,
  { fill, score }: { fill: FillRow; score: ScoreRow },
): (task: TaskProfile) => TakenUp {
  const count = right.clauses.length;
  const row = newRow(count);
  const context = { inTask: new Uint8Array(count).fill(1), neighbours: new Float64Array(count) };
  const [scores, best] = [new Float64Array(count), new Float64Array(count)];
  return (task) => {
    const taken = { left: new Float64Array(right.tasks.length), right: new Float64Array(right.tasks.length) };
    best.fill(Number.NEGATIVE_INFINITY);
    for (const at of task.clauses) {
      const clause = left.clauses[at];
      if (!clause) continue;
      fill(row, clause, task);
      score(clause, row, context, scores);
      for (let to = 0; to < count; to++) best[to] = Math.max(best[to] ?? 0, scores[to] ?? 0);
      for (const [to, other] of right.tasks.entries()) {
        const highest = maxOf(other.clauses, scores);
        taken.left[to] = (taken.left[to] ?? 0) + (other.clauses.length > 0 ? chanceOf(highest) : 0);
      }
    }
    for (const [to, other] of right.tasks.entries()) {
      taken.left[to] = shareOf(taken.left[to] ?? 0, task.clauses.length);
      const chances = task.clauses.length === 0 ? 0 : sum(other.clauses.map((at) => chanceOf(best[at] ?? 0)));
      taken.right[to] = shareOf(chances, other.clauses.length);
    }
    return taken;
  };
}

function maxOf(places: readonly number[], values: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const at of places) highest = Math.max(highest, values[at] ?? highest);
  return highest;
}

function shareOf(taken: number, all: number): number {
  return all === 0 ? 0 : taken / all;
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
