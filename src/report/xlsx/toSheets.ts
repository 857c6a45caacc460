import { append } from "../../text/append.ts";
import type { Block, Cell, Row, Run, Table } from "../block.ts";
import { columnWidths } from "../columnWidths.ts";
import type { Say } from "../phrases.ts";
import { plainWords } from "../statement.ts";

/** A cell of a sheet: words, a number, or a share from 0 to 1. */
export type SheetCell = { text: string } | { value: number; isShare: boolean };

/** Rows of one kind; titles and notes have one cell, which goes over all columns. */
export type SheetRow = { kind: "title" | "head" | "body" | "note"; cells: readonly SheetCell[] };

export interface SheetTable {
  /** The part of the report, and what sets the sheet apart in it; empty where the part is one sheet. */
  name: readonly [part: string, topic: string];
  /** Widths of the columns in characters. */
  widths: readonly number[];
  /** At most one head, and the rows of its table right behind it: a sheet is one table, to be filtered and sorted. */
  rows: readonly SheetRow[];
}

/** A sheet before its rows are put in order. */
interface Draft {
  topic: string;
  /** The topic says all, as a heading does; the head of a column needs the part before it. */
  isHeaded: boolean;
  lead: SheetRow[];
  notes: SheetRow[];
  table?: { head: SheetRow; body: SheetRow[]; widths: readonly number[] };
}

/** Notes that may stand above a table: with more of them its head would be out of sight. */
const MOST_LEAD = 2;

/**
 * A sheet for each table of the report, and for words without one. Quotations have a column of their own for their place, and tables of one
 * name, such as those of each theme’s measures, are one table with the theme in its first column.
 */
