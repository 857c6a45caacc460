import { z } from "zod";
import { InvalidArgumentError } from "../model/errors.ts";
import { describeValue } from "../text/describeValue.ts";
import { guardCell } from "../text/formulaCells.ts";
import { readOptions } from "../text/readOptions.ts";
import { TABLE_NAMES, type TableName, type TableRow, tableOf } from "./tables.ts";

/** How a table is written as CSV. */
export interface CsvOptions {
  /** U+FEFF at the start, without which Excel reads Chinese as something else. */
  bom: boolean;
}

export const csvOptionsSchema = z.strictObject({ bom: z.boolean().optional() });

/** A quoted cell holds what would end it. */
const NEEDS_QUOTES = /[",\r\n]/u;

/**
 * Rows of a table as CSV (RFC 4180): a head, commas, CRLF; nothing between two commas is null, "" an empty text. Texts that a spreadsheet
 * would take for a formula get an apostrophe, which `restoreCell` takes away; numbers stay numbers.
 *
 * @throws {InvalidArgumentError} for an unknown table, and for rows that lack its columns
 * @example toCsv("targets", tables.targets, { bom: true })
 */
export function toCsv<Name extends TableName>(
  name: Name,
  rows: readonly TableRow<NoInfer<Name>>[],
  options: Partial<CsvOptions> = {},
): string {
  const { bom = false } = readOptions(csvOptionsSchema, options, "csv");
  const columns = columnNames(name);
  const lines = rows.map((row) => columns.map((column) => toCell(cellOf(row, column, name))).join(","));
  return `${bom ? "\uFEFF" : ""}${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}

/** The names of a table's columns, in order. Throws InvalidArgumentError for an unknown table. */
export function columnNames(name: TableName): string[] {
  if (!TABLE_NAMES.includes(name)) throw new InvalidArgumentError("table", describeValue(name), `one of ${TABLE_NAMES.join(", ")}`);
  return Object.keys(tableOf(name).columns);
}

/** The cell of a row; refuses a row without the column, so that a row of another table is no row of nulls. */
export function cellOf(row: object, column: string, table: string): unknown {
  const cell: unknown = Object.hasOwn(row, column) ? Reflect.get(row, column) : undefined;
  if (cell === undefined) throw new InvalidArgumentError(`row of ${table}`, `none of the name ${column}`, "a cell for every column");
  return cell;
}

function toCell(cell: unknown): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = guardCell(cell);
  return text === "" || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
