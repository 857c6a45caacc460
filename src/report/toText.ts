import type { TaskRow } from "../model/alignment.ts";
import type { Comparison, TargetDiff } from "../model/comparison.ts";
import { append } from "../text/append.ts";
import { dutyLines, listNames } from "./dutyLines.ts";
import { mentionRuns } from "./mentionRuns.ts";
import { numberedHead } from "./numberedHead.ts";
import { overview } from "./overview.ts";
import type { Language } from "./phrases.ts";
import { type ReportModel, type ReportSide, toReportModel, withNames } from "./reportModel.ts";
import { toPlainLine } from "./sanitize.ts";
import { plainWords } from "./statement.ts";
import { coverageCell, relationCell } from "./taskCells.ts";
import { textTable } from "./textTable.ts";
import { textWidth } from "./textWidth.ts";
import { outcomeNames } from "./words.ts";
import { wrap } from "./wrap.ts";

/** Puts colour around words; the plain one gives them back. */
export type Paint = (style: "heading" | "same" | "differs" | "only" | "dim", words: string) => string;

export interface TextOptions {
  /** Default: zh-CN. Words of the plans stay as they are. */
  language?: Language;
  /** Columns of the terminal. */
  width: number;
  paint: Paint;
}

/** The comparison for a reader at a terminal. Ends with a line end. */
export function toText(comparison: Comparison, { width, paint, language = "zh-CN" }: TextOptions): string {
  const model = toReportModel(comparison, language);
  const { say, left, right } = model;
  const bullets = (lines: readonly string[]): string[] => lines.flatMap((line) => hang("· ", line, width));
  const parts: [heading: string, lines: string[]][] = [
    [say("glance"), bullets(overview(model).map(plainWords))],
    [say("tasks"), taskMap(model, width)],
    [say("targets"), targetLines(model, { width, paint })],
    [say("only", { name: left.name }), onlyLines(model, "left", { width, paint })],
    [say("only", { name: right.name }), onlyLines(model, "right", { width, paint })],
    [say("duties"), bullets(dutyLines(model))],
  ];
  if (comparison.theme !== null) parts.push([say("measures"), measureLines(model, { width, paint })]);
  const title: [heading: string, lines: string[]] = [say("textTitle", { left: left.name, right: right.name }), sourceLines(model, width)];
  const blocks = [title, ...parts.map(([heading, lines], at): [string, string[]] => [numberedHead(model, at, heading), lines])];
  const text = blocks.flatMap(([heading, lines]) => [...hang("", heading, width).map((line) => paint("heading", line)), ...lines, ""]);
  return [...text, ...wrap(say("textHint"), width).map((line) => paint("dim", line)), ""].join("\n");
}

function sourceLines({ say, left, right }: ReportModel, width: number): string[] {
  return [left, right].flatMap(({ name, title, taskCount, measureCount, targetCount }) =>
    hang("", say("plan", { name, title, tasks: taskCount, measures: measureCount, targets: targetCount }), width),
  );
}

/** Lines of a paragraph that hangs under its mark. */
function hang(mark: string, words: string, width: number): string[] {
  const room = textWidth(mark);
  const indent = " ".repeat(room);
  return wrap(toPlainLine(words), width - room).map((line, index) => (index === 0 ? mark : indent) + line);
}

/** Below this a table of two columns of titles is too narrow to read, and the map is a list. */
const NARROW = 80;

function taskMap(model: ReportModel, width: number): string[] {
  const { comparison, left, right, say } = model;
  const rows = comparison.tasks.map((row) => [
    row.left === null ? "—" : left.taskName(row.left),
    relationCell(row, model),
    row.right === null ? "—" : right.taskName(row.right),
    coverageCell(row, say),
  ]);
  if (width < NARROW)
    return rows.flatMap(([a = "", relation = "", b = ""]) => [...hang("· ", a, width), ...hang("  ", `${relation} ${b}`, width)]);
  const columns = [
    { head: left.name, share: 1 },
    { head: say("relation"), share: 0 },
    { head: right.name, share: 1 },
    { head: say("coverage"), share: 0 },
  ];
  const cells = rows.map((row) => row.map(toPlainLine));
  const legend = say("coverageLegend", { left: left.name, right: right.name });
  return [...textTable(columns, cells, width), ...hang("", legend, width)];
}

function targetLines(model: ReportModel, { width, paint }: TextOptions): string[] {
  const { comparison, left, right } = model;
  const lines: string[] = [];
  for (const [outcome, name] of outcomeNames(left.name, right.name, model.say)) {
    if (outcome === "left-only" || outcome === "right-only") continue;
    const rows = comparison.targets.filter((row) => row.outcome === outcome);
    if (rows.length === 0) continue;
    append(
      lines,
      hang("", `【${name}】`, width).map((line) => paint(outcome === "equal" ? "same" : "differs", line)),
    );
    for (const row of rows) {
      lines.push(
        ...hang("  ", `${left.name} ${quoteOf(row, "left", left)}`, width),
        ...hang("  ", `${right.name} ${quoteOf(row, "right", right)}`, width),
      );
      append(
        lines,
        hang("    ", withNames(row.reason, model), width).map((line) => paint("dim", line)),
      );
    }
  }
  return lines.length > 0 ? lines : [model.say("noTargets")];
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
  return lines.length > 0 ? lines : [model.say("noMeasures")];
}

function quoteOf(row: TargetDiff, side: "left" | "right", { taskPlace }: ReportSide): string {
  const words = row[side];
  return words === null ? "—" : `${words.quote}〔${taskPlace(words.taskId)}〕`;
}

function onlyLines(model: ReportModel, key: "left" | "right", { width, paint }: TextOptions): string[] {
  const { say, comparison } = model;
  const [side, other] = key === "left" ? [model.left, model.right] : [model.right, model.left];
  const label = (what: "task" | "target" | "body" | "measure"): string => `${say(what)} `;
  const listed = (what: "target" | "body" | "measure", words: string): string[] => hang(label(what), words, width);
  const task = (words: string, below: string): string[] => [
    ...hang(label("task"), words, width).map((line) => paint("only", line)),
    ...hang(" ".repeat(textWidth(label("task"))), below, width).map((line) => paint("dim", line)),
  ];
  const lines = [
    ...side.only.tasks.flatMap((row) => task(side.taskName(row[key] ?? ""), nearestTask(row, other, model))),
    ...side.unheaded.flatMap((row) => {
      const id = row[key] ?? "";
      return task(say("citing", { title: side.taskName(id), quote: relationCell(row, model) }), plainWords(mentionRuns(model, key, id)));
    }),
    ...side.only.targets.flatMap((row) => {
      const indicator = side.targets.get(row[key]?.id ?? "")?.indicator ?? "";
      return listed("target", say("named", { name: indicator, words: quoteOf(row, key, side) }));
    }),
  ];
  const bodies = side.only.organizations.flatMap((row) => row[key]);
  if (bodies.length > 0) append(lines, listed("body", listNames(bodies, model)));
  if (comparison.theme === null) return [...lines, ...listed("measure", say("measuresElsewhere", { n: side.only.measures.length }))];
  const measures = side.only.measures.map((row) => `${row[key]?.quote ?? ""}〔${side.taskPlace(row[key]?.taskId ?? "")}〕`);
  return [...lines, ...measures.flatMap((words) => listed("measure", words))];
}

function nearestTask({ nearest }: TaskRow, other: ReportSide, model: ReportModel): string {
  const { say } = model;
  if (!nearest) return say("noNearestTask");
  return say("nearestIs") + say("citing", { title: other.taskName(nearest.id ?? ""), quote: withNames(nearest.reason, model) });
}
