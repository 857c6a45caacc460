import {
  ANY_LABEL,
  BODY_ENDING,
  DEADLINE_LABEL,
  FIRST_LEADS,
  GENERIC_NAME,
  IN_CHARGE,
  LEVELLED_NAME,
  NOTE,
} from "../lexicon/responsibility.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { type Bracket, findBrackets } from "../text/brackets.ts";
import { splitParagraphs } from "../text/splitParagraphs.ts";
import { outermost } from "./outermost.ts";
import { splitList } from "./splitList.ts";
import { stripTail } from "./stripTail.ts";

/** Words that say who answers for a section, or by when: they are no measure. */
export interface DutyLine {
  /** With its brackets. */
  span: SourceSpan;
  /** Without them. */
  inner: SourceSpan;
  isDeadline: boolean;
}

/** The lines of a section: its brackets, then its paragraphs. */
export interface Duties {
  section: SourceSpan;
  lines: DutyLine[];
}

/**
 * Where a section says who answers for it and by when: in brackets of every kind, and in lines that begin with a label.
 *
 * @example "新建果园。（县教育局负责）" // （县教育局负责）
 */
export function findDuties(text: string, section: SourceSpan): Duties {
  const words = text.slice(section.start, section.end);
  const place = ({ start, end }: SourceSpan): SourceSpan => ({ start: section.start + start, end: section.start + end });
  const brackets = outermost(findBrackets(words)).filter((bracket) => isDuty(words, bracket));
  const lines = brackets.map((bracket) => {
    const span = place(bracket);
    return { span, inner: { start: span.start + 1, end: span.end - 1 }, isDeadline: false };
  });
  for (const paragraph of splitParagraphs(words)) {
    if (brackets.some((b) => b.start < paragraph.end && b.end > paragraph.start && b.start - paragraph.start < 2)) continue;
    const isDeadline = DEADLINE_LABEL.test(paragraph.text);
    if (!isDeadline && !ANY_LABEL.test(paragraph.text)) continue;
    const span = place(paragraph);
    lines.push({ span, inner: span, isDeadline });
  }
  return { section, lines };
}

function isDuty(words: string, bracket: Bracket): boolean {
  const inner = words.slice(bracket.start + 1, bracket.end - 1);
  return isResponsibility(inner) || (standsAlone(words, bracket) && isBareList(inner));
}

/** True where the words of a bracket name bodies in charge. */
export function isResponsibility(words: string): boolean {
  if (ANY_LABEL.test(words.trim()) || FIRST_LEADS.test(words)) return true;
  const line = words.replace(NOTE, "").trim();
  if (!IN_CHARGE.test(line)) return false;
  const [first] = splitList(line, { start: 0, end: line.length });
  const body = first === undefined ? "" : stripTail(line.slice(first.start, first.end)).words;
  return BODY_ENDING.test(body) && !GENERIC_NAME.test(body);
}

/** Behind a sentence, at the end of its paragraph. */
function standsAlone(words: string, { start, end }: Bracket): boolean {
  return (
    /(?:^|[。；;！\n])\s*$/u.test(words.slice(Math.max(0, start - 4), start)) &&
    /^[。；;]?[ \t]*(?:$|[\n\r\u3000])/u.test(words.slice(end, end + 8))
  );
}

/** （市教育局、市财政局）: nothing but names of bodies, the first with its level. */
function isBareList(words: string): boolean {
  const names = splitList(words, { start: 0, end: words.length }).map((item) => stripTail(words.slice(item.start, item.end)).words);
  return LEVELLED_NAME.test(names[0] ?? "") && names.every((name) => isName(name) && BODY_ENDING.test(name));
}

/** No sentence, and no longer than a name is. */
export function isName(words: string): boolean {
  return words.length <= 40 && !/[。：:]/u.test(words);
}
