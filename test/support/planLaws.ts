import type { Plan } from "../../src/model/plan.ts";
import type { Section } from "../../src/model/section.ts";
import type { SourceSpan } from "../../src/model/sourceSpan.ts";
import { restoreSource } from "../../src/text/restoreSource.ts";
import { findUnplain, visitObjects } from "./findValues.ts";

/** The words that a fact of the plan quotes, with the place that they are said to have. */
interface Quoted {
  path: string;
  words: string;
  span: SourceSpan;
}

/**
 * The laws that a plan breaks, one sentence each; none for a good one. They hold whatever text it was read from: the source comes back, spans
 * lie in the text, cut no character in two and hold the words that are quoted, sections nest and cover the text, what is listed stands in
 * reading order, ids are unique and lead to something, and all of it is plain JSON.
 */
export function brokenPlanLaws(plan: Plan, source: string): string[] {
  return [
    ...brokenLoss(plan, source),
    ...brokenSpans(plan, source),
    ...brokenQuotes(plan),
    ...brokenSections(plan.sections, { start: 0, end: plan.text.length }),
    ...brokenOrder(plan),
    ...brokenIds(plan),
    ...findUnplain(plan).map((found) => `plain JSON: ${found}`),
  ];
}

function brokenLoss(plan: Plan, source: string): string[] {
  return restoreSource(plan.text, plan.removals) === source ? [] : ["lossless: text and removals do not give the source back"];
}

function brokenSpans(plan: Plan, source: string): string[] {
  const broken: string[] = [];
  visitObjects(plan, (value, path) => {
    if (!("start" in value && "end" in value)) return;
    // removals alone tell places of the source
    const text = path.startsWith("removals.") ? source : plan.text;
    const fault = faultOf(Number(value.start), Number(value.end), text);
    if (fault !== null) broken.push(`span: ${path} (${value.start} to ${value.end}) ${fault}`);
  });
  return broken;
}

/** What is wrong with a span of the text; null where nothing is. */
function faultOf(start: number, end: number, text: string): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return "is no pair of whole numbers";
  if (start < 0 || end > text.length) return `lies outside of ${text.length} code units`;
  if (start > end) return "ends before it starts";
  return isInPair(text, start) || isInPair(text, end) ? "cuts a surrogate pair in two" : null;
}

function isInPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function brokenQuotes(plan: Plan): string[] {
  return quotedIn(plan)
    .filter(({ words, span }) => plan.text.slice(span.start, span.end) !== words)
    .map(({ path, words }) => `quote: ${path} says ${JSON.stringify(words.slice(0, 40))}, its span something else`);
}

function quotedIn(plan: Plan): Quoted[] {
  const quoted: Quoted[] = [];
  const add = (path: string, words: string, span: SourceSpan) => void quoted.push({ path, words, span });
  for (const task of plan.tasks) {
    add(`task ${task.id}`, task.text, task.span);
    if (task.deadline) add(`deadline of ${task.id}`, task.deadline.text, task.deadline.span);
    for (const body of task.organizations) add(`body of ${task.id}`, body.name, body.span);
    for (const measure of task.measures) add(`measure ${measure.id}`, measure.text, measure.span);
  }
  for (const target of plan.targets) add(`target ${target.id}`, target.quote, target.span);
  for (const number of plan.numbers) add(`number in ${number.taskId}`, number.quote, number.span);
  for (const section of flattened(plan.sections)) for (const { id, text, span } of section.measures) add(`measure ${id}`, text, span);
  const { leads = [], conveners = [], deputyConveners = [], members = [], office = null } = plan.mechanism ?? {};
  const entries = [...leads, ...conveners, ...deputyConveners, ...members, ...(office ? [office] : [])];
  for (const entry of entries) add("mechanism", entry.name, entry.span);
  return quoted;
}

/** Top-level sections cover the text end to end; children lie in their parent, in order and without overlap. */
function brokenSections(sections: readonly Section[], whole: SourceSpan): string[] {
  const broken: string[] = [];
  let at = whole.start;
  for (const section of sections) {
    if (section.span.start !== at) broken.push(`sections: ${section.id} begins at ${section.span.start}, the text before it ends at ${at}`);
    at = section.span.end;
    broken.push(...brokenChildren(section));
  }
  if (sections.length > 0 && at !== whole.end) broken.push(`sections: the last ends at ${at}, the text at ${whole.end}`);
  return broken;
}

function brokenChildren(section: Section): string[] {
  const broken: string[] = [];
  let at = section.span.start;
  for (const child of section.children) {
    if (child.span.start < at) broken.push(`sections: ${child.id} begins before ${at}, in what is before it in ${section.id}`);
    if (child.span.end > section.span.end) broken.push(`sections: ${child.id} ends behind ${section.id}`);
    at = child.span.end;
    broken.push(...brokenChildren(child));
  }
  return broken;
}

/** Tasks, targets, numbers, measures and removals stand in reading order; a measure stands in its task. */
function brokenOrder(plan: Plan): string[] {
  const lists: (readonly [string, readonly SourceSpan[]])[] = [
    ["tasks", plan.tasks.map(({ span }) => span)],
    ["numbers", plan.numbers.map(({ span }) => span)],
    ["removals", plan.removals],
    ...plan.tasks.map((task) => [`measures of ${task.id}`, task.measures.map(({ span }) => span)] as const),
  ];
  const unordered = lists.filter(([, spans]) => spans.some((span, index) => span.start < (spans[index - 1]?.start ?? 0)));
  const outside = plan.tasks.flatMap(({ span, measures }) =>
    measures.filter((measure) => measure.span.start < span.start || measure.span.end > span.end),
  );
  return [
    ...unordered.map(([name]) => `order: ${name} do not stand in reading order`),
    ...outside.map(({ id }) => `order: measure ${id} stands outside of its task`),
  ];
}

/** An id names one thing; what points at a task, a section or a target points at one that is there. */
function brokenIds(plan: Plan): string[] {
  const sections = flattened(plan.sections);
  const [sectionIds, taskIds, targetIds] = [sections, plan.tasks, plan.targets].map((list) => list.map(({ id }) => id)) as [
    string[],
    string[],
    string[],
  ];
  const measureIds = [...plan.tasks, ...sections].flatMap(({ measures }) => measures.map(({ id }) => id));
  const owners = new Set([...sectionIds, ...taskIds]);
  const targets = new Set(targetIds);
  const lists = { sections: sectionIds, tasks: taskIds, targets: targetIds, measures: measureIds };
  const twice = Object.entries(lists).filter(([, ids]) => new Set(ids).size < ids.length);
  const lost = [...plan.targets, ...plan.numbers].filter(({ taskId }) => !owners.has(taskId));
  const partless = plan.targets.filter(({ partOf }) => partOf !== null && !targets.has(partOf));
  return [
    ...twice.map(([name]) => `ids: two ${name} have one id`),
    ...lost.map(({ taskId }) => `ids: no task or section has the id ${taskId}`),
    ...partless.map(({ id }) => `ids: ${id} is part of a target that is not there`),
  ];
}

function flattened(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flattened(section.children)]);
}
