import type { Gram } from "../text/grams.ts";
import { gramOf } from "../text/grams.ts";
import { once } from "../text/once.ts";
import { PACKED_BACKGROUND } from "./background.generated.ts";
import { log2 } from "./logarithm.ts";
import { shippedCounts } from "./shippedCounts.ts";
import { TOPICS } from "./topics.ts";

/** How common the bigrams of the genre are. Replaceable by the caller; a score then depends on it and not on the two plans compared. */
export interface Background {
  name: string;
  /** Number of clauses that were counted. */
  clauses: number;
  /** In how many of them each bigram stands; absent where it is rarer than the table keeps. */
  counts: ReadonlyMap<Gram, number>;
  /** In how many of them each topic stands. */
  topics: Readonly<Record<string, number>>;
}

/** A background as it is written down. */
export interface BackgroundTable {
  name: string;
  clauses: number;
  topics: Readonly<Record<string, number>>;
  rows: readonly string[];
}

/** Reads rows of a count and the bigrams that have it: `"740 建设"`. */
export function toBackground(table: BackgroundTable): Background {
  const counts = new Map<Gram, number>();
  for (const row of table.rows) {
    const gap = row.indexOf(" ");
    const count = Number(row.slice(0, gap));
    for (let at = gap + 1; at + 1 < row.length; at += 2) counts.set(gramOf(row.charCodeAt(at), row.charCodeAt(at + 1)), count);
  }
  return { name: table.name, clauses: table.clauses, counts, topics: table.topics };
}

/** The table that ships with the package, read once. */
export function shippedBackground(): Background {
  return shipped();
}

const shipped = /* @__PURE__ */ once((): Background => {
  const { name, clauses, topics } = PACKED_BACKGROUND;
  // counted in the order of their table, so that their names are written once
  const counts = TOPICS.map(({ topic }, at): [string, number] => [topic, topics[at] ?? 0]);
  return { name, clauses, counts: shippedCounts(), topics: Object.fromEntries(counts) };
});

/**
 * Bits of surprise in a bigram, in steps of 1/1024: how improbable it is that a clause of the genre holds it, never below 0. A bigram of no
 * row counts as seen once.
 */
export function bitsOf(gram: Gram, background: Background): number {
  return bitsOfCount(background.counts.get(gram), background);
}

/** Bits of surprise in a topic: a clause about 卫生厕所 is rarer than one about funds. */
export function topicBits(topic: string, background: Background): number {
  return bitsOfCount(background.topics[topic], background);
}

/** Bits of surprise in what stands in so many clauses; undefined is as rare as 0. */
export function bitsOfCount(count: number | undefined, background: Background): number {
  return Math.max(0, log2((background.clauses + 1) / ((count ?? 0) + 1)));
}
