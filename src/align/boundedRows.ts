import { STEPS, toSteps } from "./addWeights.ts";
import type { PlanProfile } from "./profilePlan.ts";
import { toTakenBounds } from "./takenBounds.ts";
import type { TaskProfile } from "./taskProfile.ts";
import { type TaskRow, toTaskRowScorer } from "./taskRows.ts";
import type { Weights } from "./weights.ts";

/** A task against each task of the other plan, with two scores between which that of the pair lies. */
export interface BoundedRow extends TaskRow {
  lowest: Float64Array;
  highest: Float64Array;
}

/** Fewer pairs are sooner scored than the index is made that bounds them. */
const FEW_PAIRS = 1000;

/** What the measures add to a score is bounded, for to reckon it takes longer than all the rest. */
export function toBoundedRows(left: PlanProfile, right: PlanProfile, weights: Weights): (task: TaskProfile) => BoundedRow {
  const rowOf = toTaskRowScorer(right, weights);
  const all = new Float64Array(right.tasks.length).fill(1);
  const boundsOf = left.tasks.length * right.tasks.length < FEW_PAIRS ? () => all : toTakenBounds(left, right, weights);
  const [lowest, highest] = [new Float64Array(right.tasks.length), new Float64Array(right.tasks.length)];
  const most = Math.max(0, weights.taskMeasures);
  const least = toSteps(Math.min(0, weights.taskMeasures));
  return (task) => {
    const row = rowOf(task);
    const bounds = boundsOf(task);
    for (let at = 0; at < highest.length; at++) {
      const taken = bounds[at] ?? 0;
      // what the other side takes up is 1 at most; a step more, lest a division that rounds tell them apart
      const measures = toSteps(((2 * taken) / (taken + 1)) * most) + 1;
      lowest[at] = ((row.steps[at] ?? 0) + least) / STEPS;
      highest[at] = ((row.steps[at] ?? 0) + measures) / STEPS;
    }
    return { ...row, lowest, highest };
  };
}
