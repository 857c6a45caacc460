import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Task } from "../model/task.ts";
import { isTask } from "../outline/isTask.ts";
import type { OutlineNode } from "../outline/outlineNode.ts";

/** A stretch of the text whose numbers and targets are read together: a task, or the own words of a section. */
export interface ReadUnit {
  /** Task or section id: the `taskId` of what is found here. */
  ownerId: string;
  isTask: boolean;
  isGoal: boolean;
  /** Which of its clauses promise: none of letters, tables, annexes and signatures; of a preamble, and of a section that describes (现状), those that say so (确保…, 总体要求是…). */
  promises: "all" | "said" | "none";
  /** Heading and body, in reading order. */
  spans: SourceSpan[];
  /** The title's words, mark apart; null where there is none. */
  titleSpan: SourceSpan | null;
  /** What is responsibility or deadline line, or the name of a phase: no target stands there. */
  without: SourceSpan[];
}

/** 全面实施阶段（2025年5月—2026年12月）: when something is done, and nothing that is promised. */
const PHASE = /阶段(?:（[^（）]*）|\([^()]*\))?$/u;

/** All stretches in reading order: every word that is no structural mark lies in one. */
export function toReadUnits(nodes: readonly OutlineNode[], tasks: readonly Task[]): ReadUnit[] {
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  return nodes.map((node) => {
    const task = isTask(node) ? taskById.get(node.id) : undefined;
    const isPreamble = node.kind === "preamble";
    const all = node.kind === "tasks" || node.kind === "goals" || node.kind === "mechanism" || (task !== undefined && !isPreamble);
    const title = node.titleSpan;
    const bodyOnly = node.body.filter((part) => !title || part.end > title.end || part.start >= title.end);
    return {
      ownerId: node.id,
      isTask: task !== undefined,
      isGoal: node.kind === "goals",
      promises: all ? "all" : isPreamble ? "said" : "none",
      spans: title ? mergeTitle(title, bodyOnly) : bodyOnly,
      titleSpan: title,
      without: [...(task ? holes(task) : []), ...(title && PHASE.test(node.title) ? [title] : [])],
    };
  });
}

/** Title first; where the body begins with the title's own words, the title is in it already. */
function mergeTitle(title: SourceSpan, body: readonly SourceSpan[]): SourceSpan[] {
  return body.some((part) => part.start <= title.start && part.end >= title.end) ? [...body] : [title, ...body];
}

function holes(task: Task): SourceSpan[] {
  const bodies = task.organizations.map((body) => body.span);
  const deadline = task.deadline ? [task.deadline.span] : [];
  return [...bodies, ...deadline];
}
