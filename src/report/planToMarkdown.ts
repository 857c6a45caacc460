import type { Plan } from "../model/plan.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import { markdownTable } from "./markdownTable.ts";
import { type Language, toSay } from "./phrases.ts";
import { planName } from "./planName.ts";
import { taskLabels } from "./taskLabels.ts";

/** One plan as it was read, as Markdown: a table of tasks and one of targets. */
export function planToMarkdown(plan: Plan, { language = "zh-CN" }: { language?: Language } = {}): string {
  const say = toSay(language);
  const labels = taskLabels(plan);
  const place = (id: string): string => labels.get(id) ?? id;
  const tasks = plan.tasks.map((task) => [
    place(task.id),
    task.title,
    task.organizations.map((body) => body.name).join(language === "en" ? ", " : "、"),
    String(task.measures.length),
  ]);
  const targets = plan.targets.map((target) => [
    place(target.taskId),
    target.indicator,
    target.quantity?.text ?? say("noAmount"),
    target.year === null ? "" : String(target.year),
    target.quote,
  ]);
  const blocks = [
    `# ${escapeMarkdown(`${planName(plan)}《${plan.title ?? ""}》`)}`,
    `## ${say("count.tasks")}`,
    markdownTable([say("place"), say("task"), say("duties"), say("measureCount")], tasks).join("\n"),
    `## ${say("count.targets")}`,
    markdownTable([say("place"), say("indicator"), say("amount"), say("year"), say("quote")], targets).join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}
