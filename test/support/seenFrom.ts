import type { Side } from "../../src/model/alignment.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import type { Nearest } from "../../src/model/nearest.ts";
import type { PlanSide } from "./score/gold.ts";

/** What a comparison says, list by list, in no order: each row as a line of JSON. */
export type Seen = Record<"tasks" | "measures" | "targets" | "organizations" | "duties" | "mechanism", string[]>;

/**
 * A comparison as the plan on one side sees it: it calls itself own and the other plan other. The left plan of one comparison and the right
 * plan of the swapped one must see the same. Row ids, groups, order and the sentences of reasons are how it is told and are left out.
 */
export function seenFrom(comparison: Comparison, side: PlanSide): Seen {
  const ends = <Value>({ left, right }: Record<PlanSide, Value>): Ends<Value> =>
    side === "left" ? { own: left, other: right } : { own: right, other: left };
  const sign = side === "left" ? 1 : -1;
  return {
    tasks: lines(comparison.tasks, (row) => ({
      ...ends(row),
      relation: row.relation,
      mapping: side === "left" ? row.mapping : (OTHER_WAY[row.mapping] ?? row.mapping),
      score: rounded(row.score),
      uncertain: row.uncertain,
      coverage: ends(row.coverage),
      evidence: row.evidence.map(weighed),
      nearest: near(row.nearest),
    })),
    measures: lines(comparison.measures, (row) => ({
      ...placed(ends(row)),
      relation: row.relation,
      score: rounded(row.score),
      template: row.template,
      evidence: row.evidence.map(weighed),
      nearest: near(row.nearest),
    })),
    targets: lines(comparison.targets, (row) => ({
      ...placed(ends(row)),
      outcome: row.outcome.replace(/left|right/u, (named) => (named === side ? "own" : "other")),
      difference: row.difference === null ? null : rounded(sign * row.difference),
      ratio: row.ratio === null ? null : rounded(row.ratio ** sign),
      nearest: near(row.nearest),
    })),
    organizations: lines(comparison.organizations, (row) => ({ ...ends(row), relation: row.relation })),
    duties: lines(comparison.duties, (row) => ({
      ...ends(row),
      shared: lines(row.shared, ends),
      only: ends({ left: row.leftOnly, right: row.rightOnly }),
    })),
    mechanism: lines([comparison.mechanism], ends),
  };
}

interface Ends<Value> {
  own: Value;
  other: Value;
}

const OTHER_WAY: Readonly<Record<string, string>> = { subset: "superset", superset: "subset" };

function lines<Row>(rows: readonly Row[], tell: (row: Row) => unknown): string[] {
  return rows.map((row) => JSON.stringify(tell(row))).sort();
}

function placed({ own, other }: Ends<Side | null>): Ends<unknown> {
  const place = (end: Side | null) => end && [end.kind, end.id, end.taskId, end.span.start, end.span.end, end.quote];
  return { own: place(own), other: place(other) };
}

function weighed({ comparison, level, weight }: Evidence): unknown {
  return [comparison, level, rounded(weight)];
}

function near(nearest: Nearest | null): unknown {
  return nearest && [nearest.id, nearest.quote, rounded(nearest.score)];
}

/** Sums of the same numbers in another order may differ in the last digits. */
function rounded(value: number): number {
  return Number(value.toFixed(9)) + 0;
}
