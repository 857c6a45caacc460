import {
  BODY_ENDING,
  DUTY_LABEL,
  DUTY_VERB,
  FIRST_LEADS,
  GENERIC_NAME,
  IN_CHARGE,
  LABEL_STARTS,
  LEVELLED_NAME,
  NOTE,
  SENTENCE_BEFORE_LABEL,
  TERM_BEHIND,
} from "../lexicon/responsibility.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { findBracketsIn, toInside } from "../text/brackets.ts";
import { CLAUSE_END, isKind, SPACE } from "../text/characterKinds.ts";
import { characterSet, isOneOf } from "../text/characterSet.ts";
import type { ScannedText } from "../text/scanText.ts";
import { joinOnLine, splitParagraphsIn } from "../text/splitParagraphs.ts";
import { outermost } from "./outermost.ts";
import { splitList } from "./splitList.ts";
import { stripTail } from "./stripTail.ts";

/** Words that say who answers for a section, or by when: they are no measure. */
export interface DutyLine {
  /** With its brackets. */
  span: SourceSpan;
  /** Without them. */
  inner: SourceSpan;
}

/** The lines of a section: its brackets, then its paragraphs. */
export interface Duties {
  section: SourceSpan;
  lines: DutyLine[];
}

/**
 * Where a section says who answers for it and by when: in brackets of every kind, in lines that begin with a label, and behind the last
 * sentence of a paragraph.
 *
 * @example "新建果园。（县教育局负责）" // （县教育局负责）
 */
export function findDuties(scan: ScannedText, section: SourceSpan): Duties {
  const { text } = scan;
  const all = outermost(findBracketsIn(scan, section));
  const isInside = toInside(all);
  const brackets = all.filter((bracket) => isDuty(text, bracket, section));
  const lines: DutyLine[] = brackets.map(({ start, end }) => ({ span: { start, end }, inner: { start: start + 1, end: end - 1 } }));
  for (const { text: words, start, end } of joinOnLine(text, splitParagraphsIn(scan, section), isBareLabel)) {
    if (brackets.some((bracket) => bracket.start < start && start < bracket.end)) continue;
    const from = dutiesFrom(words, (at) => isInside(start + at));
    if (from !== undefined) lines.push({ span: { start: start + from, end }, inner: { start: start + from, end } });
  }
  return { section, lines };
}

/** 责任单位：  县教育局: the blanks behind a label part it from its own bodies. */
function isBareLabel(words: string): boolean {
  return isLabelled(words) && /[：:]$/u.test(words);
}

const STARTS = characterSet(LABEL_STARTS);

/** Most words begin with no character of a label, and no expression is tried. */
function isLabelled(words: string): boolean {
  return isOneOf(words, 0, STARTS) && DUTY_LABEL.test(words);
}

/** Where the words of a paragraph begin to speak of duties alone: at its start, or behind a sentence; undefined where they never do. */
function dutiesFrom(words: string, isInside: (at: number) => boolean): number | undefined {
  if (isLabelled(words)) return 0;
  for (const { index } of words.matchAll(SENTENCE_BEFORE_LABEL)) {
    if (isInside(index)) continue;
    const sentences = words
      .slice(index + 1)
      .split("。")
      .map((sentence) => sentence.trim());
    return sentences.every((sentence) => sentence === "" || isLabelled(sentence)) ? index + 1 : undefined;
  }
  return undefined;
}

function isDuty(text: string, bracket: SourceSpan, section: SourceSpan): boolean {
  const inner = text.slice(bracket.start + 1, bracket.end - 1);
  return isResponsibility(inner) || (standsAlone(text, bracket, section) && isBareList(inner.replace(TERM_BEHIND, "")));
}

/** True where the words of a bracket name bodies in charge. */
export function isResponsibility(words: string): boolean {
  if (DUTY_LABEL.test(words.trim())) return true;
  if (!DUTY_VERB.test(words)) return false;
  if (FIRST_LEADS.test(words)) return true;
  const line = words.replace(NOTE, "").replace(TERM_BEHIND, "").trim();
  if (!IN_CHARGE.test(line)) return false;
  const [first] = splitList(line, { start: 0, end: line.length }, 1);
  const body = stripTail(line.slice(first?.start, first?.end)).words;
  return BODY_ENDING.test(body) && !GENERIC_NAME.test(body);
}

/** Behind a sentence, at the end of its paragraph. */
function standsAlone(text: string, { start, end }: SourceSpan, section: SourceSpan): boolean {
  // most brackets stand behind a word
  if (start > section.start && !isKind(text, start - 1, SPACE | CLAUSE_END)) return false;
  return (
    /(?:^|[。；;！\n])\s*$/u.test(text.slice(Math.max(section.start, start - 4), start)) &&
    /^[。；;]?[ \t]*(?:$|[\n\r\u3000])/u.test(text.slice(end, Math.min(section.end, end + 8)))
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
