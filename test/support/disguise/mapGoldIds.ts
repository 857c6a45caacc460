import type { Gold, PlanSide } from "../score/gold.ts";

/** The id that a task or section of a side has after a change. */
export type NewId = (side: PlanSide, id: string) => string;

/** A gold with all ids of tasks and sections changed. */
export function mapGoldIds(gold: Gold, newId: NewId): Gold {
  const move = <Row extends { task: string | null }>(row: Row, side: string): Row =>
    row.task !== null && isSide(side) ? { ...row, task: newId(side, row.task) } : row;
  const own = <Row extends { task: string | null; plan: string }>(rows: readonly Row[]): Row[] => rows.map((row) => move(row, row.plan));
  const both = <Row extends Record<PlanSide, { task: string | null }>>(rows: readonly Row[] | undefined): Row[] | undefined =>
    rows?.map((row) => ({ ...row, left: move(row.left, "left"), right: move(row.right, "right") }));
  return {
    ...gold,
    tasks: own(gold.tasks),
    targets: own(gold.targets),
    numbers: own(gold.numbers),
    measuresOnly: own(gold.measuresOnly),
    measureAlignment: both(gold.measureAlignment),
    targetAlignment: both(gold.targetAlignment),
    taskAlignment: gold.taskAlignment.map((row) => ({
      ...row,
      left: row.left.map((id) => newId("left", id)),
      right: row.right.map((id) => newId("right", id)),
    })),
  };
}

function isSide(plan: string): plan is PlanSide {
  return plan === "left" || plan === "right";
}
