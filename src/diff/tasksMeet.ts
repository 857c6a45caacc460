import type { Alignment } from "../model/alignment.ts";
import type { Plan } from "../model/plan.ts";
import type { Section } from "../model/section.ts";

/** Asks whether the words of two ids are compared: their tasks are aligned, or both are goals. */
export function tasksMeet(
  alignment: Alignment,
  leftGoal: (id: string) => boolean,
  rightGoal: (id: string) => boolean,
): (left: string, right: string) => boolean {
  const aligned = new Set(
    alignment.tasks.filter((row) => row.left !== null && row.right !== null).map((row) => `${row.left}~${row.right}`),
  );
  return (left, right) => aligned.has(`${left}~${right}`) || (leftGoal(left) && rightGoal(right));
}

/** Whether an id is that of a goals section of the plan. */
export function isGoal(plan: Plan): (id: string) => boolean {
  const goals = new Set<string>();
  const visit = (sections: readonly Section[]): void => {
    for (const section of sections) {
      if (section.kind === "goals") goals.add(section.id);
      visit(section.children);
    }
  };
  visit(plan.sections);
  return (id) => goals.has(id);
}
