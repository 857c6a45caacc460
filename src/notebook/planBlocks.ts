import { countBy } from "remeda";
import type { Plan } from "../model/plan.ts";
import type { Block, Row, Table } from "../report/block.ts";
import { ISSUE_NAMES } from "../report/issueNames.ts";
import { type Language, type Say, toSay } from "../report/phrases.ts";
import { planName } from "../report/planName.ts";
import { countCell, wordsCell } from "../report/statement.ts";
import { taskLabels } from "../report/taskLabels.ts";
import { type CellSay, toCellSay } from "./cellWords.ts";

/** One plan as it was read: its title and how much there is, its tasks, its targets, and what a reader should look at. */
export function planBlocks(plan: Plan, language: Language): Block[] {
  const say = toCellSay(language);
  const labels = taskLabels(plan);
  const place = (id: string): string => labels.get(id) ?? id;
  const measures = plan.tasks.reduce((sum, task) => sum + task.measures.length, 0);
  const counts = { tasks: plan.tasks.length, measures, targets: plan.targets.length, numbers: plan.numbers.length };
  return [
    { kind: "heading", level: 3, id: "plan", text: `${planName(plan)}《${plan.title ?? ""}》` },
    { kind: "paragraph", runs: [{ text: say("counts", counts) }] },
    ...headed(say("tasks"), taskTable(plan, place, say)),
    ...headed(say("targets"), targetTable(plan, place, { say, names: toSay(language) })),
    ...issues(plan, language, say),
  ];
}

/** Nothing where the table is empty. */
function headed(text: string, table: Table): Block[] {
  return table.rows.length > 0 ? [{ kind: "heading", level: 3, id: table.name, text }, table] : [];
}

function taskTable(plan: Plan, place: (id: string) => string, say: CellSay): Table {
  const columns = [
    { head: say("place"), width: 2 },
    { head: say("task"), width: 6 },
    { head: say("bodies"), width: 8 },
    { head: say("measures"), width: 1 },
  ];
  const rows = plan.tasks.map((task): Row => {
    const bodies = task.organizations.map((body) => body.name).join("、");
    return { cells: [wordsCell(place(task.id)), wordsCell(task.title), wordsCell(bodies), countCell(task.measures.length)], tags: [] };
  });
  return { kind: "table", name: "tasks", columns, rows };
}

function targetTable(plan: Plan, place: (id: string) => string, { say, names }: { say: CellSay; names: Say }): Table {
  const columns = [
    { head: say("place"), width: 2 },
    { head: say("indicator"), width: 4 },
    { head: say("amount"), width: 3 },
    { head: say("year"), width: 1 },
    { head: say("commitment"), width: 3 },
    { head: say("quote"), width: 6 },
  ];
  const rows = plan.targets.map((target): Row => {
    const cells = [place(target.taskId), target.indicator, target.quantity?.text ?? say("condition"), String(target.year ?? "")];
    return { cells: [...cells, names(`commitment.${target.commitment}`), target.quote].map((words) => wordsCell(words)), tags: [] };
  });
  return { kind: "table", name: "targets", columns, rows };
}

function issues(plan: Plan, language: Language, say: CellSay): Block[] {
  if (plan.issues.length === 0) return [];
  const counts = countBy(plan.issues, (issue) => (language === "en" ? issue.message : ISSUE_NAMES[issue.code]));
  const items = Object.entries(counts).map(([issue, n]) => [{ text: issue + (n > 1 ? say("times", { n }) : "") }]);
  return [
    { kind: "heading", level: 3, id: "issues", text: say("issues") },
    { kind: "list", items },
  ];
}
