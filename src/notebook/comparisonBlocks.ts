import type { Comparison } from "../model/comparison.ts";
import type { Block, Table } from "../report/block.ts";
import { type Language, toSay } from "../report/phrases.ts";
import { reportBlocks } from "../report/reportBlocks.ts";
import { toReportModel } from "../report/reportModel.ts";

/** The part of a report that a cell has room for: what differs in a few sentences, which tasks meet, and the targets with their verdicts. */
export function comparisonBlocks(comparison: Comparison, language: Language): Block[] {
  const say = toSay(language);
  const { left, right } = toReportModel(comparison, language);
  const blocks = reportBlocks(comparison, { language, parts: ["glance", "tasks", "targets"] });
  return [
    { kind: "heading", level: 3, id: "title", text: say("title", { left: left.name, right: right.name }) },
    ...blocks.filter((block) => block.kind === "list" || (block.kind === "paragraph" && comparison.tasks.length > 0)),
    { kind: "heading", level: 3, id: "tasks", text: say("tasks") },
    ...blocks.flatMap((block): Block[] => (block.kind === "figure" && block.drawing.form === "map" ? [block] : [])),
    ...tablesOf(blocks, "tasks").map(withoutReasons),
    { kind: "heading", level: 3, id: "targets", text: say("targets") },
    ...tablesOf(blocks, "targets"),
  ];
}

function tablesOf(blocks: readonly Block[], name: string): Table[] {
  return blocks.flatMap((block) => (block.kind === "table" && block.name === name ? [block] : []));
}

/** Both tasks and their relation: why they meet stands in the report. */
function withoutReasons(table: Table): Table {
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 3) }));
  return { ...table, columns: table.columns.slice(0, 3), rows };
}
