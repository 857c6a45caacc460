import type { Alignment } from "../model/alignment.ts";
import type { Plan } from "../model/plan.ts";
import { listSections } from "../outline/listSections.ts";

/** Asks whether the words of two ids are compared: their tasks are aligned, or both are goals. */
export function tasksMeet(
  alignment: Alignment,
  leftGoal: (id: string) => boolean,
  rightGoal: (id: string) => boolean,
): (left: string, right: string) => boolean {
  const partners = new Map<string | null, Set<string | null>>();
  for (const row of alignment.tasks) partners.set(row.left, (partners.get(row.left) ?? new Set()).add(row.right));
  return (left, right) => partners.get(left)?.has(right) === true || (leftGoal(left) && rightGoal(right));
}

/** Whether an id is that of a goals section of the plan. */
export function isGoal(plan: Plan): (id: string) => boolean {
  const goals = new Set(
    listSections(plan.sections)
      .filter((section) => section.kind === "goals")
      .map((section) => section.id),
  );
  return (id) => goals.has(id);
}
