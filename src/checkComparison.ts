import type { Comparison } from "./model/comparison.ts";
import { InvalidArgumentError } from "./model/errors.ts";
import { describeValue } from "./text/describeValue.ts";

/** Throws InvalidArgumentError for what is no comparison, and for a slim one: looks at the mark and at what slim ones lack. */
export function checkComparison(value: unknown): asserts value is Comparison {
  const field = (name: string): unknown => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined);
  if (field("schema") !== "crosscounty/comparison@1")
    throw new InvalidArgumentError("comparison", describeValue(value), 'a Comparison (schema "crosscounty/comparison@1")');
  if (typeof field("left") === "string")
    throw new InvalidArgumentError("comparison", "a slim one, without its plans", "a Comparison as comparePlans returns it");
}
