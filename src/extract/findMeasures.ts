import { groupMarkAt } from "../lexicon/marks.ts";
import { ONLY_TIME } from "../lexicon/targetCues.ts";
import type { Measure } from "../model/measure.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { isHan } from "../text/characterKinds.ts";
import { characterSet, isOneOf } from "../text/characterSet.ts";
import { parseArabic, parseNumeral } from "../text/numerals.ts";
import type { ScannedText } from "../text/scanText.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import { firstFrom } from "../text/spanSearch.ts";
import { splitClausesIn } from "../text/splitClauses.ts";
import { splitEnumeration } from "./splitEnumeration.ts";

/** 第一，: the comma parts it from its words, so that it is a clause of its own. */
const GROUP_MARK_ALONE = /^第(?<nth>[一二三四五六七八九十]{1,2})$/u;
const NTH = characterSet("第");

/**
 * The measures of the parts of a section: its clauses, and the parts of an enumeration where each says an action of its own.
 * `without` is what is no measure: responsibility brackets, deadlines.
 *
 * @example "新建果园1万亩、改造茶园5万亩" // two measures
 */
export function findMeasures(
  scan: ScannedText,
  { body, without }: { body: readonly SourceSpan[]; without: readonly SourceSpan[] },
  ownerId: string,
): Measure[] {
  const found: FoundMeasures = { prefix: `${ownerId}m`, measures: [], group: null };
  const holes = united(without);
  for (const part of body) for (const piece of subtract(part, holes)) readPiece(scan, piece, found);
  return found.measures;
}

interface FoundMeasures {
  /** Of their ids. */
  prefix: string;
  measures: Measure[];
  /** That of the last mark: it holds for the clauses behind. */
  group: number | null;
}

function readPiece(scan: ScannedText, piece: SourceSpan, found: FoundMeasures): void {
  const { text } = scan;
  const { prefix, measures } = found;
  const add = (words: string, start: number): void => {
    if (!saysSomething(words)) return;
    const span = { start, end: start + words.length };
    measures.push({ id: prefix + (measures.length + 1), text: words, span, group: found.group });
  };
  for (const clause of splitClausesIn(scan, piece)) {
    const said = sliceSpan(text, clause);
    const mark = markOfGroup(said);
    if (mark) {
      found.group = toOrdinal(mark);
      clause.start += mark[0].length;
    }
    const items = splitEnumeration(scan, clause);
    if (items.length > 0) for (const { words, start } of items) add(words, start);
    else add(mark ? sliceSpan(text, clause) : said, clause.start);
  }
}

function markOfGroup(clause: string): RegExpExecArray | null {
  return groupMarkAt(clause) ?? (isOneOf(clause, 0, NTH) ? GROUP_MARK_ALONE.exec(clause) : null);
}

/** What ONLY_TIME ends with. */
const TIME_ENDS = characterSet("年月间底末前初内起来");

/** More than marks, and more than when. */
function saysSomething(words: string): boolean {
  return (isHan(words, 0) || /[\p{L}\p{N}]/u.test(words)) && !(isOneOf(words, words.length - 1, TIME_ENDS) && ONLY_TIME.test(words));
}

/** Of digits of any width, Chinese numerals and ①. */
function toOrdinal({ groups }: RegExpExecArray): number | null {
  const chinese = groups?.is ?? groups?.nth;
  return chinese === undefined ? parseArabic(groups?.number ?? groups?.dotted ?? groups?.circled ?? "") : parseNumeral(chinese);
}

/** The same places as spans in order and apart. */
function united(spans: readonly SourceSpan[]): SourceSpan[] {
  const apart: SourceSpan[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** What is left of a span when others, in order and apart, are taken out of it. */
function subtract(span: SourceSpan, holes: readonly SourceSpan[]): SourceSpan[] {
  const pieces: SourceSpan[] = [];
  let start = span.start;
  // the one before may reach into the span
  for (let index = Math.max(0, firstFrom(holes, span.start) - 1); index < holes.length; index++) {
    const hole = holes[index];
    if (!hole || hole.start >= span.end) break;
    if (hole.start > start) pieces.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}
