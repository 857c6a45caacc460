import { sumBy } from "remeda";
import type { TargetOutcome } from "../model/comparison.ts";
import { headline } from "./headline.ts";
import type { ReportModel } from "./reportModel.ts";

/** The comparison in a few sentences: what differs by name, then how much. Nothing is said of what there is none of. */
export function overview(model: ReportModel): string[] {
  const { tasks, comparison } = model;
  const lines = [...theme(model), ...headline(model), taskCounts(model), measureCounts(model), targetCounts(model), bodyCounts(model)];
  if (tasks.uncertain > 0) lines.push(`有${tasks.uncertain}处任务对应处在两可之间，已标“？”，请核对原文。`);
  for (const [side, plan] of [[model.left, comparison.left] as const, [model.right, comparison.right] as const]) {
    if (plan.issues.some((issue) => issue.severity === "error")) lines.push(`注意：${side.name}的文本没有读出任务，请核对文件。`);
  }
  return lines.filter((line) => line !== "");
}

function theme({ comparison, left, right }: ReportModel): string[] {
  if (comparison.theme === null) return [];
  return [
    `只看主题“${comparison.theme}”：涉及${left.name}${left.taskCount}项任务（全文${comparison.left.tasks.length}项）、${right.name}${right.taskCount}项任务（全文${comparison.right.tasks.length}项）。`,
  ];
}

/** 甲3，乙0，丙2 without the zeros; empty where nothing is left. */
function counts(parts: readonly (readonly [words: string, count: number, unit: string])[]): string {
  return parts
    .filter(([, count]) => count > 0)
    .map(([words, count, unit]) => `${words}${count}${unit}`)
    .join("，");
}

function sentence(head: string, said: string): string {
  return said === "" ? "" : `${head}：${said}。`;
}

function taskCounts({ tasks, left, right }: ReportModel): string {
  return sentence(
    "任务",
    counts([
      ["同一任务", tasks.same, "对"],
      ["部分重叠", tasks.overlaps, "对"],
      [`${left.name}独有`, left.only.tasks.length, "项"],
      [`${right.name}独有`, right.only.tasks.length, "项"],
    ]),
  );
}

function measureCounts({ measures, left, right }: ReportModel): string {
  return sentence(
    "举措",
    counts([
      ["原文相同", measures.identical, "对"],
      ["表述相近", measures.paraphrase, "对"],
      ["其中两县用语雷同", measures.template, "对"],
      ["同题异策", measures.sameTopic, "对"],
      [`${left.name}独有`, left.only.measures.length, "条"],
      [`${right.name}独有`, right.only.measures.length, "条"],
    ]),
  );
}

function targetCounts(model: ReportModel): string {
  const { left, right } = model;
  const count = (...outcomes: TargetOutcome[]): number => sumBy(outcomes, (outcome) => model.targets.get(outcome) ?? 0);
  return sentence(
    "目标",
    counts([
      ["数值相同", count("equal"), "对"],
      [`${left.name}更高`, count("left-higher"), "对"],
      [`${right.name}更高`, count("right-higher"), "对"],
      ["范围重叠", count("overlapping"), "对"],
      ["相近而不可比", count("related-indicator", "different-standard", "not-comparable"), "对"],
      [`只有${left.name}量化`, count("quantified-left-only"), "对"],
      [`只有${right.name}量化`, count("quantified-right-only"), "对"],
      ["双方均为定性", count("both-qualitative"), "对"],
      [`${left.name}独有`, count("left-only"), "个"],
      [`${right.name}独有`, count("right-only"), "个"],
    ]),
  );
}

function bodyCounts({ comparison, left, right }: ReportModel): string {
  const of = (relation: "same" | "merged"): number => comparison.organizations.filter((row) => row.relation === relation).length;
  return sentence(
    "责任单位",
    counts([
      ["双方都有", of("same"), "家"],
      ["机构设置不同", of("merged"), "组"],
      [`只见于${left.name}`, left.only.organizations.length, "家"],
      [`只见于${right.name}`, right.only.organizations.length, "家"],
    ]),
  );
}
