import type { SourceSpan } from "../model/sourceSpan.ts";
import { findBracketsIn, toInside } from "./brackets.ts";
import { CLAUSE_END, isKind, LINE_END, SENTENCE_END, SPACE } from "./characterKinds.ts";
import { firstSign, type ScannedText, scanText, wholeOf } from "./scanText.ts";

/** A half-open range in the text that was given. */
export interface ClauseSpan {
  start: number;
  end: number;
  /** Index of the sentence: clauses of one sentence share it. */
  sentence: number;
  /** The kinds of its signs together: what it cannot hold is not looked for. */
  kinds: number;
}

/** The clauses of a text: apart by ，；。！？ outside of brackets and quotation marks, and by line ends everywhere. Empty ones are dropped. */
export function splitClauses(text: string): ClauseSpan[] {
  const scan = scanText(text);
  return splitClausesIn(scan, wholeOf(scan));
}

/** The same of a part of a text, with places in the whole of it. */
export function splitClausesIn(scan: ScannedText, span: SourceSpan): ClauseSpan[] {
  const { text, signs, kinds: all } = scan;
  const isInside = toInside(findBracketsIn(scan, span));
  const clauses: ClauseSpan[] = [];
  let start = span.start;
  let sentence = 0;
  let kinds = 0;
  for (let index = firstSign(scan, start); ; index++) {
    const at = Math.min(signs[index] ?? span.end, span.end);
    const own = all[index] ?? 0;
    if (at < span.end && !((own & CLAUSE_END) !== 0 && ((own & LINE_END) !== 0 || !(isInside(at) || isThousands(text, at))))) {
      kinds |= own;
      continue;
    }
    const clause = { start, end: at, sentence, kinds };
    kinds = 0;
    while (clause.start < clause.end && isKind(text, clause.start, SPACE)) clause.start++;
    while (clause.end > clause.start && isKind(text, clause.end - 1, SPACE)) clause.end--;
    if (clause.end > clause.start) clauses.push(clause);
    if (at === span.end) return clauses;
    start = at + 1;
    if ((own & SENTENCE_END) !== 0) sentence++;
  }
}

const COMMA = ",".charCodeAt(0);

/** The comma of 1,500 parts nothing. */
function isThousands(text: string, at: number): boolean {
  return text.charCodeAt(at) === COMMA && isDigit(text, at - 1) && isDigit(text, at + 1);
}

function isDigit(text: string, at: number): boolean {
  return /[\d０-９]/u.test(text.charAt(at));
}
