import { findTaskPairs, type TaskPair } from "../../src/align/matchTasks.ts";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { genreText } from "../support/genreText.ts";

/** Two invented plans of so many tasks each. */
export function plansOfTasks(tasks: number): [Plan, Plan] {
  return [parsePlan(genreText(7, tasks)), parsePlan(genreText(8, tasks))];
}

/** The partners of all tasks, from plans that are read: what tasks are compared by is made anew. */
export function toPartners([one, other]: readonly [Plan, Plan]): TaskPair[] {
  const { left, right } = profilePlans(one, other, null);
  return findTaskPairs(left, right, { weights: DEFAULT_WEIGHTS, thresholds: DEFAULT_THRESHOLDS });
}
