import type { MeasureRelation, TaskRelation } from "../model/alignment.ts";
import type { TargetOutcome } from "../model/comparison.ts";

/** How reports name the relations, in Chinese. */
export const TASK_RELATIONS: Record<TaskRelation, string> = { same: "同一任务", overlaps: "部分重叠", only: "独有" };

export const MEASURE_RELATIONS: Record<MeasureRelation, string> = {
  identical: "原文相同",
  paraphrase: "表述相近",
  "same-topic": "同题异策",
  only: "独有",
};

/** Outcomes in the order in which a reader wants them, with their names; `left` and `right` are the names of the two plans. */
export function outcomeNames(left: string, right: string): [TargetOutcome, string][] {
  return [
    ["left-higher", `${left}更高`],
    ["right-higher", `${right}更高`],
    ["equal", "相同"],
    ["overlapping", "范围重叠"],
    ["related-indicator", "指标相近，不可直接比高低"],
    ["different-standard", "标准不同"],
    ["quantified-left-only", `只有${left}量化`],
    ["quantified-right-only", `只有${right}量化`],
    ["both-qualitative", "双方均为定性要求"],
    ["not-comparable", "不可比"],
    ["left-only", `${left}独有`],
    ["right-only", `${right}独有`],
  ];
}
