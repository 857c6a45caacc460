import { mendRadicals } from "./mendRadicals.ts";

/** Words at a place on a page; sizes in points, y upwards. */
export interface PlacedWords {
  words: string;
  x: number;
  y: number;
  width: number;
  /** Of the letters. */
  height: number;
}

/** What stands on one line of a page, in one column of it. */
export interface PageRow extends PlacedWords {
  page: number;
  /** From 1, from the top of the page; cells of one line have the same. */
  line: number;
}

/** In heights of the letters: words nearer to each other stand on one line, or in one cell of it. */
const SAME_LINE = 0.5;
const SAME_CELL = 1.5;
/** Between Chinese and a figure programs put a little room, which comes out as a blank. */
const ROOM = /(?<=\p{Script=Han})[ \u00a0]+(?=[\dA-Za-z])|(?<=[\dA-Za-z%％])[ \u00a0]+(?=\p{Script=Han})/gu;

/** The rows of a page, from the top down. A row of blanks is nothing. */
export function toPageRows(placed: readonly PlacedWords[], page: number): PageRow[] {
  const visible = placed.filter(({ words }) => words !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: PlacedWords[][] = [];
  for (const item of visible) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].y - item.y < SAME_LINE * Math.max(line[0].height, item.height)) line.push(item);
    else lines.push([item]);
  }
  const written = lines.filter((line) => line.some(({ words }) => words.trim() !== ""));
  return written.flatMap((line, index) => toCells(line).map((cell) => ({ ...cell, page, line: index + 1 })));
}

function toCells(line: PlacedWords[]): PlacedWords[] {
  const cells: PlacedWords[] = [];
  for (const item of line.sort((a, b) => a.x - b.x)) {
    const cell = cells.at(-1);
    // a blank may be as wide as the room between two cells
    if (item.words.trim() === "" && (!cell || item.width > SAME_CELL * cell.height)) continue;
    const gap = cell ? item.x - cell.x - cell.width : Number.POSITIVE_INFINITY;
    if (!cell || gap > SAME_CELL * item.height) {
      cells.push({ ...item });
      continue;
    }
    cell.words += item.words;
    cell.width = item.x + item.width - cell.x;
    cell.height = Math.max(cell.height, item.height);
  }
  return cells.map((cell) => ({ ...cell, words: mendRadicals(cell.words).replace(ROOM, "").trim() }));
}
