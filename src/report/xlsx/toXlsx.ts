import type { Comparison } from "../../model/comparison.ts";
import { reportBlocks } from "../reportBlocks.ts";
import type { ReportOptions } from "../toBlocks.ts";
import { toExcelFile } from "./toExcelFile.ts";

/**
 * The comparison as an Excel file (xlsx), a sheet for each table: with filters, its head in sight, printed on the width of a page. Words that a
 * spreadsheet would take for a formula get an apostrophe before them. Same input, same bytes.
 *
 * @throws {MissingPackageError} where the package `write-excel-file` is not installed
 */
export async function toXlsx(comparison: Comparison, options: Partial<ReportOptions> = {}): Promise<Uint8Array> {
  return toExcelFile(options, reportBlocks(comparison, options));
}
