import type { MeasureRow } from "../model/alignment.ts";
import type { Comparison } from "../model/comparison.ts";

/** Tasks of both plans that hang together, n to m, with all measures of theirs that stay among them. */
export interface Theme {
  left: string[];
  right: string[];
  measures: MeasureRow[];
}

/** The matched themes in the order of the rows, and the measures that are in none: pairs that cross themes, and those of one side elsewhere. */
export function toThemes({ tasks, measures }: Pick<Comparison, "tasks" | "measures">): { themes: Theme[]; rest: MeasureRow[] } {
  const groups = new Map<number, Theme>();
  for (const row of tasks) {
    if (row.left === null || row.right === null) continue;
    const theme = groups.get(row.group) ?? { left: [], right: [], measures: [] };
    if (!theme.left.includes(row.left)) theme.left.push(row.left);
    if (!theme.right.includes(row.right)) theme.right.push(row.right);
    groups.set(row.group, theme);
  }
  const themes = [...groups.values()];
  const rest: MeasureRow[] = [];
  for (const row of measures) {
    const home = themes.find(
      (theme) =>
        (row.left === null || theme.left.includes(row.left.taskId)) && (row.right === null || theme.right.includes(row.right.taskId)),
    );
    (home?.measures ?? rest).push(row);
  }
  return { themes: themes.map((theme) => ({ ...theme, measures: inReadingOrder(theme.measures) })), rest };
}

/** By the left plan, then what only the right has by the right plan. */
function inReadingOrder(rows: readonly MeasureRow[]): MeasureRow[] {
  const key = (row: MeasureRow): number => row.left?.span.start ?? Number.POSITIVE_INFINITY;
  const rightKey = (row: MeasureRow): number => row.right?.span.start ?? 0;
  return [...rows].sort((a, b) => (key(a) === key(b) ? rightKey(a) - rightKey(b) : key(a) < key(b) ? -1 : 1));
}
