import type { Plan } from "../model/plan.ts";
import type { Section } from "../model/section.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Task } from "../model/task.ts";
import { listSections } from "../outline/listSections.ts";
import { taskLabels } from "../report/taskLabels.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import { joinKey } from "./keys.ts";
import { listSeats } from "./listSeats.ts";

/** Words of a plan and where they stand, as cells. */
export interface Quoted {
  quote: string;
  span_start: number;
  span_end: number;
}

/** Where things of one plan stand, looked up once. */
export interface PlanPlaces {
  plan: Plan;
  /** Sections in reading order, each with the one around it. */
  sections: readonly { section: Section; parent: Section | null; depth: number }[];
  tasks: ReadonlyMap<string, Task>;
  /** Where the name of each body is first met, in tasks before the mechanism. */
  bodies: ReadonlyMap<string, SourceSpan>;
  key: (id: string) => string;
  /** 二（四）1 for 2.4.1; the id where the outline does not know it. */
  label: (sectionId: string) => string;
  /** Id of the innermost section at an offset; `0` before the first. */
  sectionAt: (offset: number) => string;
  quoted: (span: SourceSpan) => Quoted;
}

export function toPlanPlaces(plan: Plan): PlanPlaces {
  const labels = taskLabels(plan);
  const sections = listWithParents(plan.sections);
  const starts = sections.map(({ section }) => section.span.start);
  const byId = new Map(sections.map((entry) => [entry.section.id, entry]));
  return {
    plan,
    sections,
    tasks: new Map(plan.tasks.map((task) => [task.id, task])),
    bodies: firstPlaces(plan),
    key: (id) => joinKey(plan.id, id),
    label: (sectionId) => labels.get(sectionId) ?? sectionId,
    sectionAt: (offset) => {
      let entry = sections[lastUpTo(starts, offset)];
      while (entry?.parent && entry.section.span.end <= offset) entry = byId.get(entry.parent.id);
      return entry?.section.id ?? "0";
    },
    quoted: (span) => toQuoted(plan, span),
  };
}

function toQuoted(plan: Plan, span: SourceSpan): Quoted {
  return { quote: sliceSpan(plan.text, span), span_start: span.start, span_end: span.end };
}

/**
 * The words of a heading where they stand: its title, or the first line of what is under it where the title was put together. Null for what
 * has no heading.
 */
export function findHeading(plan: Plan, { title, span }: { title: string; span: SourceSpan }): Quoted | null {
  if (title === "") return null;
  const item = sliceSpan(plan.text, span);
  const at = item.indexOf(title);
  const end = item.indexOf("\n");
  const [start, length] = at >= 0 ? [at, title.length] : [0, end < 0 ? item.length : end];
  return length === 0 ? null : toQuoted(plan, { start: span.start + start, end: span.start + start + length });
}

function firstPlaces(plan: Plan): Map<string, SourceSpan> {
  const places = new Map<string, SourceSpan>();
  const named = [...plan.tasks.flatMap((task) => task.organizations), ...listSeats(plan).map(({ entry }) => entry)];
  for (const { name, span } of named) if (!places.has(name)) places.set(name, span);
  return places;
}

function listWithParents(roots: readonly Section[]): PlanPlaces["sections"] {
  const depths = new Map<Section, { parent: Section | null; depth: number }>();
  for (const root of roots) depths.set(root, { parent: null, depth: 0 });
  return listSections(roots).map((section) => {
    const { parent, depth } = depths.get(section) ?? { parent: null, depth: 0 };
    for (const child of section.children) depths.set(child, { parent: section, depth: depth + 1 });
    return { section, parent, depth };
  });
}

/** Index of the last start that is not beyond the offset; -1 where all are. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
