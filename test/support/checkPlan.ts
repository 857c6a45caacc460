import { expect } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import type { Section } from "../../src/model/section.ts";
import type { SourceSpan } from "../../src/model/sourceSpan.ts";
import { restoreSource } from "../../src/text/restoreSource.ts";

/** What holds of every plan, whatever text it was read from. */
export function checkPlan(plan: Plan, source: string): void {
  expect(restoreSource(plan.text, plan.removals)).toBe(source);
  checkQuotes(plan);
  checkSections(plan.sections, { start: 0, end: plan.text.length });
  checkIds(plan);
}

/** Every pair of words and span in the plan: the words are the text under the span. */
function checkQuotes(plan: Plan): void {
  const under = (span: SourceSpan): string => plan.text.slice(span.start, span.end);
  for (const task of plan.tasks) {
    expect(under(task.span)).toBe(task.text);
    if (task.deadline) expect(under(task.deadline.span)).toBe(task.deadline.text);
    for (const body of task.organizations) expect(under(body.span)).toBe(body.name);
    for (const measure of task.measures) expect(under(measure.span)).toBe(measure.text);
  }
  for (const target of plan.targets) expect(under(target.span)).toBe(target.quote);
  for (const number of plan.numbers) expect(under(number.span)).toBe(number.quote);
  for (const section of flattened(plan.sections)) for (const measure of section.measures) expect(under(measure.span)).toBe(measure.text);
  const { mechanism } = plan;
  if (!mechanism) return;
  const office = mechanism.office ? [mechanism.office] : [];
  for (const entry of [...mechanism.leads, ...mechanism.conveners, ...mechanism.deputyConveners, ...mechanism.members, ...office]) {
    expect(under(entry.span)).toBe(entry.name);
  }
}

/** Top-level sections cover the text end to end; children lie in their parent, in order and without overlap. */
function checkSections(sections: readonly Section[], whole: SourceSpan): void {
  let at = whole.start;
  for (const section of sections) {
    expect(section.span.start).toBe(at);
    at = section.span.end;
    checkChildren(section);
  }
  if (sections.length > 0) expect(at).toBe(whole.end);
}

function checkChildren(section: Section): void {
  let at = section.span.start;
  for (const child of section.children) {
    expect(child.span.start).toBeGreaterThanOrEqual(at);
    expect(child.span.end).toBeLessThanOrEqual(section.span.end);
    expect(child.span.end).toBeGreaterThanOrEqual(child.span.start);
    at = child.span.end;
    checkChildren(child);
  }
}

/** An id names one thing; what points at a task or section points at one that is there. */
function checkIds(plan: Plan): void {
  const sections = flattened(plan.sections).map((section) => section.id);
  const tasks = plan.tasks.map((task) => task.id);
  const targets = plan.targets.map((target) => target.id);
  const measures = plan.tasks.flatMap((task) => task.measures.map((measure) => measure.id));
  for (const ids of [sections, tasks, targets, measures]) expect(ids).toHaveLength(new Set(ids).size);
  const owners = new Set([...sections, ...tasks]);
  for (const { taskId } of [...plan.targets, ...plan.numbers]) expect(owners).toContain(taskId);
  for (const { partOf } of plan.targets) if (partOf !== null) expect(targets).toContain(partOf);
}

function flattened(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flattened(section.children)]);
}
