import { sum } from "remeda";
import type { CellObject as ExcelCell } from "write-excel-file/universal";
import { guardCell } from "../../text/formulaCells.ts";
import { cutAfter } from "../../text/splitCharacters.ts";
import type { Block } from "../block.ts";
import { freezeZip } from "../freezeZip.ts";
import { toSay } from "../phrases.ts";
import { toPlainRun } from "../sanitize.ts";
import { textWidth } from "../textWidth.ts";
import type { ReportOptions } from "../toBlocks.ts";
import { wrap } from "../wrap.ts";
import { loadExcel } from "./loadExcel.ts";
import { pageSetup, type TableRange } from "./pageSetup.ts";
import { type SheetCell, type SheetRow, type SheetTable, toSheets } from "./toSheets.ts";

/** What a cell of Excel holds at most. */
const MOST_CHARACTERS = 32_767;
/** Heights in points; a row of Excel is no higher than the last. */
const [LINE_HEIGHT, TITLE_HEIGHT, PADDING, HIGHEST_ROW] = [14, 18, 3, 409];
/** Lines break before they are full, those of a title at fewer and larger letters. */
const FILLED = 0.92;
const TITLE_FILLED = 0.7;
/** What a page of A4 is wide in characters before it is turned. */
const PORTRAIT = 94;
const RULE = { bottomBorderStyle: "thin", bottomBorderColor: "#D5DADE" } as const;
/** What the name of a sheet holds at most, and what it may not hold, in some languages not in full width either. */
const LONGEST_NAME = 31;
/** 十、 and 10. are no longer. */
const NUMBER_LENGTH = 4;
const NOT_IN_NAMES = /[\\/?*[\]:'＼／？＊［］：＇]/gu;

/** The file that toXlsx gives, of the blocks of the report. */
export async function toExcelFile(options: Partial<ReportOptions>, blocks: readonly Block[]): Promise<Uint8Array> {
  const { write, xml } = await loadExcel();
  const names = new Set<string>();
  const sheets = toSheets(blocks, toSay(options.language ?? "zh-CN")).map((sheet) => ({ ...sheet, name: toName(sheet.name, names) }));
  const written = sheets.map(({ name, widths, rows }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    ...stickyHead(rows),
    data: rows.map((row) => toRow(row, widths)),
  }));
  const printed = sheets.map((sheet) => ({ name: sheet.name, isWide: sum(sheet.widths) > PORTRAIT, ...tableOf(sheet) }));
  const features = [pageSetup(printed, xml)];
  const blob = await write(written, { fontFamily: "Microsoft YaHei", fontSize: 10, features }).toBlob();
  return freezeZip(new Uint8Array(await blob.arrayBuffer()));
}

function tableOf({ rows, widths }: Pick<SheetTable, "rows" | "widths">): { table?: TableRange } {
  const head = rows.findIndex((row) => row.kind === "head");
  return head < 0 ? {} : { table: { head, last: rows.findLastIndex((row) => row.kind === "body"), columns: widths.length } };
}

function stickyHead(rows: readonly SheetRow[]): { stickyRowsCount?: number } {
  const head = rows.findIndex((row) => row.kind === "head");
  return head < 0 ? {} : { stickyRowsCount: head + 1 };
}

/** The cells of a row, the first with the height that all need: no program measures wrapped words on opening a file. */
function toRow({ kind, cells }: SheetRow, widths: readonly number[]): ExcelCell[] {
  const isWide = kind === "title" || kind === "note";
  const filled = kind === "title" ? TITLE_FILLED : FILLED;
  const widthAt = (at: number): number => Math.max(1, Math.floor((isWide ? sum(widths) : (widths[at] ?? 1)) * filled));
  const lines = cells.map((cell, at) => ("text" in cell ? linesOf(cell.text, widthAt(at)) : 1));
  const height = Math.min(Math.max(1, ...lines) * (kind === "title" ? TITLE_HEIGHT : LINE_HEIGHT) + PADDING, HIGHEST_ROW);
  const span = isWide && widths.length > 1 ? { columnSpan: widths.length } : {};
  return cells.map((cell, at) => ({ ...toCell(cell, kind), ...(at === 0 ? { height, ...span } : {}) }));
}

/** Lines that words take, words that are longer than a line and broken counted as well. */
function linesOf(text: string, width: number): number {
  return sum(wrap(text.slice(0, MOST_CHARACTERS), width).map((line) => Math.max(1, Math.ceil(textWidth(line) / width))));
}

function toCell(cell: SheetCell, kind: SheetRow["kind"]): ExcelCell {
  if ("value" in cell) return { value: cell.value, type: Number, alignVertical: "top", ...RULE, ...(cell.isShare ? { format: "0%" } : {}) };
  const value = cutAfter(guardCell(toPlainRun(cell.text)), MOST_CHARACTERS);
  const words = { value: isOfEveryObject(value) ? `${value} ` : value, type: String, alignVertical: "top" as const };
  switch (kind) {
    case "title":
      return { ...words, fontWeight: "bold", fontSize: 13, wrap: true };
    case "head":
      return { ...words, fontWeight: "bold", backgroundColor: "#F2F4F3", wrap: true };
    case "body":
      return { ...words, wrap: true, ...RULE };
    case "note":
      return { ...words, wrap: true };
  }
}

/** Whether the package, which counts cells in a plain object, would take the words for counted already: a blank behind them keeps them apart. */
function isOfEveryObject(words: string): boolean {
  return words in Object.prototype;
}

/** A name that Excel takes and that no other sheet has. Where it is too long the part gives way, as far as its number, then the end. */
function toName([part, topic]: SheetTable["name"], taken: Set<string>): string {
  const plain = (text: string): string => toPlainRun(text).replace(NOT_IN_NAMES, " ").replace(/\s+/gu, " ").trim();
  const blank = topic === "" || part.endsWith("、") ? "" : " ";
  const own = `${blank}${plain(topic)}`;
  const whole = `${cutName(plain(part), Math.max(NUMBER_LENGTH, LONGEST_NAME - own.length))}${own}`.trim() || "1";
  let name = cutName(whole, LONGEST_NAME);
  for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${cutName(whole, LONGEST_NAME - ` ${at}`.length)} ${at}`;
  taken.add(name.toLowerCase());
  return name;
}

/** At most so many code units, as Excel counts; a Latin word is left out rather than cut, unless it is all there is. */
function cutName(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = cutAfter(text, most);
  const inWord = /[a-z]$/iu.test(kept) && /^[a-z]/iu.test(text.slice(kept.length));
  return ((inWord && kept.replace(/[ (][^ ]*$/u, "")) || kept).trim();
}
