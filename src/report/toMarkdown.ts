import type { Comparison } from "../model/comparison.ts";
import { blocksToMarkdown } from "./blocksToMarkdown.ts";
import { reportBlocks } from "./reportBlocks.ts";
import type { ReportOptions } from "./toBlocks.ts";

/**
 * The comparison as Markdown, to be handed on as it is: at a glance, map of tasks, measures of each matched theme side by side, targets with
 * their verdicts, what only one has with its nearest candidate, who is responsible, what was not compared, and how it was made. Words of the
 * plans are escaped. Ends with a line end.
 *
 * @example toMarkdown(comparison, { language: "en" })
 */
export function toMarkdown(comparison: Comparison, options: Partial<ReportOptions> = {}): string {
  return blocksToMarkdown(reportBlocks(comparison, options));
}
