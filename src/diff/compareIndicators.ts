import { INDICATOR_FILLERS, RATE_ENDING, STATISTIC_SYNONYMS } from "../lexicon/indicators.ts";
import { STATISTIC_HEAD } from "../lexicon/targetCues.ts";
import type { Target } from "../model/target.ts";
import { foldWords } from "../text/foldText.ts";

/** How two indicators stand to each other: the same statistic, neighbours, or nothing to each other. `likeness` is from 0 to 1. */
export interface IndicatorComparison {
  relation: "same" | "related" | "other";
  likeness: number;
}

/** Names that share so much of their wording are neighbours even where the unit differs. */
const NEAR = 0.6;

/**
 * Same statistic before any arithmetic: 粮食生产能力 and 粮食总产量 are neighbours of one dimension, never the same.
 *
 * @example compareIndicators(卫生厕所普及率, 卫生厕所普及率) // same
 */
export function compareIndicators(left: Target, right: Target): IndicatorComparison {
  const [a, b] = [normalize(left.indicator), normalize(right.indicator)];
  const likeness = dice(a, b);
  if (a === b) return { relation: "same", likeness: 1 };
  const [x, y] = [objectOf(left.indicator), objectOf(right.indicator)];
  const sameObject = x !== "" && (x === y || contains(x, y));
  const sameDimension = left.quantity?.base.dimension === right.quantity?.base.dimension;
  if (left.quantity && right.quantity) {
    return { relation: (sameObject && sameDimension && x === y) || likeness >= NEAR ? "related" : "other", likeness };
  }
  return { relation: sameObject ? "same" : likeness >= NEAR ? "related" : "other", likeness: Math.max(likeness, x === y ? 1 : 0) };
}

/** One holds the other, and the shorter one says something: 返贫致贫 in 规模性返贫致贫. */
function contains(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.length * 2 >= long.length && long.includes(short);
}

/** The name with its ending as the one that stands for its synonyms. */
function normalize(name: string): string {
  const folded = foldWords(name).replace(/^(?:本|全)(?:省|市|县|区)/u, "");
  for (const { words } of STATISTIC_SYNONYMS) {
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      if (word !== "" && folded.endsWith(word) && folded.length > word.length)
        return folded.slice(0, folded.length - word.length) + words[0];
    }
  }
  return folded;
}

/** What an indicator is about: 粮食 of 粮食总产量, 耕地 of 耕地保护红线, 高标准农田 of 高标准农田建设任务. */
export function objectOf(name: string): string {
  const bare = foldWords(name).replace(INDICATOR_FILLERS, "");
  const rate = RATE_ENDING.exec(bare);
  const head = rate ?? STATISTIC_HEAD.exec(bare);
  const object = head && head.index >= 2 ? bare.slice(0, head.index) : bare;
  // 集中连片、稳产高产高标准农田: what is listed before the noun praises it
  return object.replace(/^(?:集中连片|稳产高产|优质|高效|现代化|规模化|标准化)+/u, "");
}

/** How alike two indicators are in what they are about, 0 to 1; the statistic itself does not count. */
export function objectLikeness(left: string, right: string): number {
  return dice(objectOf(left), objectOf(right));
}

/** Share of common bigrams. */
function dice(a: string, b: string): number {
  const bigrams = (words: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));
  const [x, y] = [bigrams(a), bigrams(b)];
  const shared = [...x].filter((gram) => y.has(gram)).length;
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size);
}
