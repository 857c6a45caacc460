import type { PlanSide } from "./gold.ts";
import type { Tally } from "./tally.ts";

/** Everything that is scored, in the order in which it is told. */
export const METRICS = [
  "law.quotesAreSlices",
  "law.nothingLost",
  "law.evidenceAddsUp",
  "structure",
  "organizations",
  "organizations.role",
  "targets",
  "target.unit",
  "target.comparator",
  "target.change",
  "target.commitment",
  "target.indicator",
  "target.year",
  "qualitativeTargets",
  "numbers",
  "numbers.class",
  "mechanism",
  "taskPairs",
  "taskPairs.relation",
  "onlyTasks",
  "measurePairs",
  "measurePairs.closeFound",
  "measurePairs.relation",
  "measuresOnly",
  "targetPairs",
  "organizationPairs",
] as const;
export type Metric = (typeof METRICS)[number];

/** Where a count was taken: in one of the two plans, or in their comparison. */
export type Group = PlanSide | "both";

/** One count of one metric, with a line for everything that was missed, given too much or given wrongly. */
export interface Finding {
  metric: Metric;
  group: Group;
  tally: Tally;
  misses: readonly string[];
}
