import { z } from "zod";
import type { Comparison } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import { readOptions } from "../text/readOptions.ts";
import type { Block, Run, SideKey } from "./block.ts";
import { dutyPart } from "./parts/dutyPart.ts";
import { glancePart } from "./parts/glancePart.ts";
import { measurePart } from "./parts/measurePart.ts";
import { mechanismPart } from "./parts/mechanismPart.ts";
import { methodPart } from "./parts/methodPart.ts";
import { numberPart } from "./parts/numberPart.ts";
import { onlyPart } from "./parts/onlyPart.ts";
import { targetPart } from "./parts/targetPart.ts";
import { taskPart } from "./parts/taskPart.ts";
import { LANGUAGES, type Language } from "./phrases.ts";
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
export type ReportPart = (typeof REPORT_PARTS)[number];

export interface ReportOptions {
  /** Default: zh-CN. Words of the plans stay as they are. */
  language: Language;
  /** Default: all. Without a title, for a document of your own, where it is given. */
  parts: readonly ReportPart[];
}

export const reportOptionsSchema = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  parts: z.array(z.enum(REPORT_PARTS)).readonly().optional(),
});

/**
 * A report as a list of blocks: headings, paragraphs, lists, tables, figures. Every format renders this list, and a document of your own can.
 * Words of the plans point at their place by `reference`. With `parts`, only these, in the order of the report and without the title.
 *
 * @throws {InvalidOptionError} for an unknown option, language or part
 * @example reportBlocks(comparison, { language: "en", parts: ["targets"] })
 */
export function reportBlocks(comparison: Comparison, options: Partial<ReportOptions> = {}): Block[] {
  const { language, parts } = readOptions(reportOptionsSchema, options, "report");
  const model = toReportModel(comparison, language);
  const wanted = parts ?? REPORT_PARTS;
  const shown = REPORT_PARTS.filter((part) => wanted.includes(part) && !(part === "mechanism" && comparison.theme !== null && !parts));
  const blocks = shown.flatMap((part, at): Block[] => [
    { kind: "heading", level: 2, id: part, text: parts ? headOf(model, part) : numbered(model, at, headOf(model, part)) },
    ...PARTS[part](model),
  ]);
  return parts ? blocks : [...titleBlocks(model), ...blocks];
}

const PARTS: Record<ReportPart, (model: ReportModel) => Block[]> = {
  glance: glancePart,
  tasks: taskPart,
  measures: measurePart,
  targets: targetPart,
  "only-left": (model) => onlyPart(model, "left"),
  "only-right": (model) => onlyPart(model, "right"),
  duties: dutyPart,
  mechanism: mechanismPart,
  numbers: numberPart,
  method: methodPart,
};

function headOf({ say, left, right }: ReportModel, part: ReportPart): string {
  if (part === "only-left" || part === "only-right") return say("only", { name: part === "only-left" ? left.name : right.name });
  return say(part);
}

const CHINESE_NUMBERS = "一二三四五六七八九十";

function numbered({ language }: ReportModel, at: number, head: string): string {
  return language === "en" ? `${at + 1}. ${head}` : `${CHINESE_NUMBERS[at]}、${head}`;
}

function titleBlocks(model: ReportModel): Block[] {
  const { left, right, say } = model;
  return [
    { kind: "heading", level: 1, id: "title", text: say("title", { left: left.name, right: right.name }) },
    { kind: "list", items: (["left", "right"] as const).map((side) => [planRun(model, side)]) },
  ];
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
