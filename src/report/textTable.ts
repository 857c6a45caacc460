import { sumBy } from "remeda";
import { textWidth } from "./textWidth.ts";
import { pad, wrap } from "./wrap.ts";

export interface Column {
  head: string;
  /** Share of the room that is left to the wide columns; 0 for a column as wide as its widest cell. */
  share: number;
}

const GAP = 2;
/** Columns that even the narrowest wide column has: two Chinese characters. */
const NARROWEST = 4;

/** A table in a given width, cells wrapped; no lines drawn, so that it can be copied. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const widths = widthsOf(columns, rows, width);
  const lines = [
    formatRow(
      columns.map((column) => column.head),
      widths,
    ),
    widths.map((size) => "─".repeat(size)).join(" ".repeat(GAP)),
  ];
  return lines.flat().concat(rows.flatMap((row) => formatRow(row, widths)));
}

function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const natural = columns.map((column, index) => Math.max(textWidth(column.head), ...rows.map((row) => textWidth(row[index] ?? ""))));
  const shares = sumBy(columns, (column) => column.share);
  const fixed = sumBy(columns, (column, index) => (column.share === 0 ? (natural[index] ?? 0) : 0));
  const room = width - fixed - GAP * (columns.length - 1);
  return columns.map((column, index) => {
    const own = natural[index] ?? 0;
    return column.share === 0 ? own : Math.min(own, Math.max(NARROWEST, Math.floor((room * column.share) / shares)));
  });
}

function formatRow(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? 10));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    wrapped
      .map((lines, index) => pad(lines[at] ?? "", widths[index] ?? 10))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}
