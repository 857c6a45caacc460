import { groupBy } from "remeda";
import type { Issue } from "../model/issue.ts";
import type { Plan } from "../model/plan.ts";
import { append } from "../text/append.ts";
import { listNames } from "./dutyLines.ts";
import { issueName } from "./issueNames.ts";
import { type Language, type Say, toSay } from "./phrases.ts";
import { planName } from "./planName.ts";
import { toPlainLine } from "./sanitize.ts";
import { taskLabels, taskTitles } from "./taskLabels.ts";
import type { TextOptions } from "./toText.ts";
import { wrap } from "./wrap.ts";

/** One plan as it was read, for a reader at a terminal: tasks with bodies and targets, mechanism, and what to look at. */
export function planToText(plan: Plan, { width, paint, language = "zh-CN" }: TextOptions): string {
  const say = toSay(language);
  const [labels, titles] = [taskLabels(plan), taskTitles(plan)];
  const flow = (words: string): string[] => wrap(toPlainLine(words), width);
  const lines = [
    ...flow(`${planName(plan)}《${plan.title ?? ""}》`).map((line) => paint("heading", line)),
    ...flow(say("planCounts", { tasks: plan.tasks.length, targets: plan.targets.length, numbers: plan.numbers.length })),
    "",
  ];
  const add = (indent: number, words: string): void => {
    for (const line of wrap(toPlainLine(words), width - indent)) lines.push(" ".repeat(indent) + line);
  };
  const holders = new Map(plan.tasks.map((task) => [task.id, task]));
  for (const id of new Set([...plan.targets.map((target) => target.taskId), ...holders.keys()])) {
    if (holders.has(id)) continue;
    add(0, `${labels.get(id) ?? id} ${titles.get(id) ?? ""}`);
    for (const line of targetLines(plan, id, say)) add(2, line);
  }
  for (const task of plan.tasks) {
    append(
      lines,
      flow(`${labels.get(task.id) ?? task.id} ${task.title}`).map((line) => paint("only", line)),
    );
    const bodies = task.organizations.map(({ name, role }) => name + (role === "joint" ? "" : say(`role.${role}`)));
    if (bodies.length > 0) add(2, say("bodiesAre", { bodies: listNames(bodies, { language }) }));
    if (task.deadline) add(2, say("deadlineIs", { deadline: task.deadline.text }));
    for (const line of targetLines(plan, task.id, say)) add(2, line);
  }
  if (plan.issues.length > 0) lines.push("", paint("heading", say("lookAt")));
  for (const line of issueLines(plan, labels, language)) add(2, line);
  return [...lines, ""].join("\n");
}

/** One line for each kind of issue, with the places where it stands. */
function issueLines(plan: Plan, labels: ReadonlyMap<string, string>, language: Language): string[] {
  return Object.entries(groupBy(plan.issues, (issue) => issue.code)).map(([code, issues]) => {
    const places = issues.flatMap(({ span }) =>
      plan.tasks.filter((task) => span && task.span.start <= span.start && span.end <= task.span.end),
    );
    const where = places.map((task) => labels.get(task.id) ?? task.id);
    const name = issueName(code as Issue["code"], language); // keys are the codes grouped by
    return where.length > 0 ? toSay(language)("named", { name, words: listNames(where, { language }) }) : name;
  });
}

function targetLines(plan: Plan, id: string, say: Say): string[] {
  const targets = plan.targets.filter(({ taskId }) => taskId === id);
  return targets.map(({ indicator, quantity, year, quote }) => {
    const meaning = quantity ? `${quantity.comparator} ${quantity.base.value} ${quantity.base.unit}` : "";
    const amount = quantity ? say("amountIs", { text: quantity.text, meaning }) : say("noAmount");
    return say("targetIs", { indicator, amount, year: year === null ? "" : say("inYear", { year }), quote });
  });
}
