import { comparePlans, parsePlan } from "../../../src/index.ts";
import type { GoldenPair } from "../disguise/goldenPair.ts";
import { type Pooled, pool } from "./pool.ts";
import { score } from "./score.ts";

/** Reads and compares two texts afresh and scores the result, pooled over both plans. */
export function scorePair({ left: leftText, right: rightText, gold }: GoldenPair): Pooled[] {
  const [left, right] = [parsePlan(leftText), parsePlan(rightText)];
  return pool(score(gold, { left, right, comparison: comparePlans(left, right) }));
}
