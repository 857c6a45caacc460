import type { Target } from "../../../src/model/target.ts";
import type { Finding, Metric } from "./finding.ts";
import type { GoldTarget, PlanSide } from "./gold.ts";
import { shareOf } from "./shareOf.ts";
import { squeeze } from "./squeeze.ts";

interface Field {
  metric: Metric;
  /** What the gold takes; undefined where it does not judge the field. */
  wanted: (row: GoldTarget) => readonly string[] | undefined;
  given: (target: Target) => string;
}

const FIELDS: readonly Field[] = [
  { metric: "target.unit", wanted: ({ unit }) => unit?.map(squeeze), given: ({ quantity }) => squeeze(quantity?.unit ?? "") },
  { metric: "target.comparator", wanted: ({ comparator }) => comparator, given: ({ quantity }) => quantity?.comparator ?? "" },
  { metric: "target.change", wanted: ({ change }) => change, given: ({ change }) => change },
  { metric: "target.commitment", wanted: ({ commitment }) => commitment, given: ({ commitment }) => commitment },
  { metric: "target.indicator", wanted: ({ indicator }) => indicator?.map(squeeze), given: ({ indicator }) => squeeze(indicator) },
  { metric: "target.year", wanted: ({ year }) => year.map(String), given: ({ year }) => String(year) },
];

/** The fields of the targets that were found; one share a field. */
export function scoreTargetFields(pairs: readonly [GoldTarget, Target][], side: PlanSide): Finding[] {
  return FIELDS.map(({ metric, wanted, given }) => {
    const rows = pairs.flatMap(([row, target]) => {
      const allowed = wanted(row);
      return allowed ? [{ quote: row.quote, allowed, held: given(target) }] : [];
    });
    const share = shareOf(rows, ({ allowed, held }) => allowed.includes(held), {
      say: ({ quote, allowed, held }) => `${quote}: wanted ${allowed.join(" | ")}, given ${held}`,
    });
    return { metric, group: side, ...share };
  });
}
