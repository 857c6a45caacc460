import type { Comparison, TargetDiff } from "../model/comparison.ts";
import type { Target } from "../model/target.ts";
import { type ReportModel, type ReportSide, withNames } from "./reportModel.ts";

/** More titles or amounts than these are counted, not listed. */
const MOST_LISTED = 6;

/** How the two plans differ, in sentences that name things: for who has a minute. */
export function headline(model: ReportModel): string[] {
  const { comparison, left, right } = model;
  const lines = [onlyTasks(left), onlyTasks(right), ...compared(model)];
  const only = (side: ReportSide, outcome: TargetDiff["outcome"], key: "left" | "right"): string => {
    const rows = comparison.targets.filter((row) => row.outcome === outcome).map((row) => amountOf(side.targets.get(row[key]?.id ?? "")));
    return rows.length > 0 ? `只有${side.name}给出数值：${listed(rows)}。` : "";
  };
  lines.push(only(left, "quantified-left-only", "left"), only(right, "quantified-right-only", "right"));
  return lines.filter((line) => line !== "");
}

function onlyTasks(side: ReportSide): string {
  const titles = side.only.tasks.map((row) => side.taskName(row.left ?? row.right ?? "").replace(/^\S+ /u, ""));
  return titles.length > 0 ? `${side.name}独有的任务：${listed(titles, "；")}。` : "";
}

function listed(items: readonly string[], separator = "、"): string {
  const rest = items.length - MOST_LISTED;
  return items.slice(0, MOST_LISTED).join(separator) + (rest > 0 ? `等${items.length}项` : "");
}

function amountOf(target: Target | undefined): string {
  return target ? target.indicator + (target.quantity?.text ?? "") : "";
}

/** Targets that were compared, one sentence each. */
function compared(model: ReportModel): string[] {
  const { left, right } = model;
  const find = (outcomes: readonly TargetDiff["outcome"][]): Comparison["targets"] =>
    model.comparison.targets.filter((row) => outcomes.includes(row.outcome));
  const sentence = (row: TargetDiff): string => {
    const [a, b] = [left.targets.get(row.left?.id ?? ""), right.targets.get(row.right?.id ?? "")];
    const amounts = `${left.name}${a?.quantity?.text ?? ""}，${right.name}${b?.quantity?.text ?? ""}`;
    if (row.outcome === "equal") return `${a?.indicator ?? ""}：双方相同（${a?.quantity?.text ?? ""}）。`;
    if (row.outcome === "related-indicator") return `相近而不可直接比：${left.name}${amountOf(a)}，${right.name}${amountOf(b)}。`;
    if (row.outcome === "different-standard") return `${withNames(row.reason, model)}（${row.left?.quote ?? ""}）。`;
    return `${a?.indicator ?? ""}：${amounts}${row.outcome === "overlapping" ? "，分不出高低" : ""}。`;
  };
  const rows = find(["left-higher", "right-higher", "equal", "overlapping", "different-standard", "related-indicator"]);
  return rows.slice(0, MOST_LISTED).map(sentence);
}
