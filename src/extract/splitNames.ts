import { BODY_ENDING, JOINED_NAMES } from "../lexicon/responsibility.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { append } from "../text/append.ts";
import { bracketDepths } from "../text/brackets.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import { splitList } from "./splitList.ts";

/**
 * Spans of the names of a list of bodies, those that a word joins as well.
 *
 * @example "县教育局、县水利局等县直有关单位" // 县教育局, 县水利局, 县直有关单位
 */
export function splitNames(text: string, span: SourceSpan): SourceSpan[] {
  const names: SourceSpan[] = [];
  for (const item of splitList(text, span).flatMap((one) => splitAtBlanks(text, one))) {
    if (JOINED_SIGN.test(text.slice(item.start, item.end))) append(names, splitJoined(text, item));
    else names.push(item);
  }
  return names;
}

/** 县教育局　县水利局: blanks part names that each end as a body does. */
function splitAtBlanks(text: string, item: SourceSpan): SourceSpan[] {
  const names = [...sliceSpan(text, item).matchAll(/\S+/gu)];
  if (names.length < 2 || !names.every(([name]) => BODY_ENDING.test(name))) return [item];
  return names.map(({ 0: name, index }) => ({ start: item.start + index, end: item.start + index + name.length }));
}

/** What joins, in all rows: few names hold it. */
const JOINED_SIGN = /[等和与及]/u;

function splitJoined(text: string, item: SourceSpan): SourceSpan[] {
  const found: SourceSpan[] = [];
  let rest = item;
  for (;;) {
    const words = text.slice(rest.start, rest.end);
    const groups = JOINED_NAMES.map((row) => row.pattern.exec(words)?.groups).find(Boolean);
    const { head = "", join = "" } = groups ?? {};
    // 县教育局（甲局和乙局): what joins inside of a bracket parts no names
    if (groups === undefined || bracketDepths(words)[head.length] !== 0) return [...found, rest];
    found.push({ start: rest.start, end: rest.start + head.length });
    rest = { start: rest.start + head.length + join.length, end: rest.end };
  }
}
