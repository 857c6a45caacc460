import { checkPlan } from "../checkPlan.ts";
import { InvalidArgumentError } from "../model/errors.ts";
import type { Plan } from "../model/plan.ts";
import { toDutyRows, toMechanismRows, toOrganizationRows } from "./bodyRows.ts";
import { toIssueRows, toLineRows, toMeasureRows, toPlanRow, toSectionRows, toTaskRows } from "./outlineRows.ts";
import { toPlanPlaces } from "./planPlaces.ts";
import type { PlanTables } from "./tables.ts";
import { toCueRows, toNumberRows, toTargetRows } from "./targetRows.ts";

/**
 * What was read of one plan, or of many, as tables of flat rows; `plan_id` tells the plans apart. One plan given twice stands in them once.
 *
 * @returns every table, with no rows where nothing was found
 * @throws {InvalidArgumentError} for what is no plan, and for two different plans of one id
 * @example planTables([left, right]).targets.filter((row) => row.commitment === "binding")
 */
export function planTables(plans: Plan | readonly Plan[]): PlanTables {
  const places = toDistinct(Array.isArray(plans) ? plans : [plans]).map(toPlanPlaces);
  return {
    plans: places.map(({ plan }) => toPlanRow(plan)),
    lines: places.flatMap(toLineRows),
    sections: places.flatMap(toSectionRows),
    tasks: places.flatMap(toTaskRows),
    measures: places.flatMap(toMeasureRows),
    targets: places.flatMap(toTargetRows),
    cues: places.flatMap(toCueRows),
    numbers: places.flatMap(toNumberRows),
    organizations: places.flatMap(toOrganizationRows),
    duties: places.flatMap(toDutyRows),
    mechanism: places.flatMap(toMechanismRows),
    issues: places.flatMap(toIssueRows),
  };
}

function toDistinct(plans: readonly Plan[]): Plan[] {
  const byId = new Map<string, Plan>();
  for (const plan of plans) {
    checkPlan(plan, "plans");
    const known = byId.get(plan.id);
    if (known === undefined) byId.set(plan.id, plan);
    else if (!isSame(known, plan)) {
      throw new InvalidArgumentError(
        "plans",
        `two different ones of the id ${JSON.stringify(plan.id)}`,
        "an id for each (parse option id)",
      );
    }
  }
  return [...byId.values()];
}

function isSame(one: Plan, other: Plan): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
