import { listOnly } from "../listOnly.ts";
import type { Side } from "../model/alignment.ts";
import type { Nearest } from "../model/nearest.ts";
import type { ComparisonPlaces } from "./comparisonPlaces.ts";
import { toNearestCells } from "./pairCells.ts";
import { findHeading, type PlanPlaces, type Quoted } from "./planPlaces.ts";
import type { TableRow } from "./tables.ts";

type OneSided = TableRow<"one_sided">;
/** What all kinds of one-sided things have to say of themselves. */
interface Lone {
  kind: OneSided["kind"];
  key: string;
  label: string;
  quoted: Quoted;
  nearest: Nearest | null;
}

/** What only one plan has, the left one first: `listOnly` as rows, each with its words. */
export function toOneSidedRows(places: ComparisonPlaces): OneSided[] {
  const rows = (["left", "right"] as const).flatMap((side) => {
    const [own, other] = side === "left" ? [places.left, places.right] : [places.right, places.left];
    return listLone(places, side).map((lone) => ({
      comparison_id: places.id,
      side,
      plan_id: own.plan.id,
      ...toKeyCells(lone),
      label: lone.label,
      ...lone.quoted,
      ...toNearestCells(other, lone.nearest),
    }));
  });
  return rows.map((row, index) => ({ one_sided_key: places.key(`U${index + 1}`), ...row }));
}

function toKeyCells({ kind, key }: Lone) {
  return {
    kind,
    task_key: kind === "task" ? key : null,
    measure_key: kind === "measure" ? key : null,
    target_key: kind === "target" ? key : null,
    organization_key: kind === "organization" ? key : null,
  };
}

function listLone({ comparison, left, right }: ComparisonPlaces, side: "left" | "right"): Lone[] {
  const only = listOnly(comparison, side);
  const places = side === "left" ? left : right;
  return [
    ...only.tasks.flatMap((row) => toLoneTask(places, row[side], row.nearest)),
    ...only.measures.flatMap((row) => toLoneSide(places, "measure", row[side], row.nearest)),
    ...only.targets.flatMap((row) => toLoneSide(places, "target", row[side], row.nearest)),
    ...only.organizations.flatMap((row) => row[side].flatMap((name) => toLoneName(places, name))),
  ];
}

function toLoneTask(places: PlanPlaces, id: string | null, nearest: Nearest | null): Lone[] {
  const task = places.tasks.get(id ?? "");
  if (task === undefined) return [];
  const quoted = findHeading(places.plan, task) ?? places.quoted(task.span);
  return [{ kind: "task", key: places.key(task.id), label: places.label(task.id), quoted, nearest }];
}

function toLoneSide(places: PlanPlaces, kind: "measure" | "target", side: Side | null, nearest: Nearest | null): Lone[] {
  if (side?.id == null) return [];
  return [{ kind, key: places.key(side.id), label: places.label(side.taskId), quoted: places.quoted(side.span), nearest }];
}

function toLoneName(places: PlanPlaces, name: string): Lone[] {
  const span = places.bodies.get(name);
  if (span === undefined) return [];
  const label = places.label(places.sectionAt(span.start));
  return [{ kind: "organization", key: places.key(name), label, quoted: places.quoted(span), nearest: null }];
}
