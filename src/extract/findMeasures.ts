import { GROUP_MARK } from "../lexicon/marks.ts";
import { ONLY_TIME } from "../lexicon/targetCues.ts";
import { ACTION_NOUNS, ACTION_VERBS, LIGHT_VERBS } from "../lexicon/verbs.ts";
import type { Measure } from "../model/measure.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { toInside } from "../text/brackets.ts";
import { foldDigits } from "../text/foldText.ts";
import { parseNumeral } from "../text/numerals.ts";
import { firstFrom } from "../text/spanSearch.ts";
import { splitClauses } from "../text/splitClauses.ts";

/** 第一，: the comma parts it from its words, so that it is a clause of its own. */
const GROUP_MARK_ALONE = /^第(?<nth>[一二三四五六七八九十]{1,2})$/u;

/**
 * The measures of the parts of a section: its clauses, and the parts of an enumeration where each says an action of its own.
 * `without` is what is no measure: responsibility brackets, deadlines.
 *
 * @example "新建果园1万亩、改造茶园5万亩" // two measures
 */
export function findMeasures(text: string, body: readonly SourceSpan[], without: readonly SourceSpan[], ownerId: string): Measure[] {
  const measures: Measure[] = [];
  let group: number | null = null;
  const holes = united(without);
  for (const part of body) {
    for (const piece of subtract(part, holes)) {
      const words = foldDigits(text.slice(piece.start, piece.end));
      for (const clause of splitClauses(words)) {
        let start = piece.start + clause.start;
        const end = piece.start + clause.end;
        const said = words.slice(clause.start, clause.end);
        const mark = GROUP_MARK.exec(said) ?? GROUP_MARK_ALONE.exec(said);
        if (mark) {
          group = toOrdinal(mark.groups ?? {});
          start += mark[0].length;
        }
        for (const span of splitEnumeration(text, { start, end })) {
          const words = text.slice(span.start, span.end);
          if (!/[\p{L}\p{N}]/u.test(words) || (words.includes("年") && ONLY_TIME.test(words))) continue;
          measures.push({ id: `${ownerId}m${measures.length + 1}`, text: words, span, group });
        }
      }
    }
  }
  return measures;
}

function toOrdinal(groups: Record<string, string | undefined>): number | null {
  const chinese = groups.is ?? groups.nth;
  if (chinese !== undefined) return parseNumeral(chinese);
  if (groups.number !== undefined) return Number(groups.number);
  const circled = groups.circled;
  return circled === undefined ? null : Number(circled.normalize("NFKC"));
}

/** The same places as spans in order and apart. */
function united(spans: readonly SourceSpan[]): SourceSpan[] {
  const apart: SourceSpan[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** What is left of a span when others, in order and apart, are taken out of it. */
function subtract(span: SourceSpan, holes: readonly SourceSpan[]): SourceSpan[] {
  const pieces: SourceSpan[] = [];
  let start = span.start;
  // the one before may reach into the span
  for (let index = Math.max(0, firstFrom(holes, span.start) - 1); index < holes.length; index++) {
    const hole = holes[index];
    if (!hole || hole.start >= span.end) break;
    if (hole.start > start) pieces.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

/** The parts of a clause at its top-level 、 where each part has its own verb, else the clause itself. */
function splitEnumeration(text: string, clause: SourceSpan): SourceSpan[] {
  const words = foldDigits(text.slice(clause.start, clause.end));
  if (!words.includes("、")) return [clause];
  const isInside = toInside(words);
  const cuts: number[] = [];
  for (let at = 0; at < words.length; at++) if (words[at] === "、" && !isInside(at)) cuts.push(at);
  if (cuts.length === 0) return [clause];
  const bounds = [-1, ...cuts, words.length];
  const parts = cuts.map((cut, index) => ({ start: cut + 1, end: bounds[index + 2] ?? words.length }));
  const all = [{ start: 0, end: cuts[0] ?? 0 }, ...parts];
  const said = all.map((part) => words.slice(part.start, part.end));
  // 产业联合发展、…、市场联合开拓“四联合”, …等硬举措: the list is one thing with a name
  const closing = said.at(-1) ?? "";
  if (/”[^”]*$/u.test(closing) && /“[^“”]*”$/u.test(closing) && !closing.startsWith("“")) return [clause];
  if (/等[^等]{0,12}$/u.test(closing)) return [clause];
  const verbFirst =
    said.every((part, index) => startsWithVerb(part) || (index === 0 && /\d/u.test(part))) && said.every((part) => part.length >= 5);
  const objectFirst =
    LIGHT_VERBS.test(said[0] ?? "") && said.every((part) => part.length >= 4 && ACTION_NOUNS.some((noun) => part.endsWith(noun)));
  if (!verbFirst && !objectFirst && !each(said)) return [clause];
  return all.map((part) => ({ start: clause.start + part.start, end: clause.start + part.end }));
}

/** Each part closes with an amount of its own: 播种面积…18万亩以上、总产量12.5万吨以上. */
function each(parts: readonly string[]): boolean {
  return parts.every(
    (part) => /[\d一二三四五六七八九十百千][^、]{0,6}(?:以上|左右|以内|以下|[亩吨个家座条户头人只%％元])$/u.test(part) && part.length >= 5,
  );
}

const VERBS_BY_FIRST = new Map<string, string[]>();
for (const verb of ACTION_VERBS) VERBS_BY_FIRST.set(verb.charAt(0), [...(VERBS_BY_FIRST.get(verb.charAt(0)) ?? []), verb]);

function startsWithVerb(words: string): boolean {
  return VERBS_BY_FIRST.get(words.charAt(0))?.some((verb) => words.startsWith(verb)) ?? false;
}
