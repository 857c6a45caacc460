import { ACTION_NOUNS, ACTION_VERBS, LIGHT_VERBS } from "../lexicon/verbs.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { toInside } from "../text/brackets.ts";

/** Shorter parts say no action of their own. */
const SHORTEST_PART = 5;
const SHORTEST_OBJECT = 4;

/**
 * The parts of a clause at its top-level 、 where each part says an action or an amount of its own, else the clause itself; digits are plain.
 *
 * @example "新建果园1万亩、改造茶园5万亩" // two parts
 */
export function splitEnumeration(text: string, clause: SourceSpan): SourceSpan[] {
  const words = text.slice(clause.start, clause.end);
  const parts = partsOf(words);
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0 || !eachSaysMore(parts) || isNamedList(parts.at(-1) ?? "")) return [clause];
  let start = clause.start;
  return parts.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return span;
  });
}

/** What stands between the 、 outside of brackets. */
function partsOf(words: string): string[] {
  const parts: string[] = [];
  let isInside: ((at: number) => boolean) | undefined;
  let start = 0;
  for (let at = words.indexOf("、"); at >= 0; at = words.indexOf("、", at + 1)) {
    isInside ??= toInside(words);
    if (isInside(at)) continue;
    parts.push(words.slice(start, at));
    start = at + 1;
  }
  parts.push(words.slice(start));
  return parts;
}

/** 产业联合发展、…、市场联合开拓“四联合”, …等硬举措: the list is one thing with a name. */
function isNamedList(closing: string): boolean {
  if (/”[^”]*$/u.test(closing) && /“[^“”]*”$/u.test(closing) && !closing.startsWith("“")) return true;
  return /等[^等]{0,12}$/u.test(closing);
}

function eachSaysMore(parts: readonly string[]): boolean {
  return eachActs(parts) || eachEndsWithAction(parts) || eachHasAmount(parts);
}

/** Each begins with a verb; the first may say an amount instead. */
function eachActs(parts: readonly string[]): boolean {
  return parts.every((part, index) => part.length >= SHORTEST_PART && (startsWithVerb(part) || (index === 0 && /\d/u.test(part))));
}

/** 做好垃圾治理、危房改造: a verb that goes with all, and each closes with a noun of action. */
function eachEndsWithAction(parts: readonly string[]): boolean {
  const isAction = (part: string): boolean => part.length >= SHORTEST_OBJECT && ACTION_NOUNS.some((noun) => part.endsWith(noun));
  return parts.every(isAction) && LIGHT_VERBS.test(parts[0] ?? "");
}

/** Each closes with an amount of its own: 播种面积…18万亩以上、总产量12.5万吨以上. */
function eachHasAmount(parts: readonly string[]): boolean {
  return parts.every(
    (part) =>
      part.length >= SHORTEST_PART &&
      /[\d一二三四五六七八九十百千][^、]{0,6}(?:以上|左右|以内|以下|[亩吨个家座条户头人只%％元])$/u.test(part),
  );
}

const VERBS_BY_FIRST = new Map<number, string[]>();
for (const verb of ACTION_VERBS) VERBS_BY_FIRST.set(verb.charCodeAt(0), [...(VERBS_BY_FIRST.get(verb.charCodeAt(0)) ?? []), verb]);

function startsWithVerb(words: string): boolean {
  return VERBS_BY_FIRST.get(words.charCodeAt(0))?.some((verb) => words.startsWith(verb)) ?? false;
}
