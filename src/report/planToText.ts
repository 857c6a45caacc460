import { groupBy } from "remeda";
import type { Organization } from "../model/organization.ts";
import type { Plan } from "../model/plan.ts";
import { ISSUE_NAMES } from "./issueNames.ts";
import { planName } from "./planName.ts";
import { toPlainLine } from "./sanitize.ts";
import { taskLabels, taskTitles } from "./taskLabels.ts";
import type { TextOptions } from "./toText.ts";
import { wrap } from "./wrap.ts";

const ROLES: Record<Organization["role"], string> = { lead: "（牵头）", support: "（配合）", joint: "" };

/** One plan as it was read, for a reader at a terminal: tasks with bodies and targets, mechanism, and what to look at. */
export function planToText(plan: Plan, { width, paint }: TextOptions): string {
  const [labels, titles] = [taskLabels(plan), taskTitles(plan)];
  const flow = (words: string): string[] => wrap(toPlainLine(words), width);
  const lines = [
    ...flow(`${planName(plan)}《${plan.title ?? ""}》`).map((line) => paint("heading", line)),
    `${plan.tasks.length}项任务、${plan.targets.length}个目标、${plan.numbers.length}处数字`,
    "",
  ];
  const add = (indent: number, words: string): void => {
    for (const line of wrap(toPlainLine(words), width - indent)) lines.push(" ".repeat(indent) + line);
  };
  const holders = new Map(plan.tasks.map((task) => [task.id, task]));
  for (const id of new Set([...plan.targets.map((target) => target.taskId), ...holders.keys()])) {
    if (!holders.has(id)) addTargets(plan, id, `${labels.get(id) ?? id} ${titles.get(id) ?? ""}`, add);
  }
  for (const task of plan.tasks) {
    lines.push(...flow(`${labels.get(task.id) ?? task.id} ${task.title}`).map((line) => paint("only", line)));
    if (task.organizations.length > 0) add(2, `责任单位：${task.organizations.map((body) => body.name + ROLES[body.role]).join("、")}`);
    if (task.deadline) add(2, `完成时限：${task.deadline.text}`);
    addTargets(plan, task.id, null, add);
  }
  if (plan.issues.length > 0) lines.push("", paint("heading", "请留意"));
  for (const line of issueLines(plan, labels)) add(2, line);
  return [...lines, ""].join("\n");
}

/** One line for each kind of issue, with the places where it stands. */
function issueLines(plan: Plan, labels: ReadonlyMap<string, string>): string[] {
  return Object.entries(groupBy(plan.issues, (issue) => issue.code)).map(([code, issues]) => {
    const places = issues.flatMap(({ span }) =>
      plan.tasks.filter((task) => span && task.span.start <= span.start && span.end <= task.span.end),
    );
    const where = places.map((task) => labels.get(task.id) ?? task.id);
    return ISSUE_NAMES[code as keyof typeof ISSUE_NAMES] + (where.length > 0 ? `：${where.join("、")}` : ""); // keys are the codes grouped by
  });
}

function addTargets(plan: Plan, id: string, heading: string | null, add: (indent: number, words: string) => void): void {
  if (heading !== null) add(0, heading);
  for (const target of plan.targets.filter((candidate) => candidate.taskId === id)) {
    const amount = target.quantity
      ? `${target.quantity.text}（${target.quantity.comparator} ${target.quantity.base.value} ${target.quantity.base.unit}）`
      : "定性";
    const year = target.year === null ? "" : `，${target.year}年`;
    add(2, `目标：${target.indicator}，${amount}${year}  “${target.quote}”`);
  }
}
