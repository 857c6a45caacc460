import { expect } from "vitest";
import type { Metric } from "./finding.ts";
import type { Pooled } from "./pool.ts";
import { formatTally } from "./tally.ts";

/** The metric reaches the floor; where it does not, the failure tells every miss. */
export function expectFloor(pooled: readonly Pooled[], metric: Metric, floor: number): void {
  const one = pooled.find((candidate) => candidate.metric === metric);
  if (!one) throw new Error(`${metric} was not scored: the gold has no row for it`);
  expect(one.figure, sayMisses(one)).toBeGreaterThanOrEqual(floor);
}

/** A metric's counts and, line by line, what was missed, given too much or given wrongly. */
export function sayMisses({ metric, tally, misses }: Pooled): string {
  return [`${metric} ${formatTally(tally)}`, ...misses].join("\n  ");
}
