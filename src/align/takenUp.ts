import { toChances } from "./chance.ts";
import { type FillRow, newRow, taskPlaces } from "./clauseRows.ts";
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
  const chanceOf = toChances();
  const [count, tasks] = [right.clauses.length, right.tasks.length];
  const taskOf = taskPlaces(right);
  const clausesIn = Float64Array.from(right.tasks, (task) => task.clauses.length);
  const row = newRow(count);
  const context = { inTask: new Uint8Array(count).fill(1), neighbours: new Float64Array(count) };
  // the best scores so far: of each clause of the right plan, and of one left clause in each task of the right plan
  const [scores, best, highest] = [new Float64Array(count), new Float64Array(count), new Float64Array(tasks)];
  const taken = { left: new Float64Array(tasks), right: new Float64Array(tasks) };
  const addLeft = (): void => {
    highest.fill(Number.NEGATIVE_INFINITY);
    for (let at = 0; at < count; at++) {
      const [task, found] = [taskOf[at] ?? -1, scores[at] ?? 0];
      if (found > (best[at] ?? 0)) best[at] = found;
      if (task >= 0 && found > (highest[task] ?? 0)) highest[task] = found;
    }
    for (let at = 0; at < tasks; at++) if (clausesIn[at] !== 0) taken.left[at] = (taken.left[at] ?? 0) + chanceOf(highest[at] ?? 0);
  };
  const addRight = (): void => {
    for (let at = 0; at < count; at++) {
      const task = taskOf[at] ?? -1;
      if (task >= 0) taken.right[task] = (taken.right[task] ?? 0) + chanceOf(best[at] ?? 0);
    }
  };
  return (task) => {
    taken.left.fill(0);
    taken.right.fill(0);
    best.fill(Number.NEGATIVE_INFINITY);
    for (const at of task.clauses) {
      const clause = left.clauses[at];
      if (!clause) continue;
      fill(row, clause, task);
      score(clause, row, context, scores);
      addLeft();
    }
    if (task.clauses.length > 0) addRight();
    for (let at = 0; at < tasks; at++) {
      taken.left[at] = shareOf(taken.left[at] ?? 0, task.clauses.length);
      taken.right[at] = shareOf(taken.right[at] ?? 0, clausesIn[at] ?? 0);
    }
    return taken;
  };
}

function shareOf(taken: number, all: number): number {
  return all === 0 ? 0 : taken / all;
}
