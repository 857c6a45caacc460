import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";
import { foldWords } from "../text/foldText.ts";

/**
 * The tasks of a plan that a theme names: those whose title holds its words, else those whose text does. Widths and punctuation do not
 * count, so 四好农村路 finds “四好农村路”. Empty where nothing holds them, and for an empty theme.
 *
 * @example findTasks(plan, "常态化帮扶") // the task 深化常态化帮扶机制
 */
export function findTasks(plan: Plan, theme: string): Task[] {
  const words = foldWords(theme);
  if (words === "") return [];
  const titled = plan.tasks.filter((task) => foldWords(task.title).includes(words));
  return titled.length > 0 ? titled : plan.tasks.filter((task) => foldWords(task.text).includes(words));
}
