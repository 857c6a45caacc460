import { uniqueBy } from "remeda";
import stringWidth from "string-width";
import type { TaskRow } from "../model/alignment.ts";
import type { Comparison, TargetDiff } from "../model/comparison.ts";
import { dutyLines } from "./dutyLines.ts";
import { overview } from "./overview.ts";
import { type ReportModel, type ReportSide, toReportModel, withNames } from "./reportModel.ts";
import { toPlainLine } from "./sanitize.ts";
import { textTable } from "./textTable.ts";
import { outcomeNames, TASK_RELATIONS } from "./words.ts";
import { wrap } from "./wrap.ts";

/** Puts colour around words; the plain one gives them back. */
export type Paint = (style: "heading" | "same" | "differs" | "only" | "dim", words: string) => string;

export interface TextOptions {
  /** Columns of the terminal. */
  width: number;
  paint: Paint;
}

/** The comparison for a reader at a terminal, in Chinese. Ends with a line end. */
export function toText(comparison: Comparison, { width, paint }: TextOptions): string {
  const model = toReportModel(comparison);
  const bullets = (lines: readonly string[]): string[] => lines.flatMap((line) => hang("· ", line, width));
  const blocks: [heading: string, lines: string[]][] = [
    [`${model.left.name} 与 ${model.right.name} 实施方案对照`, sourceLines(model, width)],
    ["一、总体异同", bullets(overview(model))],
    ["二、任务对应", taskTable(model, width)],
    ["三、目标对照", targetLines(model, { width, paint })],
    [`四、只有${model.left.name}才有`, onlyLines(model.left, model.right, "left", { width, paint })],
    [`五、只有${model.right.name}才有`, onlyLines(model.right, model.left, "right", { width, paint })],
    ["六、责任单位", bullets(dutyLines(model))],
  ];
  const text = blocks.flatMap(([heading, lines]) => [...hang("", heading, width).map((line) => paint("heading", line)), ...lines, ""]);
  const hint = "每条结论的原文位置、依据和得分见 --format json；逐条举措对照见 --format markdown。";
  return [...text, ...wrap(hint, width).map((line) => paint("dim", line)), ""].join("\n");
}

function sourceLines({ left, right }: ReportModel, width: number): string[] {
  return [left, right].flatMap((side) =>
    hang("", `${side.name}：《${side.title}》，${side.taskCount}项任务、${side.measureCount}条举措、${side.targetCount}个目标`, width),
  );
}

/** Lines of a paragraph that hangs under its mark. */
function hang(mark: string, words: string, width: number): string[] {
  const room = stringWidth(mark);
  const indent = " ".repeat(room);
  return wrap(toPlainLine(words), width - room).map((line, index) => (index === 0 ? mark : indent) + line);
}

function taskTable({ comparison, left, right }: ReportModel, width: number): string[] {
  const rows = comparison.tasks.map((row) => [
    row.left === null ? "—" : left.taskName(row.left),
    relationCell(row),
    row.right === null ? "—" : right.taskName(row.right),
    row.relation === "only" ? "" : `${percent(row.coverage.left)} / ${percent(row.coverage.right)}`,
  ]);
  const columns = [
    { head: left.name, share: 1 },
    { head: "关系", share: 0 },
    { head: right.name, share: 1 },
    { head: "举措互见", share: 0 },
  ];
  return textTable(
    columns,
    rows.map((row) => row.map(toPlainLine)),
    width,
  );
}

function relationCell(row: TaskRow): string {
  return TASK_RELATIONS[row.relation] + (row.uncertain ? "？" : "");
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function targetLines({ comparison, left, right }: ReportModel, { width, paint }: TextOptions): string[] {
  const lines: string[] = [];
  for (const [outcome, name] of outcomeNames(left.name, right.name)) {
    if (outcome === "left-only" || outcome === "right-only") continue;
    const rows = comparison.targets.filter((row) => row.outcome === outcome);
    if (rows.length === 0) continue;
    lines.push(...hang("", `【${name}】`, width).map((line) => paint(outcome === "equal" ? "same" : "differs", line)));
    for (const row of rows) {
      lines.push(
        ...hang("  ", `${left.name} ${quoteOf(row, "left", left)}`, width),
        ...hang("  ", `${right.name} ${quoteOf(row, "right", right)}`, width),
      );
      lines.push(...hang("    ", withNames(row.reason, { left, right }), width).map((line) => paint("dim", line)));
    }
  }
  return lines.length > 0 ? lines : ["没有可以对照的目标。"];
}

function quoteOf(row: TargetDiff, side: "left" | "right", { taskPlace }: ReportSide): string {
  const words = row[side];
  return words === null ? "—" : `${words.quote}〔${taskPlace(words.taskId)}〕`;
}

function onlyLines(side: ReportSide, other: ReportSide, key: "left" | "right", { width, paint }: TextOptions): string[] {
  const lines: string[] = [];
  for (const row of side.only.tasks) {
    lines.push(...hang("任务 ", side.taskName(row[key] ?? ""), width).map((line) => paint("only", line)));
    if (!row.nearest) lines.push(...hang("     ", "对方没有相近的任务", width).map((line) => paint("dim", line)));
    else
      lines.push(
        ...hang("     ", `最接近：${other.taskName(row.nearest.id ?? "")}（${row.nearest.reason}）`, width).map((line) =>
          paint("dim", line),
        ),
      );
  }
  for (const row of distinctQuotes(side.only.targets, key)) lines.push(...hang("目标 ", quoteOf(row, key, side), width));
  const bodies = side.only.organizations.flatMap((row) => row[key]);
  if (bodies.length > 0) lines.push(...hang("单位 ", bodies.join("、"), width));
  lines.push(...hang("举措 ", `${side.only.measures.length}条，逐条见 --format markdown`, width));
  return lines;
}

/** One row a quote: 畜禽粪污综合利用率、农膜回收率达既定目标 is two targets and one sentence. */
function distinctQuotes(rows: readonly TargetDiff[], key: "left" | "right"): TargetDiff[] {
  return uniqueBy(rows, (row) => row[key]?.span.start);
}
