import type { Plan } from "../model/plan.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import { markdownTable } from "./markdownTable.ts";
import { planName } from "./planName.ts";
import { taskLabels } from "./taskLabels.ts";

/** One plan as it was read, as Markdown: a table of tasks and one of targets. */
export function planToMarkdown(plan: Plan): string {
  const labels = taskLabels(plan);
  const place = (id: string): string => labels.get(id) ?? id;
  const tasks = plan.tasks.map((task) => [
    place(task.id),
    task.title,
    task.organizations.map((body) => body.name).join("、"),
    String(task.measures.length),
  ]);
  const targets = plan.targets.map((target) => [
    place(target.taskId),
    target.indicator,
    target.quantity?.text ?? "定性",
    target.year === null ? "" : String(target.year),
    target.quote,
  ]);
  const blocks = [
    `# ${escapeMarkdown(`${planName(plan)}《${plan.title ?? ""}》`)}`,
    "## 任务",
    markdownTable(["所在", "任务", "责任单位", "举措数"], tasks).join("\n"),
    "## 目标",
    markdownTable(["所在", "指标", "目标值", "年份", "原文"], targets).join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}
