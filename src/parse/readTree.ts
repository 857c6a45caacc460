import { type Duties, findDuties } from "../extract/findDuties.ts";
import { findMeasures } from "../extract/findMeasures.ts";
import { findRoster } from "../extract/findRoster.ts";
import { markKindAt } from "../lexicon/marks.ts";
import type { Issue } from "../model/issue.ts";
import type { Removal } from "../model/removal.ts";
import type { Section } from "../model/section.ts";
import type { Task } from "../model/task.ts";
import { buildOutline } from "../outline/buildOutline.ts";
import { isTask } from "../outline/isTask.ts";
import { listSections } from "../outline/listSections.ts";
import type { OutlineNode } from "../outline/outlineNode.ts";
import { cleanText } from "../text/cleanText.ts";
import type { ScannedText } from "../text/scanText.ts";
import { sliceSpan, trimSpan } from "../text/sliceSpan.ts";

/** A task before its bodies are read: where the lines stand that name them. */
export interface TreeTask extends Omit<Task, "organizations" | "deadline"> {
  node: OutlineNode;
  duties: Duties;
}

/** A plan's sections, tasks and measures, each with its place in the cleaned text. All else is read from here. */
export interface PlanTree extends ScannedText {
  removals: Removal[];
  /** How many plans the text holds. */
  plans: number;
  title: string | null;
  sections: Section[];
  tasks: TreeTask[];
  /** The sections in reading order, parents before children, as the outline has them. */
  nodes: OutlineNode[];
  issues: Issue[];
}

/** From the text as found: clean → outline → tasks → measures. `which`: the plan to be read, from 1, of a text that holds several. */
export function readTree(source: string, which = 1): PlanTree {
  const cleaned = cleanText(source, (line) => markKindAt(line) ?? null);
  const outline = buildOutline(cleaned, which);
  const nodes = listSections(outline.nodes);
  return {
    text: cleaned.text,
    signs: cleaned.signs,
    kinds: cleaned.kinds,
    removals: cleaned.removals,
    plans: outline.plans,
    title: outline.title,
    sections: outline.nodes.map((node) => toSection(cleaned, node)),
    tasks: nodes.filter(isTask).map((node) => toTask(cleaned, node)),
    nodes,
    issues: outline.issues,
  };
}

function toTask(scan: ScannedText, node: OutlineNode): TreeTask {
  const { text } = scan;
  const span = trimSpan(text, node.span);
  const duties = findDuties(scan, { start: node.titleSpan?.start ?? span.start, end: span.end });
  // names in a list say nothing that is done
  const names = node.kind === "mechanism" ? findRoster(text, span).map((role) => role.span) : [];
  const without = [...duties.lines.map((line) => line.span), ...names];
  return {
    id: node.id,
    sectionId: node.id,
    title: node.title,
    text: sliceSpan(text, span),
    span,
    measures: findMeasures(scan, { body: node.body, without }, node.id),
    node,
    duties,
  };
}

/** Goals that are no task have measures of their own. */
function toSection(scan: ScannedText, node: OutlineNode): Section {
  return {
    id: node.id,
    number: node.number,
    title: node.title,
    kind: node.kind,
    span: node.span,
    measures: node.kind === "goals" && !isTask(node) ? findMeasures(scan, { body: node.body, without: [] }, node.id) : [],
    children: node.children.map((child) => toSection(scan, child)),
  };
}
