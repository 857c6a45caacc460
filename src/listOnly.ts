import type { MeasureRow, TaskRow } from "./model/alignment.ts";
import type { Comparison, OrganizationRow, TargetDiff } from "./model/comparison.ts";
import { InvalidArgumentError } from "./model/errors.ts";
import { describeValue } from "./text/describeValue.ts";

/** What only one of two plans has; each row carries the nearest candidate of the other and why it was rejected. */
export interface OnlyRows {
  tasks: TaskRow[];
  measures: MeasureRow[];
  targets: TargetDiff[];
  organizations: OrganizationRow[];
}

/** The one-sided rows of a comparison for one side, in reading order. */
export function listOnly(
  comparison: Pick<Comparison, "tasks" | "measures" | "targets" | "organizations">,
  side: "left" | "right",
): OnlyRows {
  if (side !== "left" && side !== "right") throw new InvalidArgumentError("side", describeValue(side), '"left" or "right"');
  const other = side === "left" ? "right" : "left";
  return {
    tasks: comparison.tasks.filter((row) => row[side] !== null && row[other] === null),
    measures: comparison.measures.filter((row) => row[side] !== null && row[other] === null),
    targets: comparison.targets.filter((row) => row.outcome === `${side}-only`),
    organizations: comparison.organizations.filter((row) => row[side].length > 0 && row[other].length === 0),
  };
}
