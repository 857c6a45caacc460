import { countBy, entries } from "remeda";
import { listOnly, type OnlyRows } from "../listOnly.ts";
import type { Comparison, TargetOutcome } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import { planName } from "./planName.ts";
import { taskLabels, taskTitles } from "./taskLabels.ts";

/** One plan as reports speak of it. */
export interface ReportSide {
  name: string;
  title: string;
  taskCount: number;
  targetCount: number;
  measureCount: number;
  only: OnlyRows;
  /** 二（四）1 提高农业综合生产效益. */
  taskName: (id: string) => string;
  taskPlace: (id: string) => string;
}

/** A sentence about 左方 and 右方 with the names of the two plans in their place. */
export function withNames(sentence: string, { left, right }: Pick<ReportModel, "left" | "right">): string {
  const names: Record<string, string> = { 左方: left.name, 右方: right.name };
  return sentence.replace(/[左右]方/gu, (side) => names[side] ?? side);
}

/** What all reports are made from, so that none says something another does not. */
export interface ReportModel {
  comparison: Comparison;
  left: ReportSide;
  right: ReportSide;
  tasks: { same: number; overlaps: number; uncertain: number };
  measures: { identical: number; paraphrase: number; sameTopic: number; template: number };
  targets: ReadonlyMap<TargetOutcome, number>;
}

export function toReportModel(comparison: Comparison): ReportModel {
  const relations = countBy(comparison.measures, (row) => row.relation);
  const outcomes = entries(countBy(comparison.targets, (row) => row.outcome));
  return {
    comparison,
    left: toSide(comparison, "left"),
    right: toSide(comparison, "right"),
    tasks: {
      same: comparison.tasks.filter((row) => row.relation === "same").length,
      overlaps: comparison.tasks.filter((row) => row.relation === "overlaps").length,
      uncertain: comparison.tasks.filter((row) => row.uncertain).length,
    },
    measures: {
      identical: relations.identical ?? 0,
      paraphrase: relations.paraphrase ?? 0,
      sameTopic: relations["same-topic"] ?? 0,
      template: comparison.measures.filter((row) => row.template).length,
    },
    targets: new Map(outcomes),
  };
}

function toSide(comparison: Comparison, side: "left" | "right"): ReportSide {
  const plan: Plan = comparison[side];
  const [labels, titles] = [taskLabels(plan), taskTitles(plan)];
  const taskPlace = (id: string): string => labels.get(id) ?? id;
  return {
    name: planName(plan),
    title: plan.title ?? "",
    taskCount: new Set(comparison.tasks.map((row) => row[side]).filter((id) => id !== null)).size,
    targetCount: new Set(comparison.targets.map((row) => row[side]?.id ?? null).filter((id) => id !== null)).size,
    measureCount: new Set(comparison.measures.map((row) => row[side]?.id ?? null).filter((id) => id !== null)).size,
    only: listOnly(comparison, side),
    taskPlace,
    taskName: (id) => [taskPlace(id), titles.get(id) ?? ""].join(" ").trim(),
  };
}
