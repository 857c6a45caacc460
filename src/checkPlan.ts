import { InvalidArgumentError } from "./model/errors.ts";
import type { Plan } from "./model/plan.ts";
import { DEEPEST_SECTION, isTooDeep } from "./model/sectionDepth.ts";

/** Throws InvalidArgumentError for what is no plan. Looks at the mark and the lists only: `planSchema` checks every field. */
export function checkPlan(value: unknown, argument: string): asserts value is Plan {
  const lists = ["tasks", "targets", "sections", "numbers"];
  const isPlan =
    typeof value === "object" &&
    value !== null &&
    Reflect.get(value, "schema") === "crosscounty/plan@1" &&
    lists.every((name) => Array.isArray(Reflect.get(value, name)));
  if (!isPlan) throw new InvalidArgumentError(argument, describe(value), 'a Plan (schema "crosscounty/plan@1"), as parsePlan returns it');
  if (isTooDeep(Reflect.get(value, "sections")))
    throw new InvalidArgumentError(argument, "deeper ones", `a Plan with sections nested at most ${DEEPEST_SECTION} deep`);
}

function describe(value: unknown): string {
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  const schema: unknown = Reflect.get(value, "schema");
  return typeof schema === "string" ? `an object with schema "${schema}"` : "an object without schema";
}
