import stringWidth from "string-width";
import type { CellObject as ExcelCell } from "write-excel-file/universal";
import type { Comparison } from "../../model/comparison.ts";
import { guardCell } from "../../text/formulaCells.ts";
import { freezeZip } from "../freezeZip.ts";
import { type ReportOptions, reportBlocks } from "../reportBlocks.ts";
import { toPlainRun } from "../sanitize.ts";
import { loadExcel } from "./loadExcel.ts";
import { type SheetCell, type SheetRow, toSheets } from "./toSheets.ts";

/** What a cell of Excel holds at most. */
const MOST_CHARACTERS = 32_767;
/** Heights in points; a row of Excel is no higher than the last. */
const [LINE_HEIGHT, PADDING, HIGHEST_ROW] = [14, 3, 409];
/** Lines break before they are full. */
const FILLED = 0.92;
const HIGHEST_HEAD = 4;
const RULE = { bottomBorderStyle: "thin", bottomBorderColor: "#D5DADE" } as const;
/** What the name of a sheet holds at most, and what it may not hold. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:']/gu;

/**
 * The comparison as an Excel file (xlsx), a sheet for each part. Words that a spreadsheet would take for a formula get an apostrophe before them.
 * Same input, same bytes.
 *
 * @throws {MissingPackageError} where the package `write-excel-file` is not installed
 */
export async function toXlsx(comparison: Comparison, options: Partial<ReportOptions> = {}): Promise<Uint8Array> {
  const { default: writeExcelFile } = await loadExcel();
  const names = new Set<string>();
  const sheets = toSheets(reportBlocks(comparison, options)).map((sheet) => ({
    sheet: toName(sheet.name, names),
    columns: sheet.widths.map((width) => ({ width })),
    orientation: "landscape" as const,
    ...stickyHead(sheet.rows),
    data: sheet.rows.map((row) => withHeight(row, sheet.widths)),
  }));
  const blob = await writeExcelFile(sheets, { fontFamily: "Microsoft YaHei", fontSize: 10 }).toBlob();
  return freezeZip(new Uint8Array(await blob.arrayBuffer()));
}

/** The head stays in sight where a sheet is one table. */
function stickyHead(rows: readonly SheetRow[]): { stickyRowsCount?: number } {
  const heads = rows.flatMap((row, at) => (row.kind === "head" ? [at + 1] : []));
  const [head] = heads;
  return heads.length === 1 && head !== undefined && head <= HIGHEST_HEAD ? { stickyRowsCount: head } : {};
}

/** The cells of a row, the first with the height that all need: no program measures wrapped words on opening a file. */
function withHeight(row: SheetRow, widths: readonly number[]): ExcelCell[] {
  const isWrapped = row.kind === "body" || row.kind === "head";
  const lines = row.cells.map((cell, at) =>
    isWrapped && "text" in cell ? Math.ceil(stringWidth(cell.text) / ((widths[at] ?? 1) * FILLED)) : 1,
  );
  const height = Math.min(Math.max(1, ...lines) * LINE_HEIGHT + PADDING, HIGHEST_ROW);
  return row.cells.map((cell, at) => ({ ...toCell(cell, row.kind), ...(at === 0 && row.kind !== "title" ? { height } : {}) }));
}

function toCell(cell: SheetCell, kind: SheetRow["kind"]): ExcelCell {
  if ("value" in cell) return { value: cell.value, type: Number, alignVertical: "top", ...RULE, ...(cell.isShare ? { format: "0%" } : {}) };
  // a cut never leaves half a character
  const value = guardCell(toPlainRun(cell.text))
    .slice(0, MOST_CHARACTERS)
    .replace(/\p{Cs}$/u, "");
  const words = { value, type: String, alignVertical: "top" as const };
  switch (kind) {
    case "title":
      return { ...words, fontWeight: "bold", fontSize: 13 };
    case "head":
      return { ...words, fontWeight: "bold", backgroundColor: "#F2F4F3", wrap: true };
    case "body":
      return { ...words, wrap: true, ...RULE };
    case "note":
      return words;
  }
}

/** A name that Excel takes and that no other sheet has. */
function toName(heading: string, taken: Set<string>): string {
  const plain = toPlainRun(heading).replace(NOT_IN_NAMES, " ").trim() || "1";
  let name = [...plain].slice(0, LONGEST_NAME).join("");
  for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${[...plain].slice(0, LONGEST_NAME - 4).join("")} ${at}`;
  taken.add(name.toLowerCase());
  return name;
}
