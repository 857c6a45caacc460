import type { Removal } from "../model/removal.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { BLANK, findSigns, isKind, LINE_END, MAYBE_INVISIBLE } from "./characterKinds.ts";
import { applyDeletions, codeOf, type Deletions, deleteBetween, deleteRest, deleteRun } from "./deletions.ts";
import { findInvisible, withoutInvisible } from "./invisible.ts";
import { isBrokenCell, isBrokenParagraph, type MarkOf, type NextLine } from "./isBrokenLine.ts";
import { once } from "./once.ts";
import { holdsKind, type ScannedText } from "./scanText.ts";
import { sliceSpan } from "./sliceSpan.ts";

/** The text that is left, with its signs. */
export interface CleanedText extends ScannedText {
  removals: Removal[];
}

/** A line without the blanks at both ends. */
interface Line extends NextLine {
  start: number;
  end: number;
  isPageNumber: boolean;
}

const INVISIBLE = codeOf("invisible");
const BYTE_ORDER_MARK = codeOf("byte-order-mark");
const EMPHASIS = codeOf("emphasis");
const PAGE_NUMBER = /^[-—–－]\s*[\d０-９]{1,4}\s*[-—–－]$/u;
const TABLE_CAPTION = /^(?:附?表)/u;

/**
 * Deletes what stands between a reader and the sentences: blanks before and behind a line, blank lines, `**`, page numbers, characters that
 * nobody sees, and the line ends that a page break left inside a sentence. Nothing is rewritten: text and removals together give the source back.
 *
 * @example cleanText("…，建设村级服务中\n\n心和农资站", …) // one line, the removal "\n\n" with reason page-break
 */
export function cleanText(source: string, markOf: MarkOf): CleanedText {
  const deletions: Deletions = new Uint8Array(source.length);
  const { signs, kinds } = findSigns(source);
  const scan = { text: source, signs, kinds };
  const hasInvisible = holdsKind(scan, MAYBE_INVISIBLE);
  const hasEmphasis = source.includes("**");
  if (hasInvisible) for (const at of findInvisible(source)) deletions[at] = INVISIBLE;
  if (source.startsWith("\uFEFF")) deletions[0] = BYTE_ORDER_MARK;
  const lines = findLines(scan, deletions).map((span): Line => {
    const seen = hasInvisible ? withoutInvisible(sliceSpan(source, span)) : sliceSpan(source, span);
    const words = (hasEmphasis ? seen.replaceAll("**", "") : seen).trim();
    return { start: span.start, end: span.end, words, mark: markOf(words), isPageNumber: PAGE_NUMBER.test(words) };
  });
  if (hasEmphasis) deleteEmphasis(source, deletions);
  deleteBetween(source, deletions, 0, lines[0]?.start ?? source.length);
  deleteBehindLines(source, deletions, { lines, markOf });
  return applyDeletions(scan, deletions);
}

/** The lines in which a reader sees something, without the blanks at both ends. */
function findLines({ text: source, signs, kinds }: ScannedText, deletions: Deletions): SourceSpan[] {
  const isSeen = (at: number): boolean => deletions[at] === 0 && !isKind(source, at, BLANK);
  const lines: SourceSpan[] = [];
  let from = 0;
  for (let index = 0; index <= signs.length; index++) {
    if (((kinds[index] ?? LINE_END) & LINE_END) === 0) continue;
    const next = signs[index] ?? source.length;
    let start = from;
    let end = next;
    while (start < end && !isSeen(start)) start++;
    while (end > start && !isSeen(end - 1)) end--;
    if (end > start) lines.push({ start, end });
    from = next + 1;
  }
  return lines;
}

/** The line ends that part nothing, and page numbers with theirs. */
function deleteBehindLines(source: string, deletions: Deletions, { lines, markOf }: { lines: readonly Line[]; markOf: MarkOf }): void {
  const how = { runsOn: once(() => marksThatRunOn(lines)), markOf };
  const following = linesOfWordsBehind(lines);
  let paragraph = "";
  let inTable = false;
  for (const [index, line] of lines.entries()) {
    if (line.mark !== null) inTable = TABLE_CAPTION.test(line.words);
    if (line.isPageNumber) deleteRun(deletions, line.start, line.end, "page-number");
    else paragraph += line.words;
    const next = following[index];
    const gapEnd = lines[index + 1]?.start ?? source.length;
    if (inTable ? isBrokenCell(paragraph, next) : isBrokenParagraph(paragraph, next, how)) {
      deleteRun(deletions, line.end, gapEnd, "page-break");
      continue;
    }
    deleteBetween(source, deletions, line.end, gapEnd);
    // the line end of a deleted line goes with it
    if (line.isPageNumber || next === undefined) deleteRest(deletions, line.end, gapEnd);
    else paragraph = "";
  }
}

function deleteEmphasis(source: string, deletions: Deletions): void {
  for (let at = source.indexOf("**"); at >= 0; at = source.indexOf("**", at + 2)) deletions.fill(EMPHASIS, at, at + 2);
}

/** For each line the next one that is no page number; undefined behind the last. */
function linesOfWordsBehind(lines: readonly Line[]): (Line | undefined)[] {
  const behind: (Line | undefined)[] = [];
  let next: Line | undefined;
  for (const line of [...lines].reverse()) {
    behind.push(next);
    if (!line.isPageNumber) next = line;
  }
  return behind.reverse();
}

/** Marks whose text mostly runs on behind the title (`1.标题。正文…`): such a line without a full stop was cut. */
function marksThatRunOn(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Map<string, { all: number; runOn: number }>();
  for (const { mark, words } of lines) {
    if (mark === null) continue;
    const count = seen.get(mark) ?? { all: 0, runOn: 0 };
    seen.set(mark, { all: count.all + 1, runOn: count.runOn + (words.includes("。") ? 1 : 0) });
  }
  return new Set([...seen].filter(([, { all, runOn }]) => runOn * 2 > all).map(([mark]) => mark));
}
