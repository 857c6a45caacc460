import type { Comparison } from "../../model/comparison.ts";
import { reportBlocks } from "../reportBlocks.ts";
import type { ReportOptions } from "../toBlocks.ts";
import { toWordFile } from "./toWordFile.ts";

/**
 * The comparison as a Word file (docx). Same input, same bytes.
 *
 * @throws {MissingPackageError} where the package `docx` is not installed
 */
export async function toDocx(comparison: Comparison, options: Partial<ReportOptions> = {}): Promise<Uint8Array> {
  return toWordFile(comparison, options, reportBlocks(comparison, options));
}
