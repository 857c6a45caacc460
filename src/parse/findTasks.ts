import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";
import { listSections } from "../outline/listSections.ts";
import { foldWords } from "../text/foldText.ts";

/**
 * The tasks of a plan that a theme names: those whose title holds its words, else those in a section whose
 * title does, else those whose text does. Widths and punctuation do not
 * count, so 四好农村路 finds “四好农村路”. Empty where nothing holds them, and for an empty theme.
 *
 * @example findTasks(plan, "常态化帮扶") // the task 深化常态化帮扶机制
 */
export function findTasks(plan: Plan, theme: string): Task[] {
  const words = foldWords(theme);
  if (words === "") return [];
  const holds = (text: string): boolean => foldWords(text).includes(words);
  const titled = plan.tasks.filter((task) => holds(task.title));
  if (titled.length > 0) return titled;
  const sections = listSections(plan.sections).filter((section) => holds(section.title));
  const within = plan.tasks.filter((task) => sections.some(({ span }) => span.start <= task.span.start && task.span.end <= span.end));
  return within.length > 0 ? within : plan.tasks.filter((task) => holds(task.text));
}
