import type { TaskRow } from "../model/alignment.ts";
import type { DutyRow, OrganizationRow } from "../model/comparison.ts";
import { UnknownIdError } from "../model/errors.ts";
import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";

type Side = "left" | "right";

/** One plan, and the row in which each of its names stands. */
interface Party {
  side: Side;
  tasks: readonly Task[];
  rowOf: (name: string) => OrganizationRow;
}

/**
 * For each matched pair of tasks who is responsible in both, only left, only right. Bodies are the rows' bodies; a name that stands in no row
 * meets its equal only. `elsewhere` holds the ids of the other plan's tasks, the pair's own left out, in which the body stands under any of its
 * names there; it is empty where the other plan has no such body. No rows for no pairs.
 *
 * @throws UnknownIdError where a task row names a task that its plan does not have.
 */
export function compareDuties(
  left: Plan,
  right: Plan,
  taskRows: readonly TaskRow[],
  organizationRows: readonly OrganizationRow[],
): DutyRow[] {
  const mine = partyOf("left", left, organizationRows);
  const theirs = partyOf("right", right, organizationRows);
  return taskRows.flatMap((row) => {
    if (row.left === null || row.right === null) return [];
    return [compareTasks([mine, taskOf(left, row.left)], [theirs, taskOf(right, row.right)])];
  });
}

function partyOf(side: Side, plan: Plan, rows: readonly OrganizationRow[]): Party {
  const byName = new Map(rows.flatMap((row) => row[side].map((name) => [name, row] as const)));
  return {
    side,
    tasks: plan.tasks,
    rowOf: (name) => byName.get(name) ?? { left: [name], right: [name], relation: "same", reason: "" },
  };
}

function taskOf(plan: Plan, id: string): Task {
  const task = plan.tasks.find((candidate) => candidate.id === id);
  if (task === undefined) throw new UnknownIdError("task", id, `one of ${plan.tasks.map((known) => known.id).join(", ")}`);
  return task;
}

function namesOf(task: Task): string[] {
  return [...new Set(task.organizations.map(({ name }) => name))];
}

function compareTasks([mine, left]: [Party, Task], [theirs, right]: [Party, Task]): DutyRow {
  const leftNames = namesOf(left);
  const rightNames = namesOf(right);
  const shared: DutyRow["shared"] = [];
  const met = new Set<string>();
  for (const name of leftNames) {
    if (met.has(name)) continue;
    const row = mine.rowOf(name);
    const here = {
      left: leftNames.filter((other) => row.left.includes(other)),
      right: rightNames.filter((other) => row.right.includes(other)),
    };
    if (here.right.length === 0) continue;
    for (const other of here.left) met.add(other);
    shared.push(here);
  }
  const taken = new Set(shared.flatMap((pair) => pair.right));
  return {
    left: left.id,
    right: right.id,
    shared,
    leftOnly: leftNames.filter((name) => !met.has(name)).map((name) => ({ name, elsewhere: elsewhere(name, mine, [theirs, right]) })),
    rightOnly: rightNames.filter((name) => !taken.has(name)).map((name) => ({ name, elsewhere: elsewhere(name, theirs, [mine, left]) })),
  };
}

/** Other tasks of the other plan in which the body's counterpart stands, in reading order. */
function elsewhere(name: string, own: Party, [other, pair]: [Party, Task]): string[] {
  const counterpart = own.rowOf(name)[other.side];
  return other.tasks
    .filter((task) => task.id !== pair.id && namesOf(task).some((known) => counterpart.includes(known)))
    .map(({ id }) => id);
}
