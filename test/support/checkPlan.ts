import { expect } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { brokenPlanLaws } from "./planLaws.ts";

/** What holds of every plan, whatever text it was read from. */
export function checkPlan(plan: Plan, source: string): void {
  expect(brokenPlanLaws(plan, source)).toEqual([]);
}
