import type { CompareOptions } from "./compareOptions.ts";
import { comparePlans } from "./comparePlans.ts";
import type { Side } from "./model/alignment.ts";
import type { Comparison, OrganizationRow } from "./model/comparison.ts";
import { UnknownThemeError } from "./model/errors.ts";
import type { Plan } from "./model/plan.ts";
import { nearestTitles } from "./nearestTitles.ts";
import { findTasks } from "./parse/findTasks.ts";

/**
 * The comparison of one theme: the rows of the tasks that it names and of those that they meet, with their measures, targets and duties.
 * Organizations are those of these tasks.
 *
 * @throws {UnknownThemeError} where no task of either plan names the theme; it says which titles are near
 * @example compareTheme(left, right, "农业转移人口市民化").targets
 */
export function compareTheme(left: Plan, right: Plan, theme: string, options: Partial<CompareOptions> = {}): Comparison {
  return toTheme(comparePlans(left, right, options), theme);
}

/** What of a comparison is of a theme. */
export function toTheme(comparison: Comparison, theme: string): Comparison {
  const { left, right } = comparison;
  const named = { left: idsOf(left, theme), right: idsOf(right, theme) };
  const tasks = comparison.tasks.filter((row) => has(named.left, row.left) || has(named.right, row.right));
  if (tasks.length === 0) throw unknownTheme(theme, [left, right]);
  const wanted = { left: new Set(tasks.map((row) => row.left)), right: new Set(tasks.map((row) => row.right)) };
  // one side is enough: a measure of the theme may meet one of a task elsewhere
  const isWanted = (row: { left: Side | null; right: Side | null }): boolean =>
    (row.left !== null && wanted.left.has(row.left.taskId)) || (row.right !== null && wanted.right.has(row.right.taskId));
  return {
    ...comparison,
    theme,
    organizations: comparison.organizations.filter((row) => isNamed(row, tasks, { left, right })),
    tasks,
    measures: comparison.measures.filter(isWanted),
    targets: comparison.targets.filter(isWanted),
    duties: comparison.duties.filter((row) => tasks.some((task) => task.left === row.left && task.right === row.right)),
  };
}

/** So many characters of a theme are repeated. */
const MOST_REPEATED = 60;

function unknownTheme(theme: string, plans: readonly Plan[]): UnknownThemeError {
  const titles = nearestTitles(
    theme,
    plans.flatMap((plan) => plan.tasks.map((task) => task.title)),
  ).map((title) => `“${title}”`);
  const expected = `words that a task of either plan says${titles.length > 0 ? `, such as ${titles.join(", ")}` : ""}`;
  const found = theme.length > MOST_REPEATED ? `${theme.slice(0, MOST_REPEATED)}…` : theme;
  return new UnknownThemeError("theme", found.trim() === "" ? "an empty text" : found, expected);
}

/** Whether a body answers for one of the tasks. */
function isNamed(row: OrganizationRow, tasks: Comparison["tasks"], plans: { left: Plan; right: Plan }): boolean {
  return (["left", "right"] as const).some((side) => {
    const ids = new Set(tasks.map((task) => task[side]));
    const bodies = plans[side].tasks.filter((task) => ids.has(task.id)).flatMap((task) => task.organizations);
    return bodies.some((body) => row[side].includes(body.name));
  });
}

function idsOf(plan: Plan, theme: string): Set<string> {
  return new Set(findTasks(plan, theme).map((task) => task.id));
}

function has(ids: ReadonlySet<string>, id: string | null): boolean {
  return id !== null && ids.has(id);
}
