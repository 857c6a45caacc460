import type { TargetOutcome } from "../model/comparison.ts";
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
  const alike = left.indicator === right.indicator ? "所指相同" : "所指相近";
  const names = `「${left.indicator}」与「${right.indicator}」`;
  if (!left.quantity && !right.quantity) {
    return relation === "same" ? silent("both-qualitative", `${names}${alike}，双方都未量化`) : null;
  }
  if (!left.quantity || !right.quantity) {
    if (relation !== "same") return null;
    return left.quantity
      ? silent("quantified-left-only", `${names}${alike}，只有左方给出数值${left.quantity.text}`)
      : silent("quantified-right-only", `${names}${alike}，只有右方给出数值${right.quantity?.text ?? ""}`);
  }
  if (relation === "related") return silent("related-indicator", `${names}相近而不是同一统计指标，不比高低`);
  const [a, b] = [left.quantity, right.quantity];
  if (a.base.dimension !== b.base.dimension || a.base.unit !== b.base.unit) {
    return silent("not-comparable", `计量单位不同：左方为${a.unit}，右方为${b.unit}`);
  }
  if (kindOf(left.change) !== kindOf(right.change)) {
    return silent("not-comparable", `变动方式不同：左方为${CHANGE_NAMES[left.change]}，右方为${CHANGE_NAMES[right.change]}`);
  }
  if (left.year !== null && right.year !== null && left.year !== right.year) {
    return silent("not-comparable", `年份不同：左方为${left.year}年，右方为${right.year}年`);
  }
  if ((left.partOf === null) !== (right.partOf === null)) return silent("not-comparable", "一方是另一目标的其中数，口径不同");
  const result = compareQuantities(a, b, options);
  return { ...result, reason: reasonOf(result.outcome, a.text, b.text) };
}

/** 达到 and 保持 both name the level in the end. */
function kindOf(change: Change): Change {
  return change === "maintain" ? "level" : change;
}

function reasonOf(outcome: "equal" | "left-higher" | "right-higher" | "overlapping", left: string, right: string): string {
  switch (outcome) {
    case "equal":
      return `指标、方式、数值均相同：${left}`;
    case "left-higher":
      return `指标相同，左方${left}高于右方${right}`;
    case "right-higher":
      return `指标相同，右方${right}高于左方${left}`;
    case "overlapping":
      return `指标相同，左方${left}与右方${right}的取值范围有重叠，分不出高低`;
  }
}
