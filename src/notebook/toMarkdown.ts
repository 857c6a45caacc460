import { blocksToMarkdown } from "../report/blocksToMarkdown.ts";
import { cellBlocks } from "./cellBlocks.ts";
import type { Showable } from "./showable.ts";
import type { ShowOptions } from "./showOptions.ts";

/**
 * A value as Markdown for a cell. Words of the plans are escaped.
 *
 * @throws {InvalidArgumentError} for what cannot be shown
 * @throws {InvalidOptionError} for an unknown option or column
 * @example tslab.display.markdown(toMarkdown(comparison))
 */
export function toMarkdown(value: Showable, options: Partial<ShowOptions> = {}): string {
  return blocksToMarkdown(cellBlocks(value, options));
}
