import { chanceOf } from "./chance.ts";
import { sum } from "./clauseProfile.ts";
import { type FillRow, newRow } from "./clauseRows.ts";
import type { PlanProfile, TaskProfile } from "./profilePlan.ts";
import { toRowScorer } from "./rowScorer.ts";
import type { Weights } from "./weights.ts";

/** For each task of the right plan the expected share of each side's measures that the other takes up, if the two tasks were one. */
export interface TakenUp {
  left: Float64Array;
  right: Float64Array;
}

/** Whether a clause is taken up says its best partner alone: its score becomes the chance that the two match. */
export function toTakenFinder(
  left: PlanProfile,
  right: PlanProfile,
  { fill, weights }: { fill: FillRow; weights: Weights },
): (task: TaskProfile) => TakenUp {
  const score = toRowScorer(right.clauses, weights);
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
