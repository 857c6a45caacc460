import { formatSentence } from "../lexicon/formatSentence.ts";
import { GENERAL_MEASURE_WORDS } from "../lexicon/units.ts";
import type { TargetOutcome } from "../model/comparison.ts";
import type { BaseQuantity } from "../model/quantity.ts";
import type { Change, Target } from "../model/target.ts";
import { compareIndicators, type IndicatorComparison } from "./compareIndicators.ts";
import { compareQuantities } from "./compareQuantities.ts";
import { DEFAULT_DIFF_OPTIONS, type DiffOptions } from "./diffOptions.ts";

export interface TargetVerdict {
  outcome: TargetOutcome;
  reason: string;
  difference: number | null;
  ratio: number | null;
}

const CHANGE_NAMES: Record<Change, string> = { level: "达到", increase: "提高", decrease: "降低", maintain: "保持", new: "新增" };
const silent = (outcome: TargetOutcome, reason: string): TargetVerdict => ({ outcome, reason, difference: null, ratio: null });

/** First whether two targets can be compared at all, then the arithmetic. Null where they have nothing to do with each other. */
export function judgeTargets(
  left: Target,
  right: Target,
  options: DiffOptions = DEFAULT_DIFF_OPTIONS,
): (TargetVerdict & { comparison: IndicatorComparison }) | null {
  const comparison = compareIndicators(left, right);
  if (comparison.relation === "other") return null;
  const verdict = verdictOf(left, right, { relation: comparison.relation, options });
  return verdict && { ...verdict, comparison };
}

function verdictOf(
  left: Target,
  right: Target,
  { relation, options }: { relation: IndicatorComparison["relation"]; options: DiffOptions },
): TargetVerdict | null {
  const near = left.indicator === right.indicator ? "" : "-near";
  const names = { left: left.indicator, right: right.indicator };
  const [a, b] = [left.quantity, right.quantity];
  if (!a || !b) {
    if (relation !== "same") return null;
    if (a) return silent("quantified-left-only", formatSentence(`target.quantified-left${near}`, { ...names, amount: a.text }));
    if (b) return silent("quantified-right-only", formatSentence(`target.quantified-right${near}`, { ...names, amount: b.text }));
    return silent("both-qualitative", formatSentence(`target.both-qualitative${near}`, names));
  }
  if (relation === "related") return silent("related-indicator", formatSentence("target.related", names));
  if (!hasSameUnit(a.base, b.base)) {
    return silent("not-comparable", formatSentence("target.unit", { left: a.unit, right: b.unit }));
  }
  if (kindOf(left.change) !== kindOf(right.change)) {
    return silent(
      "not-comparable",
      formatSentence("target.change", { left: CHANGE_NAMES[left.change], right: CHANGE_NAMES[right.change] }),
    );
  }
  if (left.year !== null && right.year !== null && left.year !== right.year) {
    return silent("not-comparable", formatSentence("target.year", { left: String(left.year), right: String(right.year) }));
  }
  if ((left.partOf === null) !== (right.partOf === null)) return silent("not-comparable", formatSentence("target.part"));
  const result = compareQuantities(a, b, options);
  return { ...result, reason: formatSentence(`target.${result.outcome}`, { left: a.text, right: b.text, amount: a.text }) };
}

/** Equal base units; of counts of one thing, also a general measure word (个, 项) beside any other. */
function hasSameUnit(a: BaseQuantity, b: BaseQuantity): boolean {
  if (a.dimension !== b.dimension) return false;
  return a.unit === b.unit || [a.unit, b.unit].some((unit) => GENERAL_MEASURE_WORDS.has(unit));
}

/** 达到 and 保持 both name the level in the end. */
function kindOf(change: Change): Change {
  return change === "maintain" ? "level" : change;
}
