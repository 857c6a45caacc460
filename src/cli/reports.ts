import type { Comparison } from "../model/comparison.ts";
import { blocksToMarkdown } from "../report/blocksToMarkdown.ts";
import { toWordFile } from "../report/docx/toWordFile.ts";
import { toPage } from "../report/html/toPage.ts";
import { type ReportOptions, toBlocks } from "../report/toBlocks.ts";
import { toExcelFile } from "../report/xlsx/toExcelFile.ts";

/**
 * A report of many parts. All formats are one file to load: the more there are, the more files does what they share fall into. Their options
 * are checked as arguments of the command line.
 */
export async function toReport(
  comparison: Comparison,
  format: "markdown" | "html" | "docx" | "xlsx",
  options: Partial<ReportOptions>,
): Promise<string | Uint8Array> {
  const blocks = toBlocks(comparison, options);
  switch (format) {
    case "markdown":
      return blocksToMarkdown(blocks);
    case "html":
      return toPage(comparison, options, blocks);
    case "docx":
      return toWordFile(comparison, options, blocks);
    case "xlsx":
      return toExcelFile(options, blocks);
  }
}
