import type { Block } from "../report/block.ts";
import { cellText } from "../report/blocksToMarkdown.ts";
import { toPlainLine } from "../report/sanitize.ts";
import { plainWords } from "../report/statement.ts";
import { cellBlocks } from "./cellBlocks.ts";
import type { Showable } from "./showable.ts";
import type { ShowOptions } from "./showOptions.ts";

/** A value as plain words, for a console: a line a sentence or row, cells parted by tabs. */
export function toPlain(value: Showable, options: Partial<ShowOptions> = {}): string {
  return cellBlocks(value, options).flatMap(toLines).join("\n");
}

function toLines(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return [toPlainLine(block.text)];
    case "paragraph":
      return [toPlainLine(plainWords(block.runs))];
    case "list":
      return block.items.map((runs) => `- ${toPlainLine(plainWords(runs))}`);
    case "table":
      return [block.columns.map((column) => column.head), ...block.rows.map((row) => row.cells.map(cellText))].map((cells) =>
        cells.map(toPlainLine).join("\t"),
      );
    case "figure":
      return [];
  }
}
