import type { SourceSpan } from "../model/sourceSpan.ts";
import { kindsAt, OPENER, pairOf } from "./characterKinds.ts";
import { firstSign, type ScannedText, scanText, wholeOf } from "./scanText.ts";

/** A bracket pair: offsets of the opener and of the character behind the closer. */
export interface Bracket {
  start: number;
  end: number;
  /** How many brackets of the text hold this one. */
  depth: number;
}

/** All closed brackets and quotation marks, in the order in which they open. A closer without its opener is passed over. */
export function findBrackets(text: string): Bracket[] {
  const scan = scanText(text);
  return findBracketsIn(scan, wholeOf(scan));
}

/** The same of a part of a text: what stands around it opens and closes nothing. */
export function findBracketsIn(scan: ScannedText, { start, end }: SourceSpan): Bracket[] {
  const { text, signs, kinds } = scan;
  const opened: Bracket[] = [];
  // what lies in it from `depth` on is no more open
  const open: Bracket[] = [];
  let depth = 0;
  let closed = 0;
  for (let index = firstSign(scan, start); index < signs.length; index++) {
    const at = signs[index] ?? end;
    if (at >= end) break;
    const own = kinds[index] ?? 0;
    const pair = pairOf(own);
    if (pair === 0) continue;
    if ((own & OPENER) !== 0) {
      const bracket = { start: at, end: NEVER_CLOSED, depth: 0 };
      opened.push(bracket);
      open[depth++] = bracket;
      continue;
    }
    const level = levelOf(text, open, { depth, pair });
    const bracket = open[level];
    if (bracket === undefined) continue;
    bracket.end = at + 1;
    bracket.depth = level;
    depth = level;
    closed++;
  }
  return closed === opened.length ? opened : opened.filter((bracket) => bracket.end !== NEVER_CLOSED);
}

const NEVER_CLOSED = -1;
/** Only the few innermost are looked through, so that a text of openers alone stays linear. */
const MOST_LEVELS = 4;

/** Index of the innermost open bracket of a pair; -1 where none of the last few is of it. */
function levelOf(text: string, open: readonly Bracket[], { depth, pair }: { depth: number; pair: number }): number {
  const lowest = Math.max(0, depth - MOST_LEVELS);
  for (let level = depth - 1; level >= lowest; level--) if (pairOf(kindsAt(text, open[level]?.start ?? 0)) === pair) return level;
  return -1;
}

/** Offset of the first bracket or quotation mark of a part of a text that never closes in it; undefined where all do. */
export function findUnclosed(scan: ScannedText, span: SourceSpan): number | undefined {
  const closed = findBracketsIn(scan, span);
  // both are in order, so that each opener is the next bracket or has none
  let next = 0;
  for (let index = firstSign(scan, span.start); index < scan.signs.length; index++) {
    const at = scan.signs[index] ?? span.end;
    if (at >= span.end) break;
    if (((scan.kinds[index] ?? 0) & OPENER) === 0) continue;
    if (closed[next]?.start !== at) return at;
    next++;
  }
  return undefined;
}

/** Depth of bracket nesting for each character of the text; brackets that never close do not count. */
export function bracketDepths(text: string): Int32Array {
  const depths = new Int32Array(text.length);
  const brackets = findBrackets(text);
  if (brackets.length === 0) return depths;
  // first how the depth changes, then the depth itself
  for (const { start, end } of brackets) {
    depths[start] = (depths[start] ?? 0) + 1;
    if (end < text.length) depths[end] = -1;
  }
  for (let at = 1; at < text.length; at++) depths[at] = (depths[at] ?? 0) + (depths[at - 1] ?? 0);
  return depths;
}

/**
 * A question to be asked for growing offsets: does the character stand in a bracket, the bracket's own signs included? Brackets that never
 * close do not count.
 */
export function toInside(brackets: readonly Bracket[]): (at: number) => boolean {
  if (brackets.length === 0) return nowhere;
  let next = 0;
  let end = 0;
  return (at) => {
    for (let bracket = brackets[next]; bracket && bracket.start <= at; bracket = brackets[++next]) end = Math.max(end, bracket.end);
    return at < end;
  };
}

function nowhere(): boolean {
  return false;
}

/** True where a bracket of the text's last `reach` characters is still open at its end. */
export function endsInsideBracket(text: string, reach = 400): boolean {
  const depths: number[] = [];
  for (let at = Math.max(0, text.length - reach); at < text.length; at++) {
    const own = kindsAt(text, at);
    const pair = pairOf(own);
    if (pair === 0) continue;
    depths[pair] = Math.max(0, (depths[pair] ?? 0) + ((own & OPENER) === 0 ? -1 : 1));
  }
  return depths.some((depth) => depth > 0);
}
