import type { Comparison } from "../model/comparison.ts";
import { blocksToMarkdown } from "../report/blocksToMarkdown.ts";
import { toPage } from "../report/html/toPage.ts";
import { type ReportOptions, toBlocks } from "../report/toBlocks.ts";

// Reports of many parts, a file of their own to be loaded; their options are checked as arguments.

export function markdownPage(comparison: Comparison, options: Partial<ReportOptions>): string {
  return blocksToMarkdown(toBlocks(comparison, options));
}

export function htmlPage(comparison: Comparison, options: Partial<ReportOptions>): string {
  return toPage(comparison, options, toBlocks(comparison, options));
}
