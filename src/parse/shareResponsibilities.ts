import { findResponsibilities, type Responsibilities, type Standing } from "../extract/findResponsibilities.ts";
import { DUTY_LABEL } from "../lexicon/responsibility.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Task } from "../model/task.ts";
import { listSections } from "../outline/listSections.ts";
import type { OutlineNode } from "../outline/outlineNode.ts";
import { findBrackets } from "../text/brackets.ts";
import { CLAUSE_END, isKind } from "../text/characterKinds.ts";
import type { ScannedText } from "../text/scanText.ts";
import { splitParagraphs } from "../text/splitParagraphs.ts";

interface PlanOfTasks {
  /** All sections in reading order, parents before children. */
  nodes: readonly OutlineNode[];
  tasks: readonly Task[];
  standing: Standing;
}

/**
 * Tasks that name nobody get the bodies of a line that covers them, and its deadline: of the section that holds them, where the line stands
 * above its items, and of its last item, where a line of its own stands below them and no other item has one.
 *
 * @example "（一）道路\n1.新建县道。\n2.改造乡道。\n责任单位：县交通局" // both items: 县交通局
 */
export function shareResponsibilities(scan: ScannedText, { nodes, tasks, standing }: PlanOfTasks): Task[] {
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const tasksIn = (node: OutlineNode): Task[] => listSections(node.children).flatMap((child) => taskById.get(child.id) ?? []);
  const sections = nodes.filter((node) => node.children.length > 0 && node.titleSpan !== null);
  const shared = new Map<string, Responsibilities>();
  for (const node of sections) {
    const inside = tasksIn(node);
    const below = coveredFromBelow(inside);
    if (below) for (const { id, deadline } of inside) shared.set(id, { ...below, deadline: deadline ?? below.deadline });
  }
  const dutiesOf = (task: Task): Responsibilities => shared.get(task.id) ?? task;
  // the innermost section speaks first
  for (const node of [...sections].reverse()) {
    const bare = tasksIn(node).filter((task) => dutiesOf(task).organizations.length === 0);
    if (bare.length === 0) continue;
    const above = findResponsibilities(scan, ownWords(node), standing);
    for (const task of bare) shared.set(task.id, { ...above, deadline: dutiesOf(task).deadline ?? above.deadline });
  }
  return tasks.map((task) => ({ ...task, organizations: dutiesOf(task).organizations, deadline: dutiesOf(task).deadline }));
}

/** Heading and paragraphs of a section, up to its first item. */
function ownWords({ span, titleSpan, children }: OutlineNode): SourceSpan {
  return { start: titleSpan?.start ?? span.start, end: children[0]?.span.start ?? span.end };
}

/** What the last task of a section says of duties in lines of their own, where no other says who answers. */
function coveredFromBelow(tasks: readonly Task[]): Responsibilities | undefined {
  const last = tasks.at(-1);
  const others = tasks.slice(0, -1);
  const [first] = last?.organizations ?? [];
  if (!last || !first || others.length === 0 || others.some((task) => task.organizations.length > 0)) return undefined;
  if (!isOwnLine(last, first)) return undefined;
  return { organizations: last.organizations, deadline: last.deadline && isOwnLine(last, last.deadline) ? last.deadline : null };
}

/** What stands in a paragraph of duties alone, and not behind the item's own sentence. */
function isOwnLine(task: Task, { span }: { span: SourceSpan }): boolean {
  const paragraph = splitParagraphs(task.text).find(({ start, end }) => {
    const at = span.start - task.span.start;
    return start <= at && at < end;
  });
  return paragraph !== undefined && paragraph.start > 0 && (DUTY_LABEL.test(paragraph.text) || isBracket(paragraph.text));
}

/** （责任单位：县教育局）。: nothing else stands in the line. */
function isBracket(words: string): boolean {
  const end = isKind(words, words.length - 1, CLAUSE_END) ? words.length - 1 : words.length;
  return findBrackets(words).some((bracket) => bracket.start === 0 && bracket.end === end);
}
