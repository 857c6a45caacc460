import { groupBy } from "remeda";
import { SECTION_KINDS } from "../lexicon/sectionKinds.ts";
import type { NumberMention } from "../model/numberMention.ts";
import type { Organization } from "../model/organization.ts";
import type { Plan } from "../model/plan.ts";
import type { Section } from "../model/section.ts";
import type { Target } from "../model/target.ts";
import { ISSUE_NAMES } from "./issueNames.ts";
import { planName } from "./planName.ts";
import { toPlainLine } from "./sanitize.ts";
import { taskLabels } from "./taskLabels.ts";
import type { TextOptions } from "./toText.ts";
import { wrap } from "./wrap.ts";

const CUE_NAMES: Record<Target["cues"][number]["field"], string> = {
  change: "变化",
  commitment: "承诺",
  comparator: "比较词",
  condition: "条件",
};

/**
 * How one plan was read, for a reader who doubts: outline, responsible bodies, targets and the other numbers, each with the words or the rule
 * that decided. The rules of numbers are those of docs/rules.md, by their ids.
 */
export function explainPlan(plan: Plan, { width, paint }: TextOptions): string {
  const labels = taskLabels(plan);
  const lines: string[] = [];
  const add = (indent: number, words: string): void => {
    for (const line of wrap(toPlainLine(words), width - indent)) lines.push(" ".repeat(indent) + line);
  };
  const begin = (heading: string): void => void lines.push("", ...wrap(toPlainLine(heading), width).map((line) => paint("heading", line)));
  const beginTask = (id: string): void => {
    for (const line of wrap(toPlainLine(`${id} ${labels.get(id) ?? ""}`), width)) lines.push(paint("only", line));
  };

  begin(`${planName(plan)}《${plan.title ?? ""}》怎样读出`);
  begin("大纲：编号 标记 标题（类别 ← 依据）");
  for (const { section, depth } of withDepth(plan.sections, 0)) add(2 + 2 * depth, describeSection(section));

  begin("责任单位：角色 ← 依据：名称");
  for (const task of plan.tasks) {
    if (task.organizations.length === 0 && task.deadline === null) continue;
    beginTask(task.id);
    for (const bodies of Object.values(groupBy(task.organizations, ({ role, cue }) => role + because(cue)))) {
      const [{ role, cue }] = bodies;
      add(2, `${role}${because(cue?.replace(/[：:]$/u, "") ?? null)}：${bodies.map(describeBody).join("、")}`);
    }
    if (task.deadline) add(2, `完成时限：${task.deadline.text}`);
  }

  begin("目标：指标 数量（变化，承诺，年份 ← 依据）");
  for (const [taskId, targets] of Object.entries(groupBy(plan.targets, (target) => target.taskId))) {
    beginTask(taskId);
    for (const target of targets) {
      add(2, describeTarget(target));
      add(4, `“${target.quote}”`);
    }
  }

  begin("其他数字：原文（类别 ← 规则）");
  const others = plan.numbers.filter((number) => number.class !== "target");
  for (const [taskId, numbers] of Object.entries(groupBy(others, (number) => number.taskId))) {
    beginTask(taskId);
    add(2, numbers.map(describeNumber).join("；"));
  }

  if (plan.issues.length > 0) begin("请留意");
  for (const issue of plan.issues) add(2, `${ISSUE_NAMES[issue.code]}：${issue.message}`);
  return [...lines.slice(1), ""].join("\n");
}

function withDepth(sections: readonly Section[], depth: number): { section: Section; depth: number }[] {
  return sections.flatMap((section) => [{ section, depth }, ...withDepth(section.children, depth + 1)]);
}

function because(words: string | null): string {
  return words === null ? "" : ` ← ${words}`;
}

/** The kind with the words of the title that decided it; those of a section above hold for all below it. */
function describeSection({ id, number, title, kind }: Section): string {
  const words = SECTION_KINDS.find((row) => row.kind === kind)?.pattern.exec(title)?.[0] ?? null;
  return `${[id, number, title].filter(Boolean).join(" ")}（${kind}${because(words)}）`;
}

function describeBody({ name, resolvedName }: Organization): string {
  return resolvedName === undefined ? name : `${name}（即${resolvedName}）`;
}

function describeTarget({ indicator, subject, quantity, change, commitment, year, cues }: Target): string {
  const amount = quantity ? ` ${quantity.comparator} ${quantity.base.value}${upTo(quantity.base.maxValue)} ${quantity.base.unit}` : " 定性";
  const said = cues.map((cue) => `${CUE_NAMES[cue.field]}“${cue.text}”`);
  const supplied = subject === null ? [] : [`主语“${subject}”取自前文`];
  const why = [...said, ...supplied].join("，");
  return `${indicator}${amount}（${[change, commitment, year].filter((one) => one !== null).join("，")}${because(why === "" ? null : why)}）`;
}

function upTo(maxValue: number | null): string {
  return maxValue === null ? "" : `—${maxValue}`;
}

function describeNumber(number: NumberMention): string {
  return `“${number.quote}”（${number.class} ← ${number.rule}）`;
}
