import { STEPS } from "./addWeights.ts";
import { chanceOf } from "./chance.ts";
import { newRow, toRowFiller } from "./clauseRows.ts";
import { toClauseScorer } from "./clauseScorer.ts";
import type { PlanProfile, TaskProfile } from "./profilePlan.ts";
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
  return (task, places) => {
    if (places.length === 0) return [];
    const taken = new Float64Array(places.length);
    const others = places.map((place) => right.tasks[place]?.clauses ?? []);
    best.fill(Number.NEGATIVE_INFINITY);
    for (const own of task.clauses) {
      const clause = left.clauses[own];
      if (!clause) continue;
      fill(row, clause, task);
      for (let at = 0; at < others.length; at++) {
        let highest = Number.NEGATIVE_INFINITY;
        for (const other of others[at] ?? []) {
          const steps = scoreAt(clause, row, other, ALIGNED);
          if (steps > highest) highest = steps;
          if (steps > (best[other] ?? 0)) best[other] = steps;
        }
        taken[at] = (taken[at] ?? 0) + chanceOf(highest / STEPS);
      }
    }
    return places.map((place, at): Taken => {
      const clauses = others[at] ?? [];
      if (task.clauses.length === 0 || clauses.length === 0) return [place, { left: 0, right: 0 }];
      let takenBack = 0;
      for (const other of clauses) takenBack += chanceOf((best[other] ?? 0) / STEPS);
      return [place, { left: (taken[at] ?? 0) / task.clauses.length, right: takenBack / clauses.length }];
    });
  };
}
