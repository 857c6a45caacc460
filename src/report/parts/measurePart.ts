import type { MeasureRow, Side } from "../../model/alignment.ts";
import type { Block, Column, Row, Run, SideKey, Table } from "../block.ts";
import { bodiesOf } from "../bodiesOf.ts";
import { type ReportModel, withNames } from "../reportModel.ts";
import { joinRuns, pairRuns, quoteRuns, taskRuns, wordsCell } from "../statement.ts";
import { type Theme, toThemes } from "../themes.ts";

/** Each matched theme: who is responsible, and its measures side by side. Then the pairs that cross themes or stand in goals. */
export function measurePart(model: ReportModel): Block[] {
  const { themes, rest } = toThemes(model.comparison);
  const crossing = rest.filter((row) => row.left && row.right);
  const blocks = themes.flatMap((theme, at) => themeBlocks(model, theme, `theme-${at + 1}`));
  if (crossing.length > 0)
    blocks.push({ kind: "heading", level: 3, id: "crossing", text: model.say("crossing") }, measureTable(model, crossing));
  return blocks.length > 0 ? blocks : [{ kind: "paragraph", runs: [{ text: model.say("noMeasures") }] }];
}

function themeBlocks(model: ReportModel, theme: Theme, id: string): Block[] {
  const titles = (["left", "right"] as const).map((side) => theme[side].map((task) => model[side].taskName(task)).join(" ＋ "));
  const blocks: Block[] = [{ kind: "heading", level: 3, id, text: titles.join(" ～ ") }];
  if (model.left.namesBodies || model.right.namesBodies)
    blocks.push({ kind: "list", items: (["left", "right"] as const).map((side) => responsible(model, side, theme[side])) });
  if (theme.measures.length > 0) blocks.push(measureTable(model, theme.measures));
  return blocks;
}

/** 安平县责任单位：县农业农村局（牵头）、县财政局; the tasks by name where a theme has several. */
function responsible(model: ReportModel, side: SideKey, tasks: readonly string[]): Run[] {
  const said = tasks.map((id): Run[] => {
    const bodies = bodiesOf(model, side, id);
    const runs = bodies.length > 0 ? bodies : [{ text: model.say("nobody") }];
    return tasks.length > 1 ? [...taskRuns(model, side, id), { text: " " }, ...runs] : runs;
  });
  const [before = "", behind = ""] = model.say("responsible", { name: model[side].name, bodies: "\uFFFE" }).split("\uFFFE");
  return [{ text: before }, ...joinRuns(said, model.language === "en" ? "; " : "；"), ...(behind === "" ? [] : [{ text: behind }])];
}

function measureTable(model: ReportModel, rows: readonly MeasureRow[]): Table {
  const columns: Column[] = [
    { head: model.left.name, width: 8, side: "left" },
    { head: model.say("relation"), width: 3 },
    { head: model.right.name, width: 8, side: "right" },
  ];
  return { kind: "table", name: "measures", columns, rows: rows.map((row) => toRow(model, row)) };
}

function toRow(model: ReportModel, row: MeasureRow): Row {
  const { left, right } = row;
  if (left && right) {
    const isSame = row.relation === "identical";
    const [a, b] = isSame
      ? [quoteRuns(model, "left", left, right.span), quoteRuns(model, "right", right, left.span)]
      : pairRuns(model, left, right);
    const words = model.say(`measure.${row.relation}`) + (row.template ? model.say("template") : "");
    return { cells: [wordsCell(...a), wordsCell(words), wordsCell(...b)], tags: isSame ? ["same"] : ["differs"] };
  }
  const side = left ? "left" : "right";
  const own = left ?? right;
  const near = row.nearest ? model[side === "left" ? "right" : "left"].findNearest(row.nearest) : undefined;
  const cells = [
    wordsCell(...(own ? quoteRuns(model, side, own, near?.span) : [])),
    wordsCell(onlyRelation(model, row, side)),
    wordsCell(...nearestRuns(model, row)),
  ];
  return { cells: side === "left" ? cells : cells.reverse(), tags: ["differs", side] };
}

function onlyRelation(model: ReportModel, row: MeasureRow, side: SideKey): string {
  const isOnly = model[side].only.measures.includes(row);
  return isOnly ? model.say("measure.onlyIn", { name: model[side].name }) : model.say("measure.target");
}

/** The nearest clause of the other plan with why it is no match, in passing; empty where nothing came near. */
function nearestRuns(model: ReportModel, row: { left: Side | null; right: Side | null; nearest: MeasureRow["nearest"] }): Run[] {
  const { nearest } = row;
  if (!nearest) return [];
  const other = row.left ? "right" : "left";
  const words = model[other].findNearest(nearest);
  const said = words ? quoteRuns(model, other, words, (row.left ?? row.right)?.span) : [{ text: nearest.quote }];
  const soft = said.map((run): Run => ({ mark: "note", ...run }));
  const reason = withNames(nearest.reason, model);
  const [open, close] = model.language === "en" ? [" (", ")"] : ["（", "）"];
  return [{ text: model.say("nearestIs"), mark: "note" }, ...soft, { text: open + reason + close, mark: "note" }];
}
