import stringWidth from "string-width";
import type { Comparison, TargetDiff } from "../model/comparison.ts";
import { dutyLines } from "./dutyLines.ts";
import { mentionRuns } from "./mentionRuns.ts";
import { overview } from "./overview.ts";
import { type ReportModel, type ReportSide, toReportModel, withNames } from "./reportModel.ts";
import { toPlainLine } from "./sanitize.ts";
import { plainWords } from "./statement.ts";
import { coverageCell, relationCell } from "./taskCells.ts";
import { textTable } from "./textTable.ts";
import { outcomeNames } from "./words.ts";
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
    ["一、总体异同", bullets(overview(model).map(plainWords))],
    ["二、任务对应", taskMap(model, width)],
    ["三、目标对照", targetLines(model, { width, paint })],
    [`四、只有${model.left.name}才有`, onlyLines(model, "left", { width, paint })],
    [`五、只有${model.right.name}才有`, onlyLines(model, "right", { width, paint })],
    ["六、责任单位", bullets(dutyLines(model))],
  ];
  if (comparison.theme !== null) blocks.push(["七、举措对照", measureLines(model, { width, paint })]);
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

/** Below this a table of two columns of titles is too narrow to read, and the map is a list. */
const NARROW = 80;

function taskMap(model: ReportModel, width: number): string[] {
  const { comparison, left, right } = model;
  const rows = comparison.tasks.map((row) => [
    row.left === null ? "—" : left.taskName(row.left),
    relationCell(row, model),
    row.right === null ? "—" : right.taskName(row.right),
    coverageCell(row),
  ]);
  if (width < NARROW)
    return rows.flatMap(([a = "", relation = "", b = ""]) => [...hang("· ", a, width), ...hang("  ", `${relation} ${b}`, width)]);
  const columns = [
    { head: left.name, share: 1 },
    { head: "关系", share: 0 },
    { head: right.name, share: 1 },
    { head: "举措互见", share: 0 },
  ];
  const cells = rows.map((row) => row.map(toPlainLine));
  const legend = `举措互见：${left.name}的举措在对方有对应者所占比例 / ${right.name}的举措在对方有对应者所占比例。`;
  return [...textTable(columns, cells, width), ...hang("", legend, width)];
}

function targetLines(model: ReportModel, { width, paint }: TextOptions): string[] {
  const { comparison, left, right } = model;
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
      lines.push(...hang("    ", withNames(row.reason, model), width).map((line) => paint("dim", line)));
    }
  }
  return lines.length > 0 ? lines : ["没有可以对照的目标。"];
}

/** The measures of a theme side by side: few enough for a terminal. */
function measureLines(model: ReportModel, { width, paint }: TextOptions): string[] {
  const { comparison, left, right } = model;
  const rows = comparison.measures.filter((row) => row.left && row.right);
  const lines = rows.flatMap((row) => [
    paint("dim", `【${model.say(`measure.${row.relation}`)}】`),
    ...hang("  ", `${left.name} ${row.left?.quote ?? ""}`, width),
    ...hang("  ", `${right.name} ${row.right?.quote ?? ""}`, width),
  ]);
  return lines.length > 0 ? lines : ["没有相互对应的举措。"];
}

function quoteOf(row: TargetDiff, side: "left" | "right", { taskPlace }: ReportSide): string {
  const words = row[side];
  return words === null ? "—" : `${words.quote}〔${taskPlace(words.taskId)}〕`;
}

function onlyLines(model: ReportModel, key: "left" | "right", { width, paint }: TextOptions): string[] {
  const [side, other] = key === "left" ? [model.left, model.right] : [model.right, model.left];
  const listsMeasures = model.comparison.theme !== null;
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
  for (const row of side.unheaded) {
    const id = row[key] ?? "";
    const words = `任务 ${side.taskName(id)}（${relationCell(row, model)}）`;
    lines.push(...hang("", words, width).map((line) => paint("only", line)));
    lines.push(...hang("     ", plainWords(mentionRuns(model, key, id)), width).map((line) => paint("dim", line)));
  }
  for (const row of side.only.targets)
    lines.push(...hang("目标 ", `${side.targets.get(row[key]?.id ?? "")?.indicator ?? ""}：${quoteOf(row, key, side)}`, width));
  const bodies = side.only.organizations.flatMap((row) => row[key]);
  if (bodies.length > 0) lines.push(...hang("单位 ", bodies.join("、"), width));
  if (listsMeasures)
    for (const row of side.only.measures)
      lines.push(...hang("举措 ", `${row[key]?.quote ?? ""}〔${side.taskPlace(row[key]?.taskId ?? "")}〕`, width));
  else lines.push(...hang("举措 ", `${side.only.measures.length}条，逐条见 --format markdown`, width));
  return lines;
}
