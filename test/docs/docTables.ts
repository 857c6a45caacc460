import { readProjectFile } from "../support/seeds.ts";

/** A row of a table: its cells by the heads of their columns. */
export type DocRow = Readonly<Record<string, string>>;

export interface DocTable {
  /** The heading right above the table. */
  heading: string;
  columns: readonly string[];
  rows: readonly DocRow[];
}

/** The Markdown tables of a document of docs/, each with the heading above it; of several under one heading each stands for itself. */
export function readTables(name: string): DocTable[] {
  const tables: DocTable[] = [];
  let heading = "";
  let open: { columns: string[]; rows: DocRow[] } | undefined;
  for (const line of readProjectFile(`docs/${name}`).split("\n")) {
    const title = /^#+ (?<words>.+)$/u.exec(line)?.groups?.words;
    if (title !== undefined) heading = title.trim();
    if (!line.startsWith("|")) {
      open = undefined;
      continue;
    }
    const cells = line
      .slice(1, line.lastIndexOf("|"))
      .split("|")
      .map((cell) => cell.trim());
    if (open === undefined) {
      open = { columns: cells, rows: [] };
      tables.push({ heading, ...open });
    } else if (!cells.every((cell) => /^:?-+:?$/u.test(cell))) {
      const { columns } = open;
      open.rows.push(Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])));
    }
  }
  return tables;
}

/** All rows of the tables under a heading. Throws where there is none: a renamed heading must not switch its checks off. */
export function rowsUnder(tables: readonly DocTable[], heading: string): DocRow[] {
  const found = tables.filter((table) => table.heading === heading);
  if (found.length === 0) throw new Error(`no table under the heading ${heading}`);
  return found.flatMap((table) => table.rows);
}

/** The code spans of a cell, with \n, \r and \uXXXX in them as the characters that they stand for. */
export function codeSpans(cell: string | undefined): string[] {
  return [...(cell ?? "").matchAll(/`(?<words>[^`]+)`/gu)].map((match) => fromEscapes(match.groups?.words ?? ""));
}

function fromEscapes(words: string): string {
  return words
    .replace(/\\u(?<code>[\dA-F]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll("\\n", "\n")
    .replaceAll("\\r", "\r");
}
