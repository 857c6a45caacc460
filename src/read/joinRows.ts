import { markAt } from "../lexicon/marks.ts";
import type { PageRow } from "./pageRows.ts";
import type { TextPlace } from "./readText.ts";

/** In heights of the letters. */
const SHORT = 2.5;
const INDENT = 1.2;
/** Letters of a heading are larger, its distance wider. */
const OTHER_SIZE = 0.12;
const WIDER_GAP = 1.6;
/** A line of fewer characters says nothing about the margins. */
const LONG_ROW = 15;
const SENTENCE_END = /[。；：！？!?:;）)】]$/u;

interface Margins {
  left: number;
  right: number;
  /** From one line to the next. */
  gap: number;
}

/**
 * Lines of pages as paragraphs: a line that reaches the right margin goes on in the next one, also over the end of a page, where it is not
 * indented, of another size, farther below than usual, or headed by a mark (一、, （一）, 1.) behind the end of a sentence.
 */
export function joinRows(rows: readonly PageRow[]): { text: string; places: TextPlace[] } {
  const margins = findMargins(rows);
  const places: TextPlace[] = [];
  let text = "";
  let previous: PageRow | null = null;
  for (const row of rows) {
    if (previous && isNewParagraph(previous, row, margins)) text += "\n";
    else if (/[A-Za-z]$/u.test(text) && /^[A-Za-z]/u.test(row.words)) text += " ";
    places.push({ start: text.length, page: row.page, line: row.line });
    text += row.words;
    previous = row;
  }
  return { text, places };
}

function isNewParagraph(previous: PageRow, row: PageRow, { left, right, gap }: Margins): boolean {
  const em = previous.height;
  if (previous.x + previous.width < right - SHORT * em) return true;
  if (row.x > left + INDENT * em) return true;
  if (Math.abs(row.height - em) > OTHER_SIZE * em) return true;
  if (row.page === previous.page && previous.y - row.y > gap * WIDER_GAP) return true;
  return SENTENCE_END.test(previous.words) && markAt(row.words) !== undefined;
}

function findMargins(rows: readonly PageRow[]): Margins {
  const long = rows.filter(({ words }) => words.length >= LONG_ROW);
  const left = mostFrequent(long.map(({ x }) => Math.round(x)));
  const right = long.reduce((most, { x, width }) => Math.max(most, x + width), 0);
  const gaps = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return next && next.page === row.page && next.y < row.y ? [Math.round(row.y - next.y)] : [];
  });
  return { left, right, gap: mostFrequent(gaps) };
}

/** The first of the most frequent ones; 0 for none. */
function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = values[0] ?? 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
