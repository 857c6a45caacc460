import type { Block, Cell, Figure, Run, Table } from "../report/block.ts";
import { escapeHtml } from "../report/html/escapeHtml.ts";
import { cellBlocks } from "./cellBlocks.ts";
import { toCellSay } from "./cellWords.ts";
import { type MapFigure, mapToSvg } from "./mapToSvg.ts";
import type { Showable } from "./showable.ts";
import type { ShowOptions } from "./showOptions.ts";

/**
 * A value as a piece of HTML for a cell: no document around it, no script, no ids, nothing from elsewhere. Words of the plans are escaped.
 * The whole report is the page that `toHtml` of `crosscounty/report` makes.
 *
 * @throws {InvalidArgumentError} for what cannot be shown
 * @throws {InvalidOptionError} for an unknown option or column
 * @example tslab.display.html(toHtml(comparison))
 */
export function toHtml(value: Showable, options: Partial<ShowOptions> = {}): string {
  const { language = "zh-CN" } = options;
  const say = toCellSay(language);
  const blocks = cellBlocks(value, options);
  const parts = blocks.map((block, at) => (isDrawn(blocks, at) ? foldOf(toBlockHtml(block), say("asTable")) : toBlockHtml(block)));
  return `<div lang="${language}">${parts.join("\n")}</div>`;
}

/** A table that says in words what the figure before it shows. */
function isDrawn(blocks: readonly Block[], at: number): boolean {
  return blocks[at]?.kind === "table" && blocks[at - 1]?.kind === "figure";
}

function foldOf(html: string, summary: string): string {
  return `<details><summary>${escapeHtml(summary)}</summary>${html}</details>`;
}

function toBlockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<p><strong>${escapeHtml(block.text)}</strong></p>`;
    case "paragraph":
      return `<p>${runsOf(block.runs)}</p>`;
    case "list":
      return `<ul>${block.items.map((runs) => `<li>${runsOf(runs)}</li>`).join("")}</ul>`;
    case "table":
      return tableOf(block);
    case "figure":
      return isMap(block) ? mapToSvg(block) : "";
  }
}

function isMap(figure: Figure): figure is MapFigure {
  return figure.drawing.form === "map";
}

/** Style that stands at each cell: viewers that let no style sheet through keep it. */
const CELL_STYLE = 'style="text-align:left;vertical-align:top"';

function tableOf({ columns, rows }: Table): string {
  const heads = columns.map(({ head }) => `<th ${CELL_STYLE}>${escapeHtml(head)}</th>`).join("");
  const lines = rows.map(({ cells }) => `<tr>${cells.map(cellOf).join("")}</tr>`);
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join("\n")}</tbody></table>`;
}

function cellOf(cell: Cell): string {
  return cell.kind === "words" ? `<td ${CELL_STYLE}>${runsOf(cell.runs)}</td>` : `<td>${escapeHtml(cell.text)}</td>`;
}

/** Words without links: a cell has no text of the plans to lead to. */
function runsOf(runs: readonly Run[]): string {
  return runs.map(runOf).join("");
}

function runOf({ text, mark }: Run): string {
  const words = escapeHtml(text);
  if (mark === undefined) return words;
  return mark === "differs" ? `<mark>${words}</mark>` : `<small>${words}</small>`;
}
