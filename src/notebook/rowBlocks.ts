import { InvalidOptionError } from "../model/errors.ts";
import type { Block, Cell } from "../report/block.ts";
import type { Language } from "../report/phrases.ts";
import { countCell, wordsCell } from "../report/statement.ts";
import { toCellSay } from "./cellWords.ts";
import type { FlatCell, FlatRow } from "./showable.ts";

/**
 * Rows as a table; without `columns`, those of all rows in the order in which they are first met.
 *
 * @throws {InvalidOptionError} for a column that no row has
 */
export function rowBlocks(rows: readonly FlatRow[], columns: readonly string[], language: Language): Block[] {
  if (rows.length === 0) return [{ kind: "paragraph", runs: [{ text: toCellSay(language)("noRows") }] }];
  const known = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const unknown = columns.find((column) => !known.includes(column));
  if (unknown !== undefined) throw new InvalidOptionError("show option columns", JSON.stringify(unknown), `one of ${known.join(", ")}`);
  const shown = columns.length > 0 ? columns : known;
  return [
    {
      kind: "table",
      name: "rows",
      columns: shown.map((head) => ({ head, width: 1 })),
      rows: rows.map((row) => ({ cells: shown.map((column) => toCell(row[column])), tags: [] })),
    },
  ];
}

function toCell(cell: FlatCell): Cell {
  return typeof cell === "number" ? countCell(cell) : wordsCell(String(cell ?? ""));
}
