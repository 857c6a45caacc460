import { toChances } from "./chance.ts";
import { type FillRow, newRow } from "./clauseRows.ts";
import { toClauseScorer } from "./clauseScorer.ts";
import type { PlanProfile, TaskProfile } from "./profilePlan.ts";
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
  const { scoreRow } = toClauseScorer(right, weights);
  const chanceOf = toChances();
  const [count, tasks] = [right.clauses.length, right.tasks.length];
  // the clauses of a task stand in a row
  const starts = Int32Array.from(right.tasks, (task) => task.clauses[0] ?? 0);
  const ends = Int32Array.from(right.tasks, (task, at) => (starts[at] ?? 0) + task.clauses.length);
  const row = newRow(count);
  // the scores of one left clause, and the best so far of each clause of the right plan
  const [steps, best] = [new Float64Array(count), new Float64Array(count)];
  const taken = { left: new Float64Array(tasks), right: new Float64Array(tasks) };
  const addLeft = (): void => {
    for (let task = 0; task < tasks; task++) {
      const start = starts[task] ?? 0;
      const end = ends[task] ?? 0;
      let highest = Number.NEGATIVE_INFINITY;
      for (let at = start; at < end; at++) {
        const found = steps[at] ?? 0;
        if (found > highest) highest = found;
        if (found > (best[at] ?? 0)) best[at] = found;
      }
      if (start < end) taken.left[task] = (taken.left[task] ?? 0) + chanceOf(highest);
    }
  };
  const toShares = (clauses: number): void => {
    for (let task = 0; task < tasks; task++) {
      const start = starts[task] ?? 0;
      const end = ends[task] ?? 0;
      let sum = 0;
      for (let at = start; at < end; at++) sum += chanceOf(best[at] ?? 0);
      taken.left[task] = shareOf(taken.left[task] ?? 0, clauses);
      taken.right[task] = shareOf(sum, end - start);
    }
  };
  return (task) => {
    taken.left.fill(0);
    best.fill(Number.NEGATIVE_INFINITY);
    for (const at of task.clauses) {
      const clause = left.clauses[at];
      if (!clause) continue;
      fill(row, clause, task);
      scoreRow(clause, row, steps);
      addLeft();
    }
    toShares(task.clauses.length);
    return taken;
  };
}

function shareOf(taken: number, all: number): number {
  return all === 0 ? 0 : taken / all;
}
