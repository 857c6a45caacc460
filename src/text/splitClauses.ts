import { toInside } from "./brackets.ts";
import { CLAUSE_END, isKind, SENTENCE_END, SPACE } from "./characterKinds.ts";

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
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isKind(text, from, SPACE)) from++;
    while (to > from && isKind(text, to - 1, SPACE)) to--;
    if (to > from) clauses.push({ start: from, end: to, sentence });
    start = end + 1;
  };
  for (let at = 0; at < text.length; at++) {
    if (!isKind(text, at, CLAUSE_END)) continue;
    const character = text.charAt(at);
    const isLineEnd = character === "\n" || character === "\r";
    if (!isLineEnd && isInside(at)) continue;
    if (character === "," && /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1))) continue;
    close(at);
    if (isKind(text, at, SENTENCE_END)) sentence++;
  }
  close(text.length);
  return clauses;
}
