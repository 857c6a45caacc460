import { findResponsibilities, type Standing } from "../extract/findResponsibilities.ts";
import { ANY_LABEL } from "../lexicon/responsibility.ts";
import type { Organization } from "../model/organization.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Task } from "../model/task.ts";
import { listSections } from "../outline/listSections.ts";
import type { OutlineNode } from "../outline/outlineNode.ts";
import type { ScannedText } from "../text/scanText.ts";
import { splitParagraphs } from "../text/splitParagraphs.ts";

interface PlanOfTasks {
  /** All sections in reading order, parents before children. */
  nodes: readonly OutlineNode[];
  tasks: readonly Task[];
  standing: Standing;
}

/**
 * Tasks that name nobody get the bodies of a line that covers them: of the section that holds them, where the line stands above its items,
 * and of its last item, where a line of its own stands below them and no other item has one.
 *
 * @example "（一）道路\n1.新建县道。\n2.改造乡道。\n责任单位：县交通局" // both items: 县交通局
 */
export function shareResponsibilities(scan: ScannedText, { nodes, tasks, standing }: PlanOfTasks): Task[] {
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const tasksIn = (node: OutlineNode): Task[] => listSections(node.children).flatMap((child) => taskById.get(child.id) ?? []);
  const sections = nodes.filter((node) => node.children.length > 0 && node.titleSpan !== null);
  const bodies = new Map(tasks.map((task) => [task.id, task.organizations]));
  for (const node of sections) for (const [id, shared] of coveredFromBelow(tasksIn(node))) bodies.set(id, shared);
  // the innermost section speaks first
  for (const node of [...sections].reverse()) {
    const bare = tasksIn(node).filter((task) => bodies.get(task.id)?.length === 0);
    if (bare.length === 0) continue;
    const { organizations } = findResponsibilities(scan, ownWords(node), standing);
    for (const task of bare) bodies.set(task.id, organizations);
  }
  return tasks.map((task) => ({ ...task, organizations: bodies.get(task.id) ?? [] }));
}

/** Heading and paragraphs of a section, up to its first item. */
function ownWords({ span, titleSpan, children }: OutlineNode): SourceSpan {
  return { start: titleSpan?.start ?? span.start, end: children[0]?.span.start ?? span.end };
}

/** Ids of the tasks of a section with the bodies of its last one, where that alone names any, in a line of its own. */
function coveredFromBelow(tasks: readonly Task[]): [string, Organization[]][] {
  const last = tasks.at(-1);
  const others = tasks.slice(0, -1);
  const [first] = last?.organizations ?? [];
  if (!last || !first || others.length === 0 || others.some((task) => task.organizations.length > 0)) return [];
  return isOwnLine(last, first) ? others.map((task) => [task.id, last.organizations]) : [];
}

/** The body stands in a paragraph that begins with a label, and not in a bracket at the end of the item's own sentence. */
function isOwnLine(task: Task, body: Organization): boolean {
  const paragraph = splitParagraphs(task.text).find(({ start, end }) => {
    const at = body.span.start - task.span.start;
    return start <= at && at < end;
  });
  return paragraph !== undefined && paragraph.start > 0 && ANY_LABEL.test(paragraph.text);
}
