import type { Alignment, MeasureRow, Side, TaskRow } from "../../src/model/alignment.ts";
import type { Measure } from "../../src/model/measure.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Section } from "../../src/model/section.ts";

/** Pairs of ids, or of an id and null. */
type Pairs = readonly (readonly [left: string | null, right: string | null])[];

/** A row as a person would write it, with no score and no evidence. */
export function handTaskRow(left: string | null, right: string | null): TaskRow {
  const relation = left !== null && right !== null ? "same" : "only";
  return {
    id: `${left}~${right}`,
    left,
    right,
    group: 1,
    relation,
    mapping: "none",
    score: 0,
    uncertain: false,
    coverage: { left: 0, right: 0 },
    evidence: [],
    nearest: null,
  };
}

/** An alignment made by hand: pairs of task ids, and pairs of measure ids. */
export function handAlignment(left: Plan, right: Plan, { tasks = [], measures = [] }: { tasks?: Pairs; measures?: Pairs }): Alignment {
  return {
    tasks: tasks.map(([a, b]) => handTaskRow(a, b)),
    measures: measures.map(([a, b], index): MeasureRow => {
      const [own, other] = [sideOf(left, a), sideOf(right, b)];
      const relation = own && other ? "paraphrase" : "only";
      return { id: `M${index + 1}`, left: own, right: other, relation, score: 0, evidence: [], nearest: null, template: false };
    }),
  };
}

function sideOf(plan: Plan, id: string | null): Side | null {
  if (id === null) return null;
  const holders = [...plan.tasks, ...flattened(plan.sections)];
  for (const { id: taskId, measures } of holders) {
    const measure: Measure | undefined = measures.find((candidate) => candidate.id === id);
    if (measure) return { kind: "measure", id, taskId, quote: measure.text, span: measure.span };
  }
  throw new Error(`expected a measure of the plan, found ${id}`);
}

function flattened(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flattened(section.children)]);
}