export function toSheets(blocks: readonly Block[], say: Say): SheetTable[] {
  const parts: { heading: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level < 3) parts.push({ heading: block.text, blocks: [] });
    else if (parts.length === 0) parts.push({ heading: "1", blocks: [block] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts.flatMap((part) => {
    const repeated = repeatedNames(part.blocks);
    const drafts = repeated.size > 0 ? [mergeTables(part.blocks, say)] : splitTables(part.blocks, say);
    return drafts.map((draft) => toSheet(part.heading, draft, drafts.length === 1));
  });
}

/** Tables of one name as one, and what is said between them behind it, so that the table is whole. */
function mergeTables(blocks: readonly Block[], say: Say): Draft {
  const draft: Draft = { topic: "", isHeaded: false, lead: [], notes: [] };
  let topic = "";
  for (const block of blocks) {
    if (block.kind === "heading") topic = block.text;
    if (block.kind === "paragraph" || block.kind === "list") append(draft.notes, notesOf(block, topic));
    if (block.kind !== "table") continue;
    const flat = flatten(block, { topic, say });
    if (draft.table) append(draft.table.body, flat.body);
    else draft.table = flat;
  }
  return draft;
}

/** A sheet for each table, with its heading and what is said before it; words of their own go on with the sheet before. */
function splitTables(blocks: readonly Block[], say: Say): Draft[] {
  const drafts: Draft[] = [{ topic: "", isHeaded: false, lead: [], notes: [] }];
  let heading = "";
  let lead: SheetRow[] = [];
  const settle = (): void => {
    const current = drafts.at(-1);
    const rows = [...(heading === "" ? [] : [title(heading)]), ...lead];
    const behind = current?.table ? current.notes : current?.lead;
    if (behind) append(behind, rows);
    [heading, lead] = ["", []];
  };
  for (const block of blocks) {
    if (block.kind === "heading") {
      settle();
      heading = block.text;
    }
    if (block.kind === "paragraph" || block.kind === "list") append(lead, notesOf(block, ""));
    if (block.kind !== "table") continue;
    if (lead.length > MOST_LEAD) settle();
    const current = drafts.at(-1);
    const isUsed = current?.table !== undefined || (current?.lead.length ?? 0) > 0;
    const draft: Draft = { topic: heading, isHeaded: heading !== "", lead, notes: [], table: flatten(block, { topic: undefined, say }) };
    if (isUsed && heading === "") draft.topic = (block.columns.find((column) => !column.side) ?? block.columns[0])?.head ?? "";
    if (isUsed) drafts.push(draft);
    else drafts[0] = draft;
    [heading, lead] = ["", []];
  }
  settle();
  return drafts;
}

function notesOf(block: Block, topic: string): SheetRow[] {
  if (block.kind === "paragraph") return [note(block.runs, topic)];
  return block.kind === "list" ? block.items.map((runs) => note(runs, topic)) : [];
}

function repeatedNames(blocks: readonly Block[]): Set<string> {
  const names = blocks.flatMap((block) => (block.kind === "table" ? [block.name] : []));
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

const blank: SheetRow = { kind: "note", cells: [] };
/** In characters: what a sheet of words alone takes, and the least for a table, over which notes may go. */
const TEXT_WIDTH = 90;
const LEAST_WIDTH = 60;

/** 五、 or 5. at the beginning of a heading. */
const NUMBER = /^(?:\d+\.|[一二三四五六七八九十]+、)/u;

function toSheet(heading: string, { topic, isHeaded, lead, notes, table }: Draft, isAlone: boolean): SheetTable {
  const name = isAlone ? ([heading, ""] as const) : ([isHeaded ? (NUMBER.exec(heading)?.[0] ?? "") : heading, topic] as const);
  const top = [title(topic === "" ? heading : `${heading} · ${topic}`), ...lead];
  if (!table) return { name, widths: [TEXT_WIDTH], rows: [...top, ...notes] };
  const behind = notes.length > 0 ? [blank, ...notes] : [];
  return { name, widths: table.widths, rows: [...top, blank, table.head, ...table.body, ...behind] };
}

function title(text: string): SheetRow {
  return { kind: "title", cells: [{ text }] };
}

function note(runs: readonly Run[], topic: string): SheetRow {
  return { kind: "note", cells: [{ text: topic === "" ? plainWords(runs) : `${topic}：${plainWords(runs)}` }] };
}

/** Characters of a column for a unit of its width, and beside its words: the button of the filter. */
const UNIT = 6;
const PADDING = 4;
const PLACE_WIDTH = 14;
const TOPIC_WIDTH = 30;

/** The table with places in columns of their own, and with its topic in the first column where it is one of several. */
function flatten(table: Table, { topic, say }: { topic: string | undefined; say: Say }) {
  const { columns, rows } = table;
  const hasPlace = columns.map((_, at) => rows.some((row) => placeOf(row.cells[at]) !== ""));
  const total = Math.max(LEAST_WIDTH, UNIT * columns.reduce((sum, column) => sum + column.width, 0));
  const widths = columnWidths(withoutPlaces(table), { total, padding: PADDING });
  const toHead = (head: string, at: number): SheetCell[] => [{ text: head }, ...(hasPlace[at] ? [{ text: say("placeIn", { head }) }] : [])];
  const toCells = (row: Row): SheetCell[] =>
    row.cells.flatMap((cell, at) => (hasPlace[at] ? [toCell(withoutPlace(cell)), { text: placeOf(cell) }] : [toCell(cell)]));
  const isOneOfMany = topic !== undefined;
  return {
    head: {
      kind: "head",
      cells: [...(isOneOfMany ? [{ text: say("topic") }] : []), ...columns.flatMap(({ head }, at) => toHead(head, at))],
    },
    body: rows.map((row): SheetRow => ({ kind: "body", cells: [...(isOneOfMany ? [{ text: topic }] : []), ...toCells(row)] })),
    widths: [
      ...(isOneOfMany ? [TOPIC_WIDTH] : []),
      ...widths.flatMap((width, at) => (hasPlace[at] ? [Math.round(width), PLACE_WIDTH] : [Math.round(width)])),
    ],
  } satisfies { head: SheetRow; body: SheetRow[]; widths: number[] };
}

function withoutPlaces(table: Table): Table {
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(withoutPlace) })) };
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
