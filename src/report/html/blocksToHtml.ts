import type { Block, Cell, Column, Row, Table } from "../block.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { figureToHtml } from "./figureToHtml.ts";
import { runsToHtml } from "./runsToHtml.ts";

/**
 * Blocks as HTML for a document of your own: no document around them, no style, no script. Classes and the figures’ colours are those of the
 * page that toHtml makes; links point at the ids of its source texts (#left-2.4.1).
 */
export function blocksToHtml(blocks: readonly Block[]): string {
  return blocks.map(blockToHtml).join("\n");
}

export function blockToHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="${escapeHtml(block.id)}">${escapeHtml(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${runsToHtml(block.runs)}</p>`;
    case "list":
      return `<ul>${block.items.map((runs) => `<li>${runsToHtml(runs)}</li>`).join("")}</ul>`;
    case "table":
      return tableToHtml(block);
    case "figure":
      return figureToHtml(block);
  }
}

function tableToHtml({ name, columns, rows }: Table): string {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const cols = columns.map((column) => `<col width="${Math.round((100 * column.width) / all)}%">`).join("");
  const heads = columns.map((column) => `<th scope="col" role="columnheader"${sideClass(column)}>${escapeHtml(column.head)}</th>`).join("");
  // rows of words become cards on a narrow screen, rows of numbers stay a table
  const kind = columns.length > 3 && rows.some((row) => row.cells.filter((cell) => cell.kind === "words").length > 3) ? "wide" : "narrow";
  return [
    // the roles stay where a narrow screen shows rows as cards
    `<table class="${kind} ${escapeHtml(name)}" role="table"><colgroup>${cols}</colgroup>`,
    `<thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">`,
    ...rows.map((row) => rowToHtml(row, columns)),
    "</tbody></table>",
  ].join("\n");
}

function rowToHtml({ cells, tags }: Row, columns: readonly Column[]): string {
  const shown = cells.map((cell, at) => cellToHtml(cell, columns[at]));
  return `<tr role="row" data-tags="${tags.join(" ")}">${shown.join("")}</tr>`;
}

function cellToHtml(cell: Cell, column: Column | undefined): string {
  const label = escapeHtml(column?.head ?? "");
  if (cell.kind === "words") {
    const words = runsToHtml(cell.runs);
    return `<td role="cell" data-head="${label}"${words === "" ? ' class="empty"' : ""}>${words}</td>`;
  }
  return `<td role="cell" class="number" data-head="${label}">${escapeHtml(cell.text)}</td>`;
}

function sideClass({ side }: Column): string {
  return side ? ` class="${side}"` : "";
}
