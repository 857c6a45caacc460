import type { PageRow } from "./pageRows.ts";
import type { RemovedWords } from "./readText.ts";

const PAGE_NUMBER = /^[-—–－·\s]*(?:第\s*)?\d{1,4}(?:\s*[/／]\s*\d{1,4})?(?:\s*页)?(?:\s*(?:[,，/]\s*)?共\s*\d{1,4}\s*页)?[-—–－·\s]*$/u;
/** So many lines at the top and at the foot of a page may be no words of the document. */
const DEEPEST = 2;
/** On so many of the pages stands what is said on each. */
const MOST_PAGES = 0.5;

/** Rows without the heads and feet that each page repeats, figures aside, and without the numbers of the pages. */
export function splitRunningHeads(pages: readonly PageRow[][]): { rows: PageRow[][]; removed: RemovedWords[] } {
  const repeated = new Map<string, number>();
  const edges = pages.map(edgeLines);
  for (const lines of edges) for (const key of new Set(lines.values())) repeated.set(key, (repeated.get(key) ?? 0) + 1);
  const removed: RemovedWords[] = [];
  const rows = pages.map((page, index) =>
    page.filter((row) => {
      const key = edges[index]?.get(row.line);
      if (key === undefined) return true;
      const isHead = pages.length > 1 && (repeated.get(key) ?? 0) >= Math.max(2, pages.length * MOST_PAGES);
      const isNumber = PAGE_NUMBER.test(key.replaceAll("#", "0"));
      if (isHead || isNumber) removed.push({ reason: isNumber ? "page-number" : "running-head", text: row.words });
      return !isHead && !isNumber;
    }),
  );
  return { rows, removed };
}

/** The outer lines of a page by their number, every figure as #. */
function edgeLines(page: readonly PageRow[]): Map<number, string> {
  const last = page.at(-1)?.line ?? 0;
  const lines = new Map<number, string>();
  for (const { line, words } of page) {
    if (line > DEEPEST && line <= last - DEEPEST) continue;
    lines.set(line, `${lines.get(line) ?? ""}${words.replace(/\d+/gu, "#")}`);
  }
  return lines;
}
