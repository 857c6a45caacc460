import type { Block, Cell, Row, Run, Table } from "../block.ts";
import { plainWords } from "../statement.ts";

/** A cell of a sheet: words, a number, or a share from 0 to 1. */
export type SheetCell = { text: string } | { value: number; isShare: boolean };

/** A stretch of rows under one head; heads and notes have one cell. */
export type SheetRow = { kind: "title" | "head" | "body" | "note"; cells: readonly SheetCell[] };

export interface SheetTable {
  name: string;
  /** Widths of the columns in characters. */
  widths: readonly number[];
  rows: readonly SheetRow[];
}

/**
 * A sheet for each part of the report. Quotations have a column of their own for their place, and tables of one name, such as those of each
 * theme's measures, are one table with the theme in its first column, so that it can be filtered and sorted.
 */
export function toSheets(blocks: readonly Block[]): SheetTable[] {
  const parts: { heading: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level < 3) parts.push({ heading: block.text, blocks: [] });
    else if (parts.length === 0) parts.push({ heading: "1", blocks: [block] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts.map((part) => toSheet(part.heading, part.blocks));
}

function toSheet(heading: string, blocks: readonly Block[]): SheetTable {
  const repeated = repeatedNames(blocks);
  const rows: SheetRow[] = [{ kind: "title", cells: [{ text: heading }] }];
  const widths: number[] = [];
  let topic = "";
  let open: string | undefined;
  for (const block of blocks) {
    if (block.kind === "heading") {
      topic = block.text;
      if (repeated.size === 0) rows.push(blank, { kind: "title", cells: [{ text: topic }] });
    }
    if (block.kind === "paragraph") rows.push(note(block.runs));
    if (block.kind === "list") rows.push(...block.items.map((runs) => note(runs, repeated.size > 0 ? topic : "")));
    if (block.kind !== "table") continue;
    const isRepeated = repeated.has(block.name);
    const flat = flatten(block, isRepeated ? topic : undefined);
    if (open !== block.name || !isRepeated) rows.push(blank, flat.head);
    rows.push(...flat.body);
    open = block.name;
    flat.widths.forEach((width, at) => {
      widths[at] = Math.max(widths[at] ?? 0, width);
    });
  }
  return { name: heading, widths, rows: inOrder(rows, repeated.size > 0) };
}

const blank: SheetRow = { kind: "note", cells: [] };

/** Notes between the parts of one table go behind it, so that the table is whole. */
function inOrder(rows: readonly SheetRow[], isOneTable: boolean): SheetRow[] {
  if (!isOneTable) return [...rows];
  const isNote = (row: SheetRow): boolean => row.kind === "note" && row.cells.length > 0;
  const heads = rows.filter((row) => row.kind === "head");
  const [title] = rows;
  return [...(title ? [title] : []), ...heads.slice(0, 1), ...rows.filter((row) => row.kind === "body"), blank, ...rows.filter(isNote)];
}

function repeatedNames(blocks: readonly Block[]): Set<string> {
  const names = blocks.flatMap((block) => (block.kind === "table" ? [block.name] : []));
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

function note(runs: readonly Run[], topic = ""): SheetRow {
  return { kind: "note", cells: [{ text: topic === "" ? plainWords(runs) : `${topic}：${plainWords(runs)}` }] };
}

/** Characters of a column for a unit of its width. */
const UNIT = 6;
const PLACE_WIDTH = 12;
const TOPIC_WIDTH = 30;

function flatten({ columns, rows }: Table, topic: string | undefined): { head: SheetRow; body: SheetRow[]; widths: number[] } {
  const hasPlace = columns.map((_, at) => rows.some((row) => placeOf(row.cells[at]) !== ""));
  const heads = columns.flatMap(({ head }, at) => (hasPlace[at] ? [{ text: head }, { text: "〔〕" }] : [{ text: head }]));
  const widths = columns.flatMap(({ width }, at) => (hasPlace[at] ? [width * UNIT, PLACE_WIDTH] : [width * UNIT]));
  const first = topic === undefined ? [] : [{ text: topic }];
  const toRow = (row: Row): SheetRow => ({
    kind: "body",
    cells: [
      ...first,
      ...row.cells.flatMap((cell, at) => (hasPlace[at] ? [toCell(withoutPlace(cell)), { text: placeOf(cell) }] : [toCell(cell)])),
    ],
  });
  return {
    head: { kind: "head", cells: [...(topic === undefined ? [] : [{ text: "" }]), ...heads] },
    body: rows.map(toRow),
    widths: [...(topic === undefined ? [] : [TOPIC_WIDTH]), ...widths],
  };
}

/** The place of a cell that is one quotation; empty for one that is none, or a list of several. */
function placeOf(cell: Cell | undefined): string {
  if (cell?.kind !== "words") return "";
  const places = cell.runs.filter((run) => run.mark === "place");
  return places.length === 1 && cell.runs.at(-1) === places[0] ? (places[0]?.reference?.place ?? "") : "";
}

function withoutPlace(cell: Cell): Cell {
  return placeOf(cell) !== "" && cell.kind === "words" ? { kind: "words", runs: cell.runs.slice(0, -1) } : cell;
}

function toCell(cell: Cell): SheetCell {
  return cell.kind === "words" ? { text: plainWords(cell.runs) } : { value: cell.value, isShare: cell.kind === "share" };
}
