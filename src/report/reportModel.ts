import { countBy, entries } from "remeda";
import { listOnly, type OnlyRows } from "../listOnly.ts";
import type { MeasureRow } from "../model/alignment.ts";
import type { Comparison, TargetOutcome } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { planName } from "./planName.ts";
import { taskLabels, taskTitles } from "./taskLabels.ts";

/** One plan as reports speak of it. */
export interface ReportSide {
  name: string;
  title: string;
  taskCount: number;
  targetCount: number;
  measureCount: number;
  /** False where no task of the whole plan names a body. */
  namesBodies: boolean;
  only: OnlyRows;
  targets: ReadonlyMap<string, Target>;
  /** 二（四）1 提高农业综合生产效益. */
  taskName: (id: string) => string;
  taskPlace: (id: string) => string;
}

/** What all reports are made from, so that none says something another does not. */
export interface ReportModel {
  comparison: Comparison;
  left: ReportSide;
  right: ReportSide;
  tasks: { same: number; overlaps: number; uncertain: number };
  measures: { identical: number; paraphrase: number; sameTopic: number; template: number };
  /** Pairs of measures whose tasks do not meet. */
  crossing: MeasureRow[];
  targets: ReadonlyMap<TargetOutcome, number>;
}

/** A sentence about 左方 and 右方 with the names of the two plans in their place. */
export function withNames(sentence: string, { left, right }: Pick<ReportModel, "left" | "right">): string {
  return sentence.replace(/左方|右方/gu, (side) => (side === "左方" ? left.name : right.name));
}

export function toReportModel(comparison: Comparison): ReportModel {
  const relations = countBy(comparison.measures, (row) => row.relation);
  const [left, right] = [toSide(comparison, "left"), toSide(comparison, "right")];
  if (left.name === right.name) {
    left.name += "（左）";
    right.name += "（右）";
  }
  const meet = new Set(comparison.tasks.map((row) => `${row.left}~${row.right}`));
  return {
    comparison,
    left,
    right,
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
    crossing: comparison.measures.filter((row) => row.left && row.right && !meet.has(`${row.left.taskId}~${row.right.taskId}`)),
    targets: new Map(entries(countBy(comparison.targets, (row) => row.outcome))),
  };
}

function toSide(comparison: Comparison, side: "left" | "right"): ReportSide {
  const plan: Plan = comparison[side];
  const [labels, titles] = [taskLabels(plan), taskTitles(plan)];
  const taskPlace = (id: string): string => labels.get(id) ?? id;
  const ids = <T extends { id: string | null }>(rows: readonly (T | null)[]): number =>
    new Set(rows.map((row) => row?.id ?? null).filter(Boolean)).size;
  const only = listOnly(comparison, side);
  return {
    name: planName(plan),
    title: plan.title ?? "",
    taskCount: new Set(comparison.tasks.map((row) => row[side]).filter((id) => id !== null)).size,
    targetCount: ids(comparison.targets.map((row) => row[side])),
    measureCount: ids(comparison.measures.map((row) => row[side])),
    namesBodies: plan.tasks.some((task) => task.organizations.length > 0),
    only: { ...only, measures: only.measures.filter((row) => !isComparedTarget(row, comparison, side)) },
    targets: new Map(plan.targets.map((target) => [target.id, target])),
    taskPlace,
    taskName: (id) => [taskPlace(id), titles.get(id) ?? ""].join(" ").trim(),
  };
}

/** A clause that is set against another as a target is not only one side's, though as a measure it has no partner. */
function isComparedTarget(row: MeasureRow, comparison: Comparison, side: "left" | "right"): boolean {
  const span = row[side]?.span;
  if (!span) return false;
  return comparison.targets.some(
    ({ left, right, [side]: own }) => left && right && own && own.span.start < span.end && own.span.end > span.start,
  );
}
