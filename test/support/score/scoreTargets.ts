import type { Quantity } from "../../../src/model/quantity.ts";
import type { Target } from "../../../src/model/target.ts";
import type { Finding } from "./finding.ts";
import type { GoldTarget } from "./gold.ts";
import { matchRows } from "./matchRows.ts";
import { standsAt } from "./samePlace.ts";
import { sayRow } from "./sayRow.ts";
import { scoreTargetFields } from "./scoreTargetFields.ts";
import { ownRows, type SideGold, scoredItems } from "./sideGold.ts";

/** Targets with an amount, the fields of those that were found, and full-or-zero conditions. */
export function scoreTargets(own: SideGold): Finding[] {
  const wanted = ownRows(own.gold.targets, own.side);
  const given = scoredItems(own, own.index.plan.targets);
  const inPlace = (row: GoldTarget, target: Target): boolean => row.task === target.taskId && standsAt(own.index, row, target);
  const quantified = matchRows({
    wanted: wanted.filter((row) => row.value !== undefined && row.value !== null),
    given: given.filter((target) => target.quantity !== null),
    same: (row, target) => inPlace(row, target) && sameAmount(row.baseValue ?? [], target.quantity),
    say: sayRow,
  });
  const qualitative = matchRows({
    wanted: wanted.filter((row) => row.qualitative),
    given: given.filter((target) => target.quantity === null),
    same: inPlace,
    say: sayRow,
  });
  return [
    { metric: "targets", group: own.side, tally: quantified.tally, misses: quantified.misses },
    ...scoreTargetFields(quantified.pairs, own.side),
    { metric: "qualitativeTargets", group: own.side, tally: qualitative.tally, misses: qualitative.misses },
  ];
}

/** Amounts in the unit of the dimension, both ends of a range. */
function sameAmount(wanted: readonly number[], quantity: Quantity | null): boolean {
  if (!quantity) return false;
  const { value, maxValue } = quantity.base;
  const given = maxValue === null ? [value] : [value, maxValue];
  return wanted.length === given.length && wanted.every((amount, at) => isClose(amount, given[at] ?? Number.NaN));
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
}
