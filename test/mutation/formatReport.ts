import { EXPLAINED, type Explained } from "./explained.ts";

export const FOLDERS = ["text", "extract", "outline", "align", "diff"] as const;

interface Place {
  readonly line: number;
  readonly column: number;
}
interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
/** What is read of Stryker's report. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}
/** A change as a reader is told of it: where, which words, and what they became. */
interface Change {
  readonly file: string;
  readonly line: number;
  readonly words: string;
  /** The whole lines on which they stand, and what stands on the first before them. */
  readonly lines: string;
  readonly before: string;
  readonly change: string;
  readonly isNoticed: boolean;
}

/** The counts of a folder or file in one line; the changes that no test noticed and nobody explained; the explanations that fit nothing. */
export function formatReport(name: string, report: MutationReport): { count: string; survivors: string[]; unfit: string[] } {
  const changes = changesOf(report);
  const unnoticed = changes.filter((change) => !change.isNoticed);
  const survivors = unnoticed.filter((change) => !isForTypes(change) && !EXPLAINED.some((row) => isExplained(change, row)));
  const unfit = EXPLAINED.filter((row) => row.file.startsWith(`${name}/`) || row.file === `${name}.ts`).flatMap((row) =>
    restOf(row, unnoticed),
  );
  const killed = changes.length - unnoticed.length;
  const score = `${((100 * killed) / changes.length).toFixed(1)} %`;
  const columns = [changes.length, killed, survivors.length, unnoticed.length - survivors.length, score];
  const widths = [7, 8, 10, 11, 8];
  return {
    count: name.padEnd(17) + columns.map((value, index) => String(value).padStart(widths[index] ?? 0)).join(""),
    survivors: survivors.map(({ file, line, words, change }) => `${file}:${line}  ${shorten(words)}  →  ${shorten(change)}`),
    unfit,
  };
}

function isExplained({ file, words, change, lines }: Change, row: Explained): boolean {
  return row.file === file && row.words === words && row.changes.includes(change) && lines.includes(row.beside ?? "");
}

/**
 * Whether what is changed is there for the types alone, which doubt every index and the groups of every match: the right side of a ?? behind
 * one, the ?. behind one, and the default of an item that a list is taken apart into.
 */
function isForTypes({ words, change, before }: Change): boolean {
  const isDefault = /(?:\]|\.at\([^()]*\)|\bgroups\?\.\w+)(?:\?\.\w+)*\)?(?: \?\? groups\?\.\w+)? \?\? $/u.test(before);
  const isOfList = /\b(?:const|let) \[[^\]]*\w = $/u.test(before);
  return isDefault || isOfList || change === words.replace(/(\]|\.at\([^()]*\)|\bgroups)\?\.(?!.*\?\.)/u, "$1.");
}

function restOf(row: Explained, unnoticed: readonly Change[]): string[] {
  return row.changes
    .filter((change) => !unnoticed.some((one) => isExplained(one, { ...row, changes: [change] })))
    .map((change) => `explained, and yet noticed or gone: ${row.file}  ${row.words}  →  ${change}`);
}

function changesOf(report: MutationReport): Change[] {
  return Object.entries(report.files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split("\n");
    return mutants.map(
      ({ status, replacement = "", location }): Change => ({
        file: path.replace(/^src\//u, ""),
        line: location.start.line,
        words: wordsAt(lines, location),
        lines: lines.slice(location.start.line - 1, location.end.line).join("\n"),
        before: lines[location.start.line - 1]?.slice(0, location.start.column - 1) ?? "",
        change: replacement,
        isNoticed: status !== "Survived" && status !== "NoCoverage",
      }),
    );
  });
}

/** The text of a place, whose lines and columns count from 1. */
function wordsAt(lines: readonly string[], { start, end }: Mutant["location"]): string {
  const between = lines.slice(start.line - 1, end.line);
  const last = between.length - 1;
  return between
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join("\n");
}

function shorten(words: string): string {
  const line = words.replace(/\s+/gu, " ");
  return line.length > 100 ? `${line.slice(0, 97)}…` : line;
}
