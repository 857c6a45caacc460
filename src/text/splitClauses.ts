import { toInside } from "./brackets.ts";
import { CLAUSE_END, isKind, LINE_END, SENTENCE_END, SPACE } from "./characterKinds.ts";

/** A half-open range in the text that was given. */
export interface ClauseSpan {
  start: number;
  end: number;
  /** Index of the sentence: clauses of one sentence share it. */
  sentence: number;
}

/** The clauses of a text: apart by ，；。！？ and line ends outside of brackets and quotation marks. Empty ones are dropped. */
export function splitClauses(text: string): ClauseSpan[] {
  const isInside = toInside(text);
  const clauses: ClauseSpan[] = [];
  let start = 0;
  let sentence = 0;
  for (let at = 0; at <= text.length; at++) {
    const isEnd = at === text.length || (isKind(text, at, CLAUSE_END) && parts(text, at, isInside));
    if (!isEnd) continue;
    const clause = { start, end: at, sentence };
    while (clause.start < clause.end && isKind(text, clause.start, SPACE)) clause.start++;
    while (clause.end > clause.start && isKind(text, clause.end - 1, SPACE)) clause.end--;
    if (clause.end > clause.start) clauses.push(clause);
    start = at + 1;
    if (isKind(text, at, SENTENCE_END)) sentence++;
  }
  return clauses;
}

/** A mark parts clauses outside of brackets, a line end everywhere; the comma of 1,500 parts none. */
function parts(text: string, at: number, isInside: (at: number) => boolean): boolean {
  if (isKind(text, at, LINE_END)) return true;
  if (isInside(at)) return false;
  return text.charAt(at) !== "," || !(/\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1)));
}
