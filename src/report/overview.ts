import { sumBy } from "remeda";
import type { TargetOutcome } from "../model/comparison.ts";
import type { ReportModel } from "./reportModel.ts";

/** The comparison in a few sentences: how alike the two plans are, and where to look. */
export function overview(model: ReportModel): string[] {
  const { left, right, tasks, measures } = model;
  const count = (...outcomes: TargetOutcome[]): number => sumBy(outcomes, (outcome) => model.targets.get(outcome) ?? 0);
  const compared = count("equal", "left-higher", "right-higher", "overlapping");
  const merged = model.comparison.organizations.filter((row) => row.relation === "merged").length;
  const shared = model.comparison.organizations.filter((row) => row.relation === "same").length;
  const lines = [
    `任务：${tasks.same}对是同一任务，${tasks.overlaps}对部分重叠；${left.name}独有${left.only.tasks.length}项，${right.name}独有${right.only.tasks.length}项。`,
    `举措：${measures.identical + measures.paraphrase}对原文相同或表述相近（其中${measures.template}对疑为上级统一表述），${measures.sameTopic}对同题异策；` +
      `${left.name}独有${left.only.measures.length}条，${right.name}独有${right.only.measures.length}条。`,
    `目标：${compared}对可直接比较（相同${count("equal")}，${left.name}更高${count("left-higher")}，${right.name}更高${count("right-higher")}）；` +
      `${count("related-indicator", "different-standard", "not-comparable")}对相近而不可比；只有${left.name}量化${count("quantified-left-only")}对，` +
      `只有${right.name}量化${count("quantified-right-only")}对；${left.name}独有${left.only.targets.length}个，${right.name}独有${right.only.targets.length}个。`,
    `责任单位：${shared}家对应${merged > 0 ? `，${merged}组机构设置不同` : ""}；只见于${left.name}${left.only.organizations.length}家，` +
      `只见于${right.name}${right.only.organizations.length}家。`,
  ];
  return tasks.uncertain > 0 ? [...lines, `有${tasks.uncertain}处任务对应处在两可之间，已标“？”，请核对原文。`] : lines;
}
