import type { Evidence } from "../model/evidence.ts";
import { prefix } from "./column.ts";
import type { ComparisonPlaces } from "./comparisonPlaces.ts";
import { toNearestCells, toSideCells, toTaskCells } from "./pairCells.ts";
import type { TableRow } from "./tables.ts";

export function toTaskPairRows({ comparison, left, right, id, key }: ComparisonPlaces): TableRow<"task_pairs">[] {
  return comparison.tasks.map((row) => ({
    task_pair_key: key(row.id),
    comparison_id: id,
    cluster: row.group,
    relation: row.relation,
    mapping: row.mapping,
    score: row.score,
    uncertain: row.uncertain,
    left_coverage: row.coverage.left,
    right_coverage: row.coverage.right,
    ...prefix("left", toTaskCells(left, row.left)),
    ...prefix("right", toTaskCells(right, row.right)),
    ...toNearestCells(row.left === null ? left : right, row.nearest),
  }));
}

export function toMeasurePairRows({ comparison, left, right, id, key }: ComparisonPlaces): TableRow<"measure_pairs">[] {
  return comparison.measures.map((row) => ({
    measure_pair_key: key(row.id),
    comparison_id: id,
    relation: row.relation,
    score: row.score,
    template: row.template,
    ...prefix("left", named("measure_key", toSideCells(left, row.left))),
    ...prefix("right", named("measure_key", toSideCells(right, row.right))),
    ...toNearestCells(row.left === null ? left : right, row.nearest),
  }));
}

export function toTargetPairRows({ comparison, left, right, id, key }: ComparisonPlaces): TableRow<"target_pairs">[] {
  const units = new Map(comparison.left.targets.map((target) => [target.id, target.quantity?.base.unit ?? null]));
  return comparison.targets.map((row) => ({
    target_pair_key: key(row.id),
    comparison_id: id,
    outcome: row.outcome,
    reason: row.reason,
    difference: row.difference,
    difference_unit: row.difference === null ? null : (units.get(row.left?.id ?? "") ?? null),
    ratio: row.ratio,
    ...prefix("left", named("target_key", toSideCells(left, row.left))),
    ...prefix("right", named("target_key", toSideCells(right, row.right))),
    ...toNearestCells(row.left === null ? left : right, row.nearest),
  }));
}

/** The side with its key under the name of what it is. */
function named<Name extends string, Cells extends { key: string | null }>(name: Name, { key, ...cells }: Cells) {
  // a computed name widens to string
  return { [name]: key, ...cells } as Record<Name, string | null> & Omit<Cells, "key">;
}

export function toEvidenceRows({ comparison, id, key }: ComparisonPlaces): TableRow<"evidence">[] {
  const toRows = (pair: { id: string; evidence: readonly Evidence[] }, keys: { task: string | null; measure: string | null }) =>
    pair.evidence.map((evidence, index) => ({
      evidence_key: key(`${pair.id}v${index + 1}`),
      comparison_id: id,
      task_pair_key: keys.task,
      measure_pair_key: keys.measure,
      compared: evidence.comparison,
      level: evidence.level,
      weight: evidence.weight,
      detail: evidence.detail,
    }));
  return [
    ...comparison.tasks.flatMap((row) => toRows(row, { task: key(row.id), measure: null })),
    ...comparison.measures.flatMap((row) => toRows(row, { task: null, measure: key(row.id) })),
  ];
}
