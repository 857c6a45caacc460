import { countBy, entries } from "remeda";
import { checkComparison } from "../checkComparison.ts";
import { listOnly, type OnlyRows } from "../listOnly.ts";
import type { MeasureRow, TaskRow } from "../model/alignment.ts";
import type { Comparison, TargetOutcome } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Target } from "../model/target.ts";
import { listSections } from "../outline/listSections.ts";
import { findMentions, type Mention } from "./findMentions.ts";
import { type FindWords, toFindWords } from "./findWords.ts";
import { type Language, type Say, toSay } from "./phrases.ts";
import { planName } from "./planName.ts";
import { taskLabels, taskTitles } from "./taskLabels.ts";
import { translateSentence } from "./translateSentence.ts";

/** One plan as reports speak of it. */
export interface ReportSide {
  name: string;
  title: string;
  taskCount: number;
  targetCount: number;
  measureCount: number;
  /** False where no task of the whole plan names a body. */
  namesBodies: boolean;
  /** What the other plan does not have. */
  only: OnlyRows;
  /** Tasks for which the other plan has no task, though it speaks of them elsewhere. */
  unheaded: TaskRow[];
  /** Where the other plan speaks of such a task; empty for any other. */
  mentionsOf: (id: string) => readonly Mention[];
  targets: ReadonlyMap<string, Target>;
  /** 二（四）1 提高农业综合生产效益. */
  taskName: (id: string) => string;
  taskPlace: (id: string) => string;
  /** Where the title of a task or section stands; its whole span where the title cannot be found in it. */
  titleSpan: (id: string) => SourceSpan;
  findNearest: FindWords;
}

/** What all reports are made from, so that none says something another does not. */
export interface ReportModel {
  comparison: Comparison;
  language: Language;
  say: Say;
  left: ReportSide;
  right: ReportSide;
  tasks: { same: number; overlaps: number; uncertain: number };
  measures: { identical: number; paraphrase: number; sameTopic: number; template: number };
  /** Pairs of measures whose tasks do not meet. */
  crossing: MeasureRow[];
  targets: ReadonlyMap<TargetOutcome, number>;
}

/** A sentence of the comparison in the report's language, the names of the two plans in the place of 左方 and 右方. */
export function withNames(sentence: string, { left, right, language }: Pick<ReportModel, "left" | "right" | "language">): string {
  if (language === "zh-CN") return sentence.replace(/左方|右方/gu, (side) => (side === "左方" ? left.name : right.name));
  return translateSentence(sentence).replace(/\bthe (?<side>left|right) side\b/gu, (_, side) => (side === "left" ? left.name : right.name));
}

export function toReportModel(comparison: Comparison, language: Language = "zh-CN"): ReportModel {
  checkComparison(comparison);
  const say = toSay(language);
  const relations = countBy(comparison.measures, (row) => row.relation);
  const [left, right] = [toSide(comparison, "left"), toSide(comparison, "right")];
  if (left.name === right.name) {
    left.name += say("leftMark");
    right.name += say("rightMark");
  }
  const meet = new Set(comparison.tasks.map((row) => `${row.left}~${row.right}`));
  return {
    comparison,
    language,
    say,
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
  const mentions = findMentions(comparison, side);
  const isMentioned = (row: TaskRow): boolean => mentions.has(row[side] ?? "");
  return {
    name: planName(plan),
    title: plan.title ?? "",
    taskCount: new Set(comparison.tasks.map((row) => row[side]).filter((id) => id !== null)).size,
    targetCount: ids(comparison.targets.map((row) => row[side])),
    measureCount: ids(comparison.measures.map((row) => row[side])),
    namesBodies: plan.tasks.some((task) => task.organizations.length > 0),
    only: {
      ...only,
      tasks: only.tasks.filter((row) => !isMentioned(row)),
      measures: only.measures.filter((row) => !isComparedTarget(row, comparison, side)),
    },
    unheaded: only.tasks.filter(isMentioned),
    mentionsOf: (id) => mentions.get(id) ?? [],
    targets: new Map(plan.targets.map((target) => [target.id, target])),
    taskPlace,
    titleSpan: toTitleSpan(plan),
    findNearest: toFindWords(plan),
    taskName: (id) => [taskPlace(id), titles.get(id) ?? ""].join(" ").trim(),
  };
}

function toTitleSpan(plan: Plan): (id: string) => SourceSpan {
  const sections = new Map(listSections(plan.sections).map((section) => [section.id, section]));
  return (id) => {
    const section = sections.get(id);
    if (!section) return { start: 0, end: 0 };
    const start = plan.text.indexOf(section.title, section.span.start);
    const isInside = section.title !== "" && start >= 0 && start + section.title.length <= section.span.end;
    return isInside ? { start, end: start + section.title.length } : section.span;
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
