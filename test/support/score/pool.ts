import { type Finding, METRICS, type Metric } from "./finding.ts";
import { addTallies, figureOf, type Tally } from "./tally.ts";

/** One metric over both plans. */
export interface Pooled {
  metric: Metric;
  tally: Tally;
  figure: number;
  misses: readonly string[];
}

/** All counts of a metric as one, in the order of METRICS; a metric that nothing was counted for is left out. */
export function pool(findings: readonly Finding[]): Pooled[] {
  return METRICS.flatMap((metric): Pooled[] => {
    const own = findings.filter((finding) => finding.metric === metric);
    const [first, ...rest] = own.map((finding) => finding.tally);
    if (!first) return [];
    const tally = rest.reduce(addTallies, first);
    const misses = own.flatMap(({ group, misses }) => misses.map((miss) => (group === "both" ? miss : `${group} ${miss}`)));
    return [{ metric, tally, figure: figureOf(tally), misses }];
  });
}
