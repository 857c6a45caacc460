import type { SourceSpan } from "../../../src/model/sourceSpan.ts";
import { findGoldPlaces } from "./findGoldPlaces.ts";
import type { GoldQuote } from "./gold.ts";
import { keptSpan, type PlanIndex } from "./planIndex.ts";

type SpanTest = (gold: SourceSpan, given: SourceSpan) => boolean;

/** They share at least half of the shorter one, and neither is more than four times as long as the other. */
const samePlace: SpanTest = (gold, given) => {
  const lengths = [gold.end - gold.start, given.end - given.start];
  const short = Math.min(...lengths);
  const shared = sharedLength(gold, given);
  return shared > 0 && shared >= short / 2 && Math.max(...lengths) <= 4 * short;
};

/** They share a character. */
export const touches: SpanTest = (gold, given) => sharedLength(gold, given) > 0;

/** Whether a span of the plan stands where one of the places of a gold quote is. */
export function standsAt(index: PlanIndex, row: GoldQuote, { span, test = samePlace }: { span: SourceSpan; test?: SpanTest }): boolean {
  const given = keptSpan(index, span);
  return findGoldPlaces(index, row).some((gold) => test(gold, given));
}

function sharedLength(a: SourceSpan, b: SourceSpan): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
