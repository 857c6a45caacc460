import { BEFORE_LABEL, DEADLINE_LABEL, PERSON_LABEL, TERM_BEHIND } from "../lexicon/responsibility.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";

/** A part of a duty line: who answers, or by when. */
export interface DutyPart {
  kind: "bodies" | "deadline";
  /** With its label, where it has one. */
  span: SourceSpan;
}

/**
 * The parts of a duty line, a label each, and the term that stands behind all without one. Persons (牵头领导：) are passed over.
 *
 * @example "牵头单位：县教育局；完成时限：2026年底前" // bodies 牵头单位：县教育局；, deadline 完成时限：2026年底前
 */
export function splitDutyLine(text: string, line: SourceSpan): DutyPart[] {
  const words = text.slice(line.start, line.end);
  const starts = [0, ...Array.from(words.matchAll(BEFORE_LABEL), ({ index }) => index + 1)];
  return starts.flatMap((from, index) => {
    const to = starts[index + 1] ?? words.length;
    const part = words.slice(from, to);
    const span = { start: line.start + from, end: line.start + to };
    if (DEADLINE_LABEL.test(part)) return [{ kind: "deadline", span }];
    return PERSON_LABEL.test(part) ? [] : withTerm(part, span);
  });
}

/** 县教育局牵头，2025年6月底前完成: those who answer, and the term. */
function withTerm(words: string, { start, end }: SourceSpan): DutyPart[] {
  const match = TERM_BEHIND.exec(words);
  if (!match) return [{ kind: "bodies", span: { start, end } }];
  const term = start + match.index + 1;
  return [
    { kind: "bodies", span: { start, end: term } },
    { kind: "deadline", span: { start: term, end: term + (match.groups?.term ?? "").length } },
  ];
}
