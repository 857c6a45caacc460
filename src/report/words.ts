import type { TargetOutcome } from "../model/comparison.ts";
import { type Say, toSay } from "./phrases.ts";

/** Outcomes in the order in which a reader wants them. */
const OUTCOMES: readonly TargetOutcome[] = [
  "left-higher",
  "right-higher",
  "equal",
  "overlapping",
  "related-indicator",
  "different-standard",
  "quantified-left-only",
  "quantified-right-only",
  "both-qualitative",
  "not-comparable",
  "left-only",
  "right-only",
];

/** The outcomes with their names; `left` and `right` are the names of the two plans. */
export function outcomeNames(left: string, right: string, say: Say = toSay("zh-CN")): [TargetOutcome, string][] {
  return OUTCOMES.map((outcome) => [outcome, say(`target.${outcome}`, { left, right })]);
}
