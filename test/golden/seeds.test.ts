import { describe, it } from "vitest";
import { readSeedPair } from "../support/disguise/goldenPair.ts";
import { expectFloor } from "../support/score/expectFloor.ts";
import type { Metric } from "../support/score/finding.ts";
import { scorePair } from "../support/score/scorePair.ts";

const FLOORS: Readonly<Partial<Record<Metric, number>>> = {
  "law.quotesAreSlices": 1,
  "law.nothingLost": 1,
  "law.evidenceAddsUp": 1,
  structure: 1,
  organizations: 1,
  targets: 0.95,
  "target.unit": 0.96,
  "target.comparator": 0.96,
  "target.change": 0.9,
  "target.commitment": 0.9,
  "target.indicator": 0.85,
  "target.year": 0.96,
  qualitativeTargets: 0.8,
  numbers: 0.97,
  "numbers.class": 0.95,
  mechanism: 1,
  taskPairs: 0.95,
  "taskPairs.relation": 0.9,
  onlyTasks: 1,
  measurePairs: 0.75,
  "measurePairs.closeFound": 0.9,
  measuresOnly: 0.93,
  targetPairs: 0.8,
  organizationPairs: 0.97,
};

describe("the two seeds against what two people annotated in them", () => {
  const pooled = scorePair(readSeedPair());

  // the entries of a record keyed by metrics are keyed by metrics
  it.each(Object.entries(FLOORS) as [Metric, number][])("%s reaches %d", (metric, floor) => {
    expectFloor(pooled, metric, floor);
  });
});
