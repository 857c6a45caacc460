import type { Comparison } from "../model/comparison.ts";
import { comparisonId, joinKey } from "./keys.ts";
import { type PlanPlaces, toPlanPlaces } from "./planPlaces.ts";

/** A comparison with both plans looked up once. */
export interface ComparisonPlaces {
  comparison: Comparison;
  left: PlanPlaces;
  right: PlanPlaces;
  id: string;
  key: (rowId: string) => string;
}

export function toComparisonPlaces(comparison: Comparison): ComparisonPlaces {
  const { left, right, theme } = comparison;
  const id = comparisonId(left.id, right.id, theme);
  const parts = [left.id, right.id, ...(theme === null ? [] : [theme])];
  return { comparison, left: toPlanPlaces(left), right: toPlanPlaces(right), id, key: (rowId) => joinKey(...parts, rowId) };
}
