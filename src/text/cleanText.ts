import type { Removal, RemovalReason } from "../model/removal.ts";
import { endsInsideBracket } from "./brackets.ts";
import { BLANK, isKind, LINE_END } from "./characterKinds.ts";
import { foldDigits } from "./foldText.ts";
import { findInvisible, withoutInvisible } from "./invisible.ts";

export interface CleanedText {
  text: string;
  removals: Removal[];
}

/** For each character of the source why it goes; what nobody sees is marked first, and stays so. */
type Reasons = (RemovalReason | undefined)[];

/** The kind of the structural mark that a line begins with (一、, （一）, 责任单位：), null for plain words. */
export type MarkOf = (line: string) => string | null;

interface Line {
  /** Without the blanks at both ends, emphasis marks and what nobody sees, the digits folded: for looking at only. */
  words: string;
  start: number;
  end: number;
  mark: string | null;
}

const PAGE_NUMBER = /^[-—–－]\s*\d{1,4}\s*[-—–－]$/u;
const DOCUMENT_TITLE = /^[^，。；]{4,60}(?:通知|方案|意见|办法|规划|计划|措施|决定|要点)$/u;
const TABLE_CAPTION = /^(?:附?表)/u;
/** A cell of figures continues no sentence. */
const NUMBERS_ONLY = /^[\d０-９.．,%％／/\s—-]+$/u;
/** Below this a line without a mark is a title, a cell or a signature, and no broken paragraph. */
const SHORTEST_BROKEN_LINE = 20;

/**
 * Deletes what stands between a reader and the sentences: blanks before and behind a line, blank lines, `**`, page numbers, characters that
 * nobody sees, and the line ends that a page break left inside a sentence. Nothing is rewritten: text and removals together give the source back.
 *
 * @example cleanText("…，建设村级服务中\n\n心和农资站", …) // one line, the removal "\n\n" with reason page-break
 */
export function cleanText(source: string, markOf: MarkOf): CleanedText {
  const reasons: Reasons = new Array(source.length);
  for (const at of findInvisible(source)) reasons[at] = "invisible";
  if (source.startsWith("\uFEFF")) reasons[0] = "byte-order-mark";
  const lines = readLines(source, reasons, markOf);
  const runsOn = marksThatRunOn(lines);
  const following = linesOfWordsBehind(lines);

  markBetween(source, reasons, 0, lines[0]?.start ?? source.length, "blank-line");
  let paragraph = "";
  let inTable = false;
  for (const [index, line] of lines.entries()) {
    if (line.mark !== null) inTable = TABLE_CAPTION.test(line.words);
    for (let at = line.start; at + 1 < line.end; at++) {
      if (source[at] !== "*" || source[at + 1] !== "*") continue;
      reasons[at] = reasons[at + 1] = "emphasis";
      at++;
    }
    const isPageNumber = PAGE_NUMBER.test(line.words);
    if (isPageNumber) markRun(reasons, line.start, line.end, "page-number");
    else paragraph += line.words;
    const next = following[index];
    const gapEnd = lines[index + 1]?.start ?? source.length;
    const isBroken = inTable ? isBrokenCell(paragraph, next) : isBrokenParagraph(paragraph, next, runsOn, markOf);
    if (isBroken) {
      markRun(reasons, line.end, gapEnd, "page-break");
    } else {
      markBetween(source, reasons, line.end, gapEnd, "blank-line");
      if (isPageNumber || next === undefined) {
        // the line end of a deleted line goes with it
        for (let at = line.end; at < gapEnd; at++) reasons[at] ??= "blank-line";
      } else {
        paragraph = "";
      }
    }
  }
  return collect(source, reasons);
}

function readLines(source: string, reasons: Reasons, markOf: MarkOf): Line[] {
  const isSeen = (at: number): boolean => reasons[at] === undefined && !isKind(source, at, BLANK);
  const lines: Line[] = [];
  let from = source.startsWith("\uFEFF") ? 1 : 0;
  for (let at = from; at <= source.length; at++) {
    if (at < source.length && !isKind(source, at, LINE_END)) continue;
    let start = from;
    let end = at;
    while (start < end && !isSeen(start)) start++;
    while (end > start && !isSeen(end - 1)) end--;
    if (end > start) {
      const words = foldDigits(withoutInvisible(source.slice(start, end)))
        .replaceAll("**", "")
        .trim();
      lines.push({ words, start, end, mark: markOf(words) });
    }
    from = at + 1;
  }
  return lines;
}

/** For each line the next one that is no page number; undefined behind the last. */
function linesOfWordsBehind(lines: readonly Line[]): (Line | undefined)[] {
  const behind: (Line | undefined)[] = new Array(lines.length);
  let next: Line | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    behind[index] = next;
    const line = lines[index];
    if (line && !PAGE_NUMBER.test(line.words)) next = line;
  }
  return behind;
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

/** In a table flattened to a cell a line only an open list goes on. */
function isBrokenCell(cell: string, next: Line | undefined): boolean {
  return next !== undefined && next.mark === null && /[，、]$/u.test(cell);
}

function isBrokenParagraph(paragraph: string, next: Line | undefined, runsOn: ReadonlySet<string>, markOf: MarkOf): boolean {
  if (next === undefined || next.mark !== null || paragraph === "" || NUMBERS_ONLY.test(next.words)) return false;
  if (/^[，。；、）)”》：]/u.test(next.words)) return true;
  if (endsInsideBracket(paragraph)) return true;
  const last = paragraph.at(-1) ?? "";
  if (last === "，" || last === "、") return true;
  if (/[。！？!?：:]/u.test(last)) return false;
  if (/[）)\]】]/u.test(last) && /$(?<=[。；]\s*[（([【][^。]*)/u.test(paragraph)) return false;
  if (paragraph.includes("。")) return true;
  if (paragraph.length < SHORTEST_BROKEN_LINE || !/[，；、：]/u.test(paragraph)) return false;
  if (DOCUMENT_TITLE.test(paragraph)) return false;
  const mark = markOf(paragraph);
  return mark === null || runsOn.has(mark);
}

/** Blanks and line ends between two lines go, but for the one line end that keeps the lines apart. */
function markBetween(source: string, reasons: Reasons, start: number, end: number, lineEndReason: RemovalReason): void {
  let kept = start === 0;
  for (let at = start; at < end; at++) {
    const character = source.charAt(at);
    if (reasons[at] !== undefined) continue;
    if (isKind(source, at, BLANK)) reasons[at] = "blank";
    else if (character === "\r" && source[at + 1] === "\n") reasons[at] = "carriage-return";
    else if (isKind(source, at, LINE_END) && kept) reasons[at] = lineEndReason;
    else kept = true;
  }
}

function markRun(reasons: Reasons, start: number, end: number, reason: RemovalReason): void {
  for (let at = start; at < end; at++) if (reasons[at] !== "invisible") reasons[at] = reason;
}

function collect(source: string, reasons: Readonly<Reasons>): CleanedText {
  const kept: string[] = [];
  const removals: Removal[] = [];
  for (let start = 0; start < source.length; ) {
    let end = start + 1;
    while (end < source.length && reasons[end] === reasons[start]) end++;
    const text = source.slice(start, end);
    const reason = reasons[start];
    if (reason === undefined) kept.push(text);
    else removals.push({ start, end, text, reason });
    start = end;
  }
  return { text: kept.join(""), removals };
}
