import type { SourceSpan } from "../model/sourceSpan.ts";
import { type Bracket, findBracketsIn, toInside } from "../text/brackets.ts";
import { OPENER, TITLE_END } from "../text/characterKinds.ts";
import { once } from "../text/once.ts";
import { firstSign, type ScannedText } from "../text/scanText.ts";

export interface HeadingParts {
  /** Where the title ends that begins with the words given. */
  titleEnd: number;
  bodyStart: number;
}

/** Beyond this a title is a sentence, and its first clause stands for it. */
const LONGEST_TITLE = 40;

/**
 * Where the title of a heading's paragraph ends and its body begins: at the first 。 or ：, at a responsibility bracket, or at the first ，
 * where the title would be longer than 40 characters. `words`: the paragraph without its mark.
 *
 * @example splitHeading(scanText("强化规划管控。坚持规划引领"), …) // title 强化规划管控, body 坚持规划引领
 */
export function splitHeading(scan: ScannedText, words: SourceSpan): HeadingParts {
  const { text } = scan;
  const { end, isMark, brackets } = findEnd(scan, words);
  if (end - words.start <= LONGEST_TITLE) return { titleEnd: trimEnd(text, words.start, end), bodyStart: isMark ? end + 1 : end };
  const comma = findComma(scan, { start: words.start, end }, brackets);
  return { titleEnd: comma ?? trimEnd(text, words.start, end), bodyStart: words.start };
}

const DUTY = /[（(［[【](?:责任|牵头|落实|完成)/u;
const NONE: readonly Bracket[] = [];

/** The first 。 or ： outside of brackets, or a responsibility bracket that stands in no other; the brackets as far as they were asked for. */
function findEnd(scan: ScannedText, words: SourceSpan): { end: number; isMark: boolean; brackets: readonly Bracket[] } {
  const { text, signs, kinds } = scan;
  let brackets = NONE;
  let isInside = toInside(NONE);
  const outermost = once(() => new Set(brackets.flatMap(({ start, depth }) => (depth === 0 ? start : []))));
  for (let index = firstSign(scan, words.start); index < signs.length; index++) {
    const at = signs[index] ?? words.end;
    if (at >= words.end) break;
    const own = kinds[index] ?? 0;
    if ((own & OPENER) !== 0) {
      // most titles end before the first bracket
      if (brackets === NONE) {
        brackets = findBracketsIn(scan, words);
        isInside = toInside(brackets);
      }
      if (DUTY.test(text.slice(at, at + 3)) && outermost().has(at)) return { end: at, isMark: false, brackets };
    } else if ((own & TITLE_END) !== 0 && !isInside(at)) return { end: at, isMark: true, brackets };
  }
  return { end: words.end, isMark: false, brackets };
}

/** The first ， outside of brackets. */
function findComma(scan: ScannedText, { start, end }: SourceSpan, brackets: readonly Bracket[]): number | undefined {
  const isInside = toInside(brackets);
  for (let index = firstSign(scan, start); ; index++) {
    const at = scan.signs[index] ?? end;
    if (at >= end) return undefined;
    if (scan.text.charAt(at) === "，" && !isInside(at)) return at;
  }
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s；;，。]/u.test(text.charAt(at - 1))) at--;
  return at;
}
