import type { Comparison } from "../../model/comparison.ts";
import { reportBlocks } from "../reportBlocks.ts";
import type { ReportOptions } from "../toBlocks.ts";
import { toPage } from "./toPage.ts";

/**
 * The comparison as one HTML file that needs nothing else: no network, a strict content policy, readable and printable without JavaScript. With
 * it, filters appear, and a click on a statement lights its words up in the plans. Same input, same bytes.
 */
export function toHtml(comparison: Comparison, options: Partial<ReportOptions> = {}): string {
  return toPage(comparison, options, reportBlocks(comparison, options));
}
