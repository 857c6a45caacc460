import { describe, expect, it } from "vitest";
import { findTaskPairs } from "../../src/align/matchTasks.ts";
import { alignedTasks, pairKey, scorePairs } from "../../src/align/measureMatches.ts";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { scorePairsSlowly, scoreTaskPairsSlowly } from "../support/scoreSlowly.ts";
import { SEEDS } from "../support/seeds.ts";

describe("the alignment of the seeds by rows", () => {
  const { left, right } = profilePlans(parsePlan(SEEDS.xiangyin), parsePlan(SEEDS.pingjiang), null);
  const settings = { weights: DEFAULT_WEIGHTS, thresholds: DEFAULT_THRESHOLDS };

  it("finds pairs of tasks with the scores of a comparison clause by clause", () => {
    const found = findTaskPairs(left, right, settings);
    expect(found.length).toBeGreaterThan(0);
    const keys = new Set(found.map((pair) => pairKey(pair.left.task.id, pair.right.task.id)));
    const slow = scoreTaskPairsSlowly(left, right, DEFAULT_WEIGHTS);
    expect(found).toEqual(slow.filter((pair) => keys.has(pairKey(pair.left.task.id, pair.right.task.id))));
  });

  it("finds the pairs of clauses that a comparison one by one finds, with their scores", () => {
    const ids = findTaskPairs(left, right, settings).map((pair) => ({ left: pair.left.task.id, right: pair.right.task.id }));
    const slow = scorePairsSlowly(left, right, new Set(ids.map((pair) => pairKey(pair.left, pair.right))), DEFAULT_WEIGHTS);
    const fast = scorePairs(left, right, alignedTasks(ids), { weights: DEFAULT_WEIGHTS, lowest: Number.NEGATIVE_INFINITY });
    expect(fast).toEqual(slow);
  });
});
