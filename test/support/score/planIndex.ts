import type { Plan } from "../../../src/model/plan.ts";
import type { SourceSpan } from "../../../src/model/sourceSpan.ts";
import type { GoldQuote } from "./gold.ts";
import { squeeze } from "./squeeze.ts";

/** A plan's text squeezed, with the way from a place in the text to one in the squeezed words. */
export interface PlanIndex {
  plan: Plan;
  kept: string;
  /** For each offset of the text, how many kept characters stand before it. */
  before: Uint32Array;
  /** Places of gold quotes that were looked up already: every row is asked for many times. */
  found: Map<GoldQuote, readonly SourceSpan[]>;
}

export function indexPlan(plan: Plan): PlanIndex {
  const before = new Uint32Array(plan.text.length + 1);
  let kept = "";
  for (let at = 0; at < plan.text.length; at++) {
    before[at] = kept.length;
    kept += squeeze(plan.text.charAt(at));
  }
  before[plan.text.length] = kept.length;
  return { plan, kept, before, found: new Map() };
}

/** Where a span of the text lies in the squeezed words. */
export function keptSpan(index: PlanIndex, span: SourceSpan): SourceSpan {
  return { start: index.before[span.start] ?? 0, end: index.before[span.end] ?? 0 };
}
