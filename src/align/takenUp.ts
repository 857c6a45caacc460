import { STEPS } from "./addWeights.ts";
import { chanceOf } from "./chance.ts";
import type { ClauseProfile } from "./clauseProfile.ts";
import { newRow, toRowFiller } from "./clauseRows.ts";
import { toClauseScorer } from "./clauseScorer.ts";
import type { PlanProfile } from "./profilePlan.ts";
import type { TaskProfile } from "./taskProfile.ts";
import type { Weights } from "./weights.ts";

/** The expected share of each side's measures that the other takes up, if the two tasks were one. */
export interface TakenUp {
  left: number;
  right: number;
}

/** What was found for the task at a place. */
type Taken = readonly [place: number, taken: TakenUp];

const ALIGNED = { inTask: true, neighbours: 0 };

/**
 * Finds it for a task and those of the right plan at some places. Whether a clause is taken up says its best partner alone: its score becomes
 * the chance that the two match.
 */
export function toTakenFinder(
  left: PlanProfile,
  right: PlanProfile,
  weights: Weights,
): (task: TaskProfile, places: readonly number[]) => Taken[] {
  const scoreAt = toClauseScorer(right.clauses, weights);
  const fill = toRowFiller(right);
  const row = newRow(right.clauses.length);
  // the best score so far of each clause of the right plan
  const best = new Float64Array(right.clauses.length);
  /** The best score of the clause whose row is filled with those at some places. */
  const meet = (clause: ClauseProfile, places: readonly number[]): number => {
    let highest = Number.NEGATIVE_INFINITY;
    for (const at of places) {
      const steps = scoreAt(clause, row, at, ALIGNED);
      if (steps > highest) highest = steps;
      if (steps > (best[at] ?? 0)) best[at] = steps;
    }
    return highest;
  };
  return (task, places) => {
    if (places.length === 0) return [];
    const others = places.map((place) => right.tasks[place]?.clauses ?? []);
    const sums = new Float64Array(places.length);
    best.fill(Number.NEGATIVE_INFINITY);
    for (const own of task.clauses) {
      const clause = left.clauses[own];
      if (!clause) continue;
      fill(row, clause, task);
      for (let at = 0; at < others.length; at++) sums[at] = (sums[at] ?? 0) + chanceOf(meet(clause, others[at] ?? []) / STEPS);
    }
    return places.map((place, at): Taken => {
      const clauses = others[at] ?? [];
      if (task.clauses.length === 0 || clauses.length === 0) return [place, { left: 0, right: 0 }];
      let sum = 0;
      for (const other of clauses) sum += chanceOf((best[other] ?? 0) / STEPS);
      return [place, { left: (sums[at] ?? 0) / task.clauses.length, right: sum / clauses.length }];
    });
  };
}
