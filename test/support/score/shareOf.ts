import type { Share } from "./tally.ts";

/** How many rows are as they should be; `say` tells one that is not. Where `some` is set there should be rows: none of them is 0 of 1. */
export function shareOf<Row>(
  rows: readonly Row[],
  fits: (row: Row) => boolean,
  { say, some = false }: { say: (row: Row) => string; some?: boolean },
): { tally: Share; misses: string[] } {
  const bad = rows.filter((row) => !fits(row));
  return {
    tally: { yes: rows.length - bad.length, of: some ? Math.max(1, rows.length) : rows.length },
    misses: bad.map((row) => `differs ${say(row)}`),
  };
}
