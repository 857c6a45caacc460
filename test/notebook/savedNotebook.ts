import { readdirSync } from "node:fs";
import { readProjectFile } from "../support/seeds.ts";

/** A notebook as its file has it (nbformat 4): lines stand in lists or in one string. */
export interface SavedNotebook {
  cells: SavedCell[];
  metadata: { kernelspec?: { name: string } };
  nbformat: number;
}

export interface SavedCell {
  cell_type: "markdown" | "code";
  source: Lines;
  outputs?: SavedOutput[];
  execution_count?: number | null;
}

type Lines = string | string[];

export interface SavedOutput {
  output_type: "execute_result" | "display_data" | "stream" | "error";
  data?: Record<string, unknown>;
  name?: string;
  text?: Lines;
  ename?: string;
  evalue?: string;
  metadata?: object;
  execution_count?: number;
}

export const FOLDER = "docs/notebooks";

/** The names of the notebooks, in their order. */
export function listNotebooks(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ipynb"))
    .sort();
}

export function readNotebook(name: string): SavedNotebook {
  return JSON.parse(readProjectFile(`${FOLDER}/${name}`));
}

export function codeCells({ cells }: SavedNotebook): SavedCell[] {
  return cells.filter((cell) => cell.cell_type === "code");
}

export function joinLines(lines: unknown): string {
  return Array.isArray(lines) ? lines.join("") : String(lines ?? "");
}

/** What was put out, without counts and metadata, lines joined: equal where a reader sees the same. */
export function plainOutput({ output_type, data, name, text, ename, evalue }: SavedOutput): SavedOutput {
  if (output_type === "stream") return { output_type, name: name ?? "", text: joinLines(text) };
  if (output_type === "error") return { output_type, ename: ename ?? "", evalue: evalue ?? "" };
  const mimes = Object.entries(data ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  const isLines = (mime: string): boolean => !mime.endsWith("json");
  return { output_type, data: Object.fromEntries(mimes.map(([mime, value]) => [mime, isLines(mime) ? joinLines(value) : value])) };
}
