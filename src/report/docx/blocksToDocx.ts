import type { Paragraph, ParagraphChild, Table as WordTable } from "docx";
import type { Block, Cell, Column, Row, Run, Table } from "../block.ts";
import { columnWidths } from "../columnWidths.ts";
import { toPlainRun } from "../sanitize.ts";
import { loadDocx } from "./loadDocx.ts";

type Docx = Awaited<ReturnType<typeof loadDocx>>;

/** Twentieths of a point between the margins of A4. */
const TEXT_WIDTH = 9638;
const INDENT = 280;
/** A longer list may part from the table behind it, or a page could stay half empty. */
const MOST_KEPT = 4;
const SIDE_COLORS = { left: "0A5D8F", right: "A14A06" };
const LINE = { style: "single", size: 4, color: "C4CACE" } as const;
const NO_LINE = { style: "none", size: 0, color: "auto" } as const;

/**
 * Blocks as paragraphs and tables of the package `docx`, for a document of your own. Figures are left out: the tables say the same.
 *
 * @throws {MissingPackageError} where the package `docx` is not installed
 */
export async function blocksToDocx(blocks: readonly Block[]): Promise<(Paragraph | WordTable)[]> {
  const docx = await loadDocx();
  // a figure is left out, so what stands behind it comes next
  const shown = blocks.filter((block) => block.kind !== "figure");
  return shown.flatMap((block, at) => toChildren(docx, block, shown[at + 1]));
}

/** Words before a table stay on its page. */
function toChildren(docx: Docx, block: Block, next: Block | undefined): (Paragraph | WordTable)[] {
  const keepNext = next?.kind === "table" && (block.kind !== "list" || block.items.length <= MOST_KEPT);
  const { HeadingLevel, Paragraph } = docx;
  switch (block.kind) {
    case "heading": {
      const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][block.level - 1] ?? HeadingLevel.HEADING_3;
      return [new Paragraph({ heading, text: toPlainRun(block.text) })];
    }
    case "paragraph":
      return [new Paragraph({ children: toTextRuns(docx, block.runs), spacing: { after: 120 }, keepNext })];
    case "list":
      return block.items.map((runs) => toItem(docx, runs, keepNext));
    case "table":
      return [toTable(docx, block), new Paragraph({ text: "" })];
    case "figure":
      return [];
  }
}

/** A dot of its own and no numbering, which a document would have to bring along. */
function toItem(docx: Docx, runs: readonly Run[], keepNext: boolean): Paragraph {
  const children = [new docx.TextRun("•\t"), ...toTextRuns(docx, runs)];
  const tabStops = [{ type: docx.TabStopType.LEFT, position: INDENT }];
  return new docx.Paragraph({ indent: { left: INDENT, hanging: INDENT }, tabStops, children, spacing: { after: 40 }, keepNext });
}

function toTextRuns({ TextRun }: Docx, runs: readonly Run[], { size, color }: { size?: number; color?: string } = {}): ParagraphChild[] {
  return runs.map(({ text, mark }) => {
    const words = { text: toPlainRun(text), ...(size ? { size } : {}) };
    if (mark === "differs") return new TextRun({ ...words, bold: true, underline: {}, ...(color ? { color } : {}) });
    return mark === undefined ? new TextRun(words) : new TextRun({ ...words, size: 15, color: "59636B" });
  });
}

const CELL_SIZE = 18;
/** Twentieths of a point that a Latin letter in bold and the margins of a cell take at most. */
const LETTER_WIDTH = 112;
const CELL_MARGIN = 90;

function toTable(docx: Docx, table: Table): WordTable {
  const { columns, rows } = table;
  const room = { total: TEXT_WIDTH / LETTER_WIDTH, padding: (2 * CELL_MARGIN) / LETTER_WIDTH };
  const widths = columnWidths(table, room).map((width) => Math.floor(width * LETTER_WIDTH));
  return new docx.Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: LINE, insideVertical: NO_LINE },
    rows: [headRow(docx, columns, widths), ...rows.map((row) => bodyRow(docx, row, { columns, widths }))],
  });
}

function headRow(docx: Docx, columns: readonly Column[], widths: readonly number[]) {
  const cells = columns.map(({ head, side }, at) => {
    const run = new docx.TextRun({ text: toPlainRun(head), bold: true, size: CELL_SIZE, ...(side ? { color: SIDE_COLORS[side] } : {}) });
    return cellOf(docx, [new docx.Paragraph({ children: [run], keepNext: true })], { width: widths[at] ?? 0, isHead: true });
  });
  return new docx.TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function bodyRow(docx: Docx, row: Row, { columns, widths }: { columns: readonly Column[]; widths: readonly number[] }) {
  const cells = row.cells.map((cell, at) => {
    const side = columns[at]?.side;
    const children = toTextRuns(docx, runsOf(cell), { size: CELL_SIZE, ...(side ? { color: SIDE_COLORS[side] } : {}) });
    return cellOf(docx, [new docx.Paragraph({ children })], { width: widths[at] ?? 0, isHead: false });
  });
  return new docx.TableRow({ cantSplit: true, children: cells });
}

function runsOf(cell: Cell): readonly Run[] {
  return cell.kind === "words" ? cell.runs : [{ text: cell.text }];
}

function cellOf(docx: Docx, children: Paragraph[], { width, isHead }: { width: number; isHead: boolean }) {
  return new docx.TableCell({
    children,
    width: { size: width, type: docx.WidthType.DXA },
    margins: { top: 50, bottom: 50, left: CELL_MARGIN, right: CELL_MARGIN },
    ...(isHead ? { shading: { type: docx.ShadingType.CLEAR, color: "auto", fill: "F2F4F3" } } : {}),
  });
}
