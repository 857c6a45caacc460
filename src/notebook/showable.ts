import { checkComparison } from "../checkComparison.ts";
import { checkPlan } from "../checkPlan.ts";
import type { Comparison } from "../model/comparison.ts";
import { InvalidArgumentError } from "../model/errors.ts";
import type { Plan } from "../model/plan.ts";
import { describeValue } from "../text/describeValue.ts";

/** What a cell of a flat row may hold. */
export type FlatCell = string | number | boolean | null | undefined;

/** A row for a cell's table: flat, as those of `crosscounty/tables` are, or picked from them. */
export type FlatRow = Readonly<Record<string, FlatCell>>;

/** What shows itself in a notebook. */
export type Showable = Plan | readonly Plan[] | Comparison | readonly FlatRow[];

/** A value of the notebook with its kind. */
export type Known =
  | { kind: "plans"; plans: readonly Plan[] }
  | { kind: "comparison"; comparison: Comparison }
  | { kind: "rows"; rows: readonly FlatRow[] };

const EXPECTED = "a Plan, several of them, a Comparison, or an array of flat rows";

/**
 * Which kind of thing a value is.
 *
 * @throws {InvalidArgumentError} for anything else, a slim comparison among it, and for rows that hold more than words, numbers and null
 */
export function toKnown(value: unknown): Known {
  const schema = schemaOf(value);
  if (schema === "crosscounty/plan@1") return { kind: "plans", plans: toPlans([value]) };
  if (schema === "crosscounty/comparison@1") return { kind: "comparison", comparison: toComparison(value) };
  if (!Array.isArray(value)) throw new InvalidArgumentError("value", describeValue(value), EXPECTED);
  if (value.length > 0 && value.every((one) => schemaOf(one) === "crosscounty/plan@1")) return { kind: "plans", plans: toPlans(value) };
  return { kind: "rows", rows: value.map(toRow) };
}

function schemaOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, "schema") : undefined;
}

function toPlans(values: readonly unknown[]): Plan[] {
  return values.map((value) => {
    checkPlan(value, "value");
    return value;
  });
}

function toComparison(value: unknown): Comparison {
  checkComparison(value);
  return value;
}

function toRow(value: unknown, at: number): FlatRow {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InvalidArgumentError(`row ${at}`, describeValue(value), EXPECTED);
  for (const [key, cell] of Object.entries(value)) {
    if (typeof cell === "object" && cell !== null)
      throw new InvalidArgumentError(`row ${at}, ${key}`, describeValue(cell), "words, a number, true, false or null");
  }
  // every cell was looked at
  return value as FlatRow;
}
