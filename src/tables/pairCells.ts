import type { Side } from "../model/alignment.ts";
import type { Nearest } from "../model/nearest.ts";
import { findHeading, type PlanPlaces } from "./planPlaces.ts";

const NO_QUOTE = { label: null, quote: null, span_start: null, span_end: null };

/** A side of measures or targets; all null where the plan has nothing. `key` is null for bare words. */
export function toSideCells(places: PlanPlaces, side: Side | null) {
  if (side === null) return { key: null, section_key: null, ...NO_QUOTE };
  return {
    key: side.id === null ? null : places.key(side.id),
    section_key: places.key(side.taskId),
    label: places.label(side.taskId),
    ...places.quoted(side.span),
  };
}

/** A side of tasks, quoted by its heading. */
export function toTaskCells(places: PlanPlaces, id: string | null) {
  const task = id === null ? undefined : places.tasks.get(id);
  if (task === undefined) return { task_key: null, ...NO_QUOTE };
  return { task_key: places.key(task.id), ...NO_QUOTE, label: places.label(task.id), ...findHeading(places.plan, task) };
}

/** The best rejected candidate; it stands in the plan of the side that has nothing. */
export function toNearestCells(other: PlanPlaces, nearest: Nearest | null) {
  return {
    nearest_key: nearest?.id == null ? null : other.key(nearest.id),
    nearest_quote: nearest?.quote ?? null,
    nearest_score: nearest?.score ?? null,
    nearest_reason: nearest?.reason ?? null,
  };
}
