import type { Plan } from "../model/plan.ts";
import type { Section } from "../model/section.ts";
import { listSections } from "../outline/listSections.ts";

/** For each section its place as the plan itself writes it: 2.4.1 is 二（四）1. */
export function taskLabels(plan: Plan): Map<string, string> {
  const labels = new Map<string, string>();
  const visit = (sections: readonly Section[], above: string): void => {
    for (const section of sections) {
      const label = above + toLabel(section.number ?? "");
      labels.set(section.id, label === "" ? section.id : label);
      visit(section.children, label);
    }
  };
  visit(plan.sections, "");
  return labels;
}

/** One form of mark for all plans: （三） also where a plan writes (三). */
function toLabel(number: string): string {
  return number
    .replace(/(?<![、.．\s])[、.．\s]+$/u, "")
    .replace("(", "（")
    .replace(")", "）");
}

/** Titles of sections and tasks by id. */
export function taskTitles(plan: Plan): Map<string, string> {
  return new Map(listSections(plan.sections).map((section) => [section.id, section.title]));
}
