import type { Comparison } from "../../src/model/comparison.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import { findUnplain } from "./findValues.ts";
import { type Seen, seenFrom } from "./seenFrom.ts";

/** Sums of weights in another order may differ in the last digits. */
const ROUNDING = 1e-9;

/** The laws that a comparison breaks, one sentence each: every task stands in a row, evidence adds up, ids are unique, all of it is plain JSON. */
export function brokenComparisonLaws(comparison: Comparison): string[] {
  return [
    ...brokenRows(comparison),
    ...brokenSums(comparison),
    ...brokenRanges(comparison),
    ...findUnplain(withoutPlans(comparison)).map((found) => `plain JSON: ${found}`),
  ];
}

/** The lists in which the comparison of the swapped plans says something else, seen from the same plan. */
export function brokenMirror(comparison: Comparison, swapped: Comparison): string[] {
  const [ours, theirs] = [seenFrom(comparison, "left"), seenFrom(swapped, "right")];
  // Object.keys forgets which names there are
  const lists = Object.keys(ours) as (keyof Seen)[];
  return lists
    .filter((list) => ours[list].join("\n") !== theirs[list].join("\n"))
    .map((list) => `mirror: swapped, the plans have other ${list}`);
}

function brokenRows(comparison: Comparison): string[] {
  const missing = (["left", "right"] as const).flatMap((side) => {
    const inRows = new Set(comparison.tasks.map((row) => row[side]));
    return comparison[side].tasks.filter(({ id }) => !inRows.has(id)).map(({ id }) => `rows: no row has the ${side} task ${id}`);
  });
  const lists = { tasks: comparison.tasks, measures: comparison.measures, targets: comparison.targets };
  const twice = Object.entries(lists).filter(([, rows]) => new Set(rows.map(({ id }) => id)).size < rows.length);
  return [...missing, ...twice.map(([name]) => `ids: two rows of ${name} have one id`)];
}

function brokenSums({ tasks, measures }: Comparison): string[] {
  const rows: readonly { id: string; score: number; evidence: readonly Evidence[] }[] = [...tasks, ...measures];
  return rows
    .filter(({ score, evidence }) => evidence.length > 0 && Math.abs(score - evidence.reduce((sum, one) => sum + one.weight, 0)) > ROUNDING)
    .map(({ id }) => `evidence: the weights of ${id} do not add up to its score`);
}

function brokenRanges({ tasks }: Comparison): string[] {
  return tasks
    .filter(({ coverage }) => [coverage.left, coverage.right].some((share) => !(share >= 0 && share <= 1)))
    .map(({ id }) => `coverage: ${id} has a share beyond 0 and 1`);
}

function withoutPlans(comparison: Comparison): unknown {
  return { ...comparison, left: null, right: null };
}
