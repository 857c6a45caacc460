import type { Issue } from "../model/issue.ts";
import type { Place } from "../model/place.ts";
import type { Removal } from "../model/removal.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Task } from "../model/task.ts";
import type { OutlineNode } from "../outline/outlineNode.ts";
import { findUnclosed } from "../text/brackets.ts";
import { UNREADABLE } from "../text/characterKinds.ts";
import { holdsKind, type ScannedText } from "../text/scanText.ts";
import type { Division } from "./divisionTable.ts";

/** What was read, as far as issues speak of it. */
export interface ReadPlan extends ScannedText {
  removals: readonly Removal[];
  title: string | null;
  place: Place | null;
  /** The divisions that bear the place's name, where the document does not tell which it is. */
  rivals: readonly Division[];
  tasks: readonly Task[];
  nodes: readonly OutlineNode[];
}

/** What a reader should look at, in the order: the whole text, its characters, its numbering, its tasks. */
export function findIssues(plan: ReadPlan): Issue[] {
  if (plan.text.trim() === "") return [issue("empty-text", "error", "the text holds no words; expected a plan", null)];
  return [...ofWhole(plan), ...ofCharacters(plan), ...ofInvisible(plan), ...ofNumbering(plan.nodes), ...ofTasks(plan)];
}

function issue(code: Issue["code"], severity: Issue["severity"], message: string, span: Issue["span"]): Issue {
  return { code, severity, message, span };
}

function ofWhole({ title, place, rivals }: ReadPlan): Issue[] {
  const issues: Issue[] = [];
  if (title === null)
    issues.push(issue("no-title", "warning", "no title was found before the first heading; expected a line such as …实施方案", null));
  if (place === null) {
    const message = "neither title nor body tells whose plan this is; expected a name such as 某某县, or the option place";
    issues.push(issue("no-place", "warning", message, null));
  } else if (place.inferred) {
    issues.push(issue("place-inferred", "info", `the place ${place.name} was inferred from the body; the title names none`, null));
  }
  if (rivals.length > 0) issues.push(ambiguous(rivals));
  return issues;
}

function ambiguous(rivals: readonly Division[]): Issue {
  const list = rivals.map(({ name, code, within }) => `${within.join("")}${name} ${code}`).join(", ");
  const message = `the name of the place stands for ${list}; expected a higher division in title, letter or body, or the option place`;
  return issue("place-ambiguous", "warning", message, null);
}

/** Characters that a reader does not see or cannot use; the first of each kind is pointed at. */
const CHARACTERS: readonly { code: Issue["code"]; pattern: RegExp; what: string }[] = [
  { code: "ill-formed-text", pattern: /\p{Surrogate}/u, what: "half of a surrogate pair; expected well-formed UTF-16" },
  {
    code: "control-character",
    pattern: /(?![\t\n\v\f\r\u0085])\p{Cc}/u,
    what: "a control character; expected words",
  },
];

function ofCharacters(plan: ReadPlan): Issue[] {
  const { text } = plan;
  if (!holdsKind(plan, UNREADABLE)) return [];
  return CHARACTERS.flatMap(({ code, pattern, what }) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [issue(code, "warning", `the text holds ${what}`, { start: at, end: at + 1 })];
  });
}

/** Points at the character before which the first one stood. */
function ofInvisible({ text, removals }: ReadPlan): Issue[] {
  let removed = 0;
  for (const { start, end, reason } of removals) {
    if (reason === "invisible") {
      const span = characterAt(text, Math.min(start - removed, text.length - 1));
      const message = "the text held an invisible or direction-changing character; it stands in removals, and is read over";
      return [issue("invisible-character", "warning", message, span)];
    }
    removed += end - start;
  }
  return [];
}

/** The whole character at an offset: two units where it is a surrogate pair. */
function characterAt(text: string, offset: number): SourceSpan {
  const isPair = (at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
  const at = offset > 0 && isPair(offset - 1) ? offset - 1 : offset;
  return { start: at, end: at + (isPair(at) ? 2 : 1) };
}

/** A number left out between two headings side by side, （二） and then （四）, or a smaller one behind a larger. */
function ofNumbering(nodes: readonly OutlineNode[]): Issue[] {
  const issues: Issue[] = [];
  const lists = [nodes.filter((node) => node.number !== null && !node.id.includes(".")), ...nodes.map((node) => node.children)];
  for (const list of lists) {
    for (const [index, node] of list.entries()) {
      const [before, own] = [ordinalOf(list[index - 1]), ordinalOf(node)];
      // a number that stands there twice has an issue of its own
      if (before === null || own === null || own === before + 1 || node.id.includes("~")) continue;
      const message = `${node.number ?? ""} follows ${list[index - 1]?.number ?? ""}; expected the next number`;
      issues.push(issue(own > before ? "number-gap" : "number-order", "info", message, node.span));
    }
  }
  return issues;
}

function ordinalOf(node: OutlineNode | undefined): number | null {
  const last = node?.number === null ? undefined : node?.id.split(".").at(-1)?.split("~")[0];
  return last === undefined || !/^\d+$/u.test(last) ? null : Number(last);
}

function ofTasks(plan: ReadPlan): Issue[] {
  const { tasks } = plan;
  const issues: Issue[] = [];
  const some = tasks.some((task) => task.organizations.length > 0);
  for (const task of tasks) {
    const name = `task ${task.id} ${task.title}`;
    if (task.measures.length === 0) issues.push(issue("empty-task", "info", `${name} says no measure`, task.span));
    if (some && task.organizations.length === 0)
      issues.push(issue("no-responsibility", "info", `${name} names no responsible body; other tasks do`, task.span));
    const start = findUnclosed(plan, task.span);
    if (start !== undefined) {
      const message = `${name} opens ${plan.text[start] ?? ""} and never closes it`;
      issues.push(issue("unclosed-bracket", "warning", message, { start, end: start + 1 }));
    }
  }
  return issues;
}
