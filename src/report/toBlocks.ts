import type { Comparison } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import type { Block, Run, SideKey } from "./block.ts";
import { numberedHead } from "./numberedHead.ts";
import { dutyPart } from "./parts/dutyPart.ts";
import { glancePart } from "./parts/glancePart.ts";
import { measurePart } from "./parts/measurePart.ts";
import { mechanismPart } from "./parts/mechanismPart.ts";
import { methodPart } from "./parts/methodPart.ts";
import { numberPart } from "./parts/numberPart.ts";
import { onlyPart } from "./parts/onlyPart.ts";
import { targetPart } from "./parts/targetPart.ts";
import { taskPart } from "./parts/taskPart.ts";
import type { Language } from "./phrases.ts";
import { type ReportModel, toReportModel } from "./reportModel.ts";

/** The parts of a report, in their order. */
export const REPORT_PARTS = [
  "glance",
  "tasks",
  "measures",
  "targets",
  "only-left",
  "only-right",
  "duties",
  "mechanism",
  "numbers",
  "method",
] as const;
/** The parts of a report, in their order. */
export type ReportPart = (typeof REPORT_PARTS)[number];

/** The parts of a brief report: how the plans differ, without every measure and how it was found out. */
export const BRIEF_PARTS: readonly ReportPart[] = ["glance", "tasks", "targets", "only-left", "only-right"];

/** How a report is written, and which parts of it. */
export interface ReportOptions {
  /** Default: zh-CN. Words of the plans stay as they are. */
  language: Language;
  /** Default: full. `brief`: only at a glance, tasks, targets and what only one plan has, without measures. */
  detail: "full" | "brief";
  /** In place of `detail`: these parts, without a title, for a document of your own. */
  parts: readonly ReportPart[];
}

/** The blocks of a report whose options are known to be right: our own callers do without the checks, and without loading what checks. */
export function toBlocks(comparison: Comparison, { language, detail, parts }: Partial<ReportOptions>): Block[] {
  const model = toReportModel(comparison, language);
  const wanted = parts ?? (detail === "brief" ? BRIEF_PARTS : REPORT_PARTS);
  const shown = REPORT_PARTS.filter((part) => wanted.includes(part) && !(part === "mechanism" && comparison.theme !== null && !parts));
  const blocks = shown.flatMap((part, at): Block[] => [
    { kind: "heading", level: 2, id: part, text: parts ? headOf(model, part) : numberedHead(model, at, headOf(model, part)) },
    ...PARTS[part](model, parts === undefined && detail === "brief"),
  ]);
  if (parts) return blocks;
  return [...titleBlocks(model), ...blocks, ...(detail === "brief" ? [briefNote(model)] : [])];
}

const PARTS: Record<ReportPart, (model: ReportModel, isBrief: boolean) => Block[]> = {
  glance: glancePart,
  tasks: taskPart,
  measures: measurePart,
  targets: targetPart,
  "only-left": (model, isBrief) => onlyPart(model, "left", isBrief),
  "only-right": (model, isBrief) => onlyPart(model, "right", isBrief),
  duties: dutyPart,
  mechanism: mechanismPart,
  numbers: numberPart,
  method: methodPart,
};

function headOf({ say, left, right }: ReportModel, part: ReportPart): string {
  if (part === "only-left" || part === "only-right") return say("only", { name: part === "only-left" ? left.name : right.name });
  return say(part);
}

function titleBlocks(model: ReportModel): Block[] {
  const { left, right, say } = model;
  return [
    { kind: "heading", level: 1, id: "title", text: say("title", { left: left.name, right: right.name }) },
    { kind: "list", items: (["left", "right"] as const).map((side) => [planRun(model, side)]) },
  ];
}

function briefNote({ say }: ReportModel): Block {
  return { kind: "paragraph", runs: [{ text: say("briefNote"), mark: "note" }] };
}

function planRun({ say, comparison, ...sides }: ReportModel, side: SideKey): Run {
  const { name, title, taskCount, measureCount, targetCount } = sides[side];
  const plan: Plan = comparison[side];
  const more = [
    plan.documentNumber === null ? "" : say("documentNumber", { number: plan.documentNumber }),
    plan.issued === null ? "" : say("issued", { date: plan.issued }),
  ];
  return { text: say("plan", { name, title, tasks: taskCount, measures: measureCount, targets: targetCount }) + more.join("") };
}
