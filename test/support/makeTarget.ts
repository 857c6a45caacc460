import { parseQuantity } from "../../src/extract/parseQuantity.ts";
import type { Quantity } from "../../src/model/quantity.ts";
import type { Target } from "../../src/model/target.ts";

/** The amount that a text is; throws for any other text, so that a slip in a test shows. */
export function readAmount(text: string): Quantity {
  const quantity = parseQuantity(text);
  if (!quantity) throw new Error(`expected one amount, found ${JSON.stringify(text)}`);
  return quantity;
}

/** A target by itself: its indicator and its amount as written, or null for a qualitative one. */
export function makeTarget(indicator: string, amount: string | null, fields: Partial<Target> = {}): Target {
  return {
    id: "1t1",
    taskId: "1",
    quote: `${indicator}${amount ?? ""}`,
    span: { start: 0, end: 0 },
    indicator,
    subject: null,
    quantity: amount === null ? null : readAmount(amount),
    change: "level",
    year: null,
    commitment: "binding",
    partOf: null,
    baseline: null,
    cues: [],
    ...fields,
  };
}
