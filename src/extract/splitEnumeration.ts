import { ACTION_NOUNS, ACTION_VERBS, LIGHT_VERBS } from "../lexicon/verbs.ts";
import { findBracketsIn, toInside } from "../text/brackets.ts";
import { LIST_MARK, OPENER } from "../text/characterKinds.ts";
import { characterSet, isOneOf } from "../text/characterSet.ts";
import { firstSign, type ScannedText } from "../text/scanText.ts";
import type { ClauseSpan } from "../text/splitClauses.ts";

/** Shorter parts say no action of their own. */
const SHORTEST_ACTION = 5;
const SHORTEST_WORK = 4;

/** A part of a clause, and where it begins in the text. */
export interface Item {
  words: string;
  start: number;
}

const NONE: readonly Item[] = [];
const COMMA = "、".charCodeAt(0);

/**
 * The parts of a clause at its top-level 、 where each says an action or an amount of its own; none where the clause is one.
 *
 * @example "新建果园1万亩、改造茶园5万亩" // two parts
 */
export function splitEnumeration(scan: ScannedText, clause: ClauseSpan): readonly Item[] {
  if ((clause.kinds & LIST_MARK) === 0) return NONE;
  const { text, signs } = scan;
  const isInside = toInside((clause.kinds & OPENER) === 0 ? [] : findBracketsIn(scan, clause));
  const items: Item[] = [];
  let start = clause.start;
  let [eachActs, eachIsWork, eachHasAmount] = [true, true, true];
  for (let index = firstSign(scan, start); ; index++) {
    const at = Math.min(signs[index] ?? clause.end, clause.end);
    if (at < clause.end && (text.charCodeAt(at) !== COMMA || isInside(at))) continue;
    const words = text.slice(start, at);
    const isFirst = start === clause.start;
    eachActs &&= acts(words, isFirst);
    eachIsWork &&= isWork(words, isFirst);
    eachHasAmount &&= hasAmount(words);
    // most lists are of things, and the second says so
    if (!eachActs && !eachIsWork && !eachHasAmount) return NONE;
    items.push({ words, start });
    if (at === clause.end) return items.length > 1 && !isNamedList(words) ? items : NONE;
    start = at + 1;
  }
}

/** 产业联合发展、…、市场联合开拓“四联合”, …等硬举措: the list is one thing with a name. */
function isNamedList(closing: string): boolean {
  return /“[^“”]*”$/u.test(closing) || /等[^等]{0,12}$/u.test(closing);
}

/** A verb begins it; the first part may say an amount instead. */
function acts(words: string, isFirst: boolean): boolean {
  return words.length >= SHORTEST_ACTION && (startsWithVerb(words) || (isFirst && /[\d０-９]/u.test(words)));
}

/** 做好垃圾治理、危房改造: it closes with a noun of action, and the first part begins with a verb that goes with all. */
function isWork(words: string, isFirst: boolean): boolean {
  return words.length >= SHORTEST_WORK && endsWithNoun(words) && (!isFirst || LIGHT_VERBS.test(words));
}

/** It closes with an amount of its own: 播种面积…18万亩以上、总产量12.5万吨以上. */
function hasAmount(words: string): boolean {
  return words.length >= SHORTEST_ACTION && isOneOf(words, words.length - 1, AMOUNT_ENDS) && AMOUNT_AT_END.test(words);
}

/** What AMOUNT_AT_END ends with. */
const AMOUNT_ENDS = characterSet("上右内下亩吨个家座条户头人只%％元");
const AMOUNT_AT_END = /[\d０-９一二三四五六七八九十百千][^、]{0,6}(?:以上|左右|以内|以下|[亩吨个家座条户头人只%％元])$/u;

const VERBS = new Set(ACTION_VERBS);
/** 推进 and 高标准: hundreds of verbs have few lengths, and one is looked up by each. */
const VERB_LENGTHS = [...new Set(ACTION_VERBS.map((verb) => verb.length))];
/** Things begin with other characters, and no verb is looked up. */
const VERB_STARTS = characterSet(ACTION_VERBS.map((verb) => verb.charAt(0)).join(""));
/** All are of two characters. */
const NOUNS = new Set(ACTION_NOUNS);
const NOUN_ENDS = characterSet(ACTION_NOUNS.map((noun) => noun.slice(-1)).join(""));

function startsWithVerb(words: string): boolean {
  return isOneOf(words, 0, VERB_STARTS) && VERB_LENGTHS.some((length) => VERBS.has(words.slice(0, length)));
}

function endsWithNoun(words: string): boolean {
  return isOneOf(words, words.length - 1, NOUN_ENDS) && NOUNS.has(words.slice(-2));
}
