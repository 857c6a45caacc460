import type { RowMatch } from "./matchRows.ts";
import type { Matches } from "./tally.ts";

/** Many to many: a prediction is right where any gold row has it, a required gold row is found where any prediction has it. */
export function coverRows<Wanted extends { optional: boolean }, Given>(
  rows: RowMatch<Wanted, Given>,
): { tally: Matches; misses: string[] } {
  const required = rows.wanted.filter((row) => !row.optional);
  const missed = required.filter((wanted) => !rows.given.some((given) => rows.same(wanted, given)));
  const extra = rows.given.filter((given) => !rows.wanted.some((wanted) => rows.same(wanted, given)));
  return {
    tally: {
      right: rows.given.length - extra.length,
      given: rows.given.length,
      found: required.length - missed.length,
      wanted: required.length,
    },
    misses: [...missed.map((row) => `missed ${rows.say(row)}`), ...extra.map((row) => `extra ${rows.say(row)}`)],
  };
}
