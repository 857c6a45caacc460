import { INDICATOR_FILLERS, RATE_ENDING, STATISTIC_SYNONYMS } from "../lexicon/indicators.ts";
import { STATISTIC_HEAD } from "../lexicon/nameWords.ts";
import type { Target } from "../model/target.ts";
import { foldWords } from "../text/foldText.ts";
import { type Gram, gramsOf } from "../text/grams.ts";

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
  const near = likeness >= NEAR ? "related" : "other";
  const sameObject = x !== "" && x === y;
  if (left.quantity && right.quantity) {
    const sameDimension = left.quantity.base.dimension === right.quantity.base.dimension;
    return { relation: sameObject && sameDimension ? "related" : near, likeness };
  }
  if (sameObject) return { relation: "same", likeness: 1 };
  return { relation: isMostOf(x, y) || isMostOf(y, x) ? "same" : near, likeness };
}

/** The longer one holds the shorter one, which says something: 返贫致贫 in 规模性返贫致贫. */
function isMostOf(short: string, long: string): boolean {
  return short.length >= 2 && short.length * 2 >= long.length && long.includes(short);
}

const SYNONYMS = STATISTIC_SYNONYMS.map(({ words }) => ({
  first: words[0],
  longestFirst: words.filter((word) => word !== "").sort((a, b) => b.length - a.length),
}));

/** The name with its ending as the one that stands for its synonyms. */
function normalize(name: string): string {
  const folded = foldWords(name).replace(/^(?:本|全)(?:省|市|县|区)/u, "");
  for (const { first, longestFirst } of SYNONYMS) {
    for (const word of longestFirst) {
      if (folded.endsWith(word) && folded.length > word.length) return folded.slice(0, folded.length - word.length) + first;
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

/**
 * Says how alike two indicators are in what they are about, 0 to 1; the statistic itself does not count. It remembers what an indicator is
 * about, for each is set against many.
 */
export function toObjectLikeness(): (left: string, right: string) => number {
  const known = new Map<string, ReadonlySet<Gram>>();
  const read = (name: string): ReadonlySet<Gram> => {
    const grams = known.get(name) ?? new Set(gramsOf(objectOf(name)));
    known.set(name, grams);
    return grams;
  };
  return (left, right) => shareOf(read(left), read(right));
}

/** Share of common bigrams. */
function dice(a: string, b: string): number {
  return shareOf(new Set(gramsOf(a)), new Set(gramsOf(b)));
}

function shareOf(x: ReadonlySet<Gram>, y: ReadonlySet<Gram>): number {
  let shared = 0;
  for (const gram of x) if (y.has(gram)) shared++;
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size);
}
