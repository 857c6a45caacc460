import type { TaskRow } from "../model/alignment.ts";
import { type Say, toSay } from "./phrases.ts";

/** The relation of two tasks in a cell; “？” marks what lies in the uncertain band. */
export function relationCell(row: TaskRow, say: Say = toSay("zh-CN")): string {
  return say(`task.${row.relation}`) + (row.uncertain ? "？" : "");
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
