import { clamp, sum } from "remeda";
import type { Cell, Table } from "./block.ts";
import { plainWords } from "./statement.ts";
import { textWidth } from "./textWidth.ts";

/** What stays on one line: Latin words and numbers. A line may end between any two Chinese characters. */
const UNBROKEN = /[^\s\p{sc=Han}\u2010-\u2027\u3000-\u303f\uff00-\uffef]+|\p{sc=Han}/gu;
/** A longer word, such as a check sum, is broken rather than given the room of all others. */
const LONGEST_WORD = 24;

export interface Room {
  /** Width of the whole table in characters; a Chinese character takes two. */
  total: number;
  /** What a cell takes beside its words. */
  padding: number;
}

interface Bounds {
  least: readonly number[];
  most: readonly number[];
}

/**
 * The width of each column in characters: its share of the room, but no less than its longest word, so that no word is broken, and no more than
 * its longest cell while another column can use the room. They add up to the total; where not even the words fit, all give way alike.
 *
 * @example columnWidths(tasks, { total: 100, padding: 2 }) // the column `relation` is as wide as its head
 */
export function columnWidths({ columns, rows }: Table, { total, padding }: Room): number[] {
  const texts = columns.map((_, at) => rows.map((row) => textOf(row.cells[at])));
  const least = columns.map(({ head }, at) => longestWord([head, ...(texts[at] ?? [])]) + padding);
  const most = least.map((width, at) => Math.max(width, ...(texts[at] ?? []).map((text) => textWidth(text) + padding)));
  if (sum(least) >= total) return least.map((width) => (width * total) / sum(least));
  const isFull = sum(most) >= total;
  return fillRoom(
    columns.map((column) => column.width),
    total,
    { least, most: isFull ? most : most.map(() => total) },
  );
}

/** The total in the given shares within bounds: whoever is beyond a bound is set to it, the others share what is left, as in a flex box of CSS. */
function fillRoom(shares: readonly number[], total: number, { least, most }: Bounds): number[] {
  const settled = new Map<number, number>();
  for (;;) {
    const room = total - sum([...settled.values()]);
    const open = sum(shares.filter((_, at) => !settled.has(at)));
    const widths = shares.map((share, at) => settled.get(at) ?? (share * room) / open);
    const bounded = widths.map((width, at) => clamp(width, { min: least[at] ?? 0, max: most[at] ?? total }));
    const excess = sum(bounded) - sum(widths);
    // the side that outweighs first: to settle both at once could miss the total
    const beyond = bounded.flatMap((width, at) =>
      !settled.has(at) && (width - (widths[at] ?? 0)) * excess > 0 ? [[at, width] as const] : [],
    );
    if (beyond.length === 0) return bounded;
    for (const [at, width] of beyond) settled.set(at, width);
  }
}

function longestWord(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.match(UNBROKEN) ?? []);
  return Math.min(Math.max(1, ...words.map((word) => textWidth(word))), LONGEST_WORD);
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return cell.kind === "words" ? plainWords(cell.runs) : cell.text;
}
