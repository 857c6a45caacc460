import type { Block, Cell } from "./block.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import { markdownTable } from "./markdownTable.ts";
import { plainWords } from "./statement.ts";

/** Blocks as Markdown; figures are left out, since the tables say the same. Ends with a line end, empty for no blocks. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  const parts = blocks.map(toMarkdownBlock).filter((part) => part !== "");
  return parts.length > 0 ? `${parts.join("\n\n")}\n` : "";
}

function toMarkdownBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return escapeMarkdown(plainWords(block.runs));
    case "list":
      return block.items.map((runs) => `- ${escapeMarkdown(plainWords(runs))}`).join("\n");
    case "table":
      return markdownTable(
        block.columns.map((column) => column.head),
        block.rows.map((row) => row.cells.map(cellText)),
      ).join("\n");
    case "figure":
      return "";
  }
}

/** What stands in a cell, as words. */
export function cellText(cell: Cell): string {
  return cell.kind === "words" ? plainWords(cell.runs) : cell.text;
}
