import { LimitError } from "./model/errors.ts";
import type { Plan } from "./model/plan.ts";
import { listSections } from "./outline/listSections.ts";

/** Three thousand clauses against as many: the longest plans of provinces have some eight hundred. */
export const DEFAULT_MAX_PAIRS = 10_000_000;

/** Throws LimitError, before anything is compared, where there are more pairs of tasks or of clauses than `most`. */
export function checkPairs(left: Plan, right: Plan, most: number): void {
  check("tasks", left.tasks.length, right.tasks.length, most);
  check("clauses", countClauses(left), countClauses(right), most);
}

function check(what: string, left: number, right: number, most: number): void {
  if (left * right > most) throw new LimitError(`pairs of ${what}`, `${left} times ${right}`, `at most ${most} (option maxPairs)`);
}

function countClauses({ tasks, sections }: Plan): number {
  return [...tasks, ...listSections(sections)].reduce((sum, { measures }) => sum + measures.length, 0);
}
