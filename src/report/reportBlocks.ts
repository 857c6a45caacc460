import { z } from "zod";
import type { Comparison } from "../model/comparison.ts";
import { readOptions } from "../text/readOptions.ts";
import type { Block } from "./block.ts";
import { LANGUAGES } from "./phrases.ts";
import { REPORT_PARTS, type ReportOptions, toBlocks } from "./toBlocks.ts";

/** What ReportOptions may hold; anything else is refused. */
export const reportOptionsSchema = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  detail: z.enum(["full", "brief"]).optional(),
  parts: z.array(z.enum(REPORT_PARTS)).readonly().optional(),
});

/**
 * A report as a list of blocks: headings, paragraphs, lists, tables, figures. Every format renders this list, and a document of your own can.
 * Words of the plans point at their place by `reference`. With `detail: "brief"`, a few pages; with `parts`, only these, in the order of the
 * report and without the title.
 *
 * @throws {InvalidOptionError} for an unknown option, language, detail or part
 * @example reportBlocks(comparison, { language: "en", parts: ["targets"] })
 */
export function reportBlocks(comparison: Comparison, options: Partial<ReportOptions> = {}): Block[] {
  const { language, detail, parts } = readOptions(reportOptionsSchema, options, "report");
  return toBlocks(comparison, { ...(language && { language }), ...(detail && { detail }), ...(parts && { parts }) });
}
