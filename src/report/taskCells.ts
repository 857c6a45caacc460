import type { TaskRow } from "../model/alignment.ts";
import { type Say, toSay } from "./phrases.ts";
import type { ReportModel } from "./reportModel.ts";

/** The relation of two tasks in a cell, or what the other plan has in place of a partner; “？” marks what lies in the uncertain band. */
export function relationCell(row: TaskRow, { say, left, right }: Pick<ReportModel, "say" | "left" | "right">): string {
  const [own, other] = row.left === null ? [right, left] : [left, right];
  const isMentioned = row.relation === "only" && own.mentionsOf(row.left ?? row.right ?? "").length > 0;
  const words = isMentioned ? say("task.unheaded", { name: other.name }) : say(`task.${row.relation}`);
  return words + (row.uncertain ? "？" : "");
}

/** The share of each side's measures that the other takes up; empty for a task of one side. */
export function coverageCell(row: TaskRow, say: Say = toSay("zh-CN")): string {
  const { left, right } = row.coverage;
  if (row.relation === "only") return "";
  return left === 0 && right === 0 ? say("noMeasureMeets") : `${percent(left)} / ${percent(right)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
