import type { Matches } from "./tally.ts";

export interface RowMatch<Wanted, Given> {
  wanted: readonly Wanted[];
  given: readonly Given[];
  same: (wanted: Wanted, given: Given) => boolean;
  /** How a row of either kind is told in a miss. */
  say: (row: Wanted | Given) => string;
}

export interface RowMatches<Wanted, Given> {
  tally: Matches;
  misses: string[];
  pairs: [Wanted, Given][];
}

/** One to one, the first that fits: required gold rows choose before optional ones, so that an optional row never takes what a required one needs. */
export function matchRows<Wanted extends { optional: boolean }, Given>(rows: RowMatch<Wanted, Given>): RowMatches<Wanted, Given> {
  const required = rows.wanted.filter((row) => !row.optional);
  const free = new Set(rows.given);
  const pairs: [Wanted, Given][] = [];
  const misses: string[] = [];
  for (const wanted of [...required, ...rows.wanted.filter((row) => row.optional)]) {
    const hit = [...free].find((given) => rows.same(wanted, given));
    if (hit === undefined) {
      if (!wanted.optional) misses.push(`missed ${rows.say(wanted)}`);
      continue;
    }
    free.delete(hit);
    pairs.push([wanted, hit]);
  }
  misses.push(...[...free].map((given) => `extra ${rows.say(given)}`));
  const found = pairs.filter(([wanted]) => !wanted.optional).length;
  return { tally: { right: pairs.length, given: rows.given.length, found, wanted: required.length }, misses, pairs };
}
