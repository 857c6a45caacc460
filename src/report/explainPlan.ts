import { groupBy } from "remeda";
import { SECTION_KINDS } from "../lexicon/sectionKinds.ts";
import type { NumberMention } from "../model/numberMention.ts";
import type { Organization } from "../model/organization.ts";
import type { Plan } from "../model/plan.ts";
import type { Section } from "../model/section.ts";
import type { Target } from "../model/target.ts";
import { listNames } from "./dutyLines.ts";
import { issueName } from "./issueNames.ts";
import { type Language, type Say, toSay } from "./phrases.ts";
import { planName } from "./planName.ts";
import { toPlainLine } from "./sanitize.ts";
import { taskLabels } from "./taskLabels.ts";
import type { TextOptions } from "./toText.ts";
import { wrap } from "./wrap.ts";

/**
 * How one plan was read, for a reader who doubts: outline, responsible bodies, targets and the other numbers, each with the words or the rule
 * that decided. The rules of numbers are those of docs/rules.md, by their ids.
 */
export function explainPlan(plan: Plan, { width, paint, language = "zh-CN" }: TextOptions): string {
  const say = toSay(language);
  const labels = taskLabels(plan);
  const lines: string[] = [];
  const add = (indent: number, words: string): void => {
    for (const line of wrap(toPlainLine(words), width - indent)) lines.push(" ".repeat(indent) + line);
  };
  const begin = (heading: string): void => void lines.push("", ...wrap(toPlainLine(heading), width).map((line) => paint("heading", line)));
  const beginTask = (id: string): void => {
    for (const line of wrap(toPlainLine(`${id} ${labels.get(id) ?? ""}`), width)) lines.push(paint("only", line));
  };

  begin(say("howRead", { plan: `${planName(plan)}《${plan.title ?? ""}》` }));
  begin(say("outlineHead"));
  for (const { section, depth } of withDepth(plan.sections, 0)) add(2 + 2 * depth, describeSection(section, say));

  begin(say("bodiesRead"));
  for (const task of plan.tasks) {
    if (task.organizations.length === 0 && task.deadline === null) continue;
    beginTask(task.id);
    for (const bodies of Object.values(groupBy(task.organizations, ({ role, cue }) => role + because(cue)))) {
      const [{ role, cue }] = bodies;
      const names = bodies.map((body) => describeBody(body, say));
      const name = role + because(cue?.replace(/[：:]$/u, "") ?? null);
      add(2, say("named", { name, words: listNames(names, { language }) }));
    }
    if (task.deadline) add(2, say("deadlineIs", { deadline: task.deadline.text }));
  }

  begin(say("targetsRead"));
  for (const [taskId, targets] of Object.entries(groupBy(plan.targets, (target) => target.taskId))) {
    beginTask(taskId);
    for (const target of targets) {
      add(2, describeTarget(target, language));
      add(4, `“${target.quote}”`);
    }
  }

  begin(say("numbersRead"));
  const others = plan.numbers.filter((number) => number.class !== "target");
  for (const [taskId, numbers] of Object.entries(groupBy(others, (number) => number.taskId))) {
    beginTask(taskId);
    add(2, numbers.map((number) => describeNumber(number, say)).join(language === "en" ? "; " : "；"));
  }

  if (plan.issues.length > 0) begin(say("lookAt"));
  for (const issue of plan.issues) add(2, say("named", { name: issueName(issue.code, language), words: issue.message }));
  return [...lines.slice(1), ""].join("\n");
}

function withDepth(sections: readonly Section[], depth: number): { section: Section; depth: number }[] {
  return sections.flatMap((section) => [{ section, depth }, ...withDepth(section.children, depth + 1)]);
}

function because(words: string | null): string {
  return words === null ? "" : ` ← ${words}`;
}

/** The kind with the words of the title that decided it; those of a section above hold for all below it. */
function describeSection({ id, number, title, kind }: Section, say: Say): string {
  const words = SECTION_KINDS.find((row) => row.kind === kind)?.pattern.exec(title)?.[0] ?? null;
  return say("because", { what: [id, number, title].filter(Boolean).join(" "), why: kind + because(words) });
}

function describeBody({ name, resolvedName }: Organization, say: Say): string {
  return resolvedName === undefined ? name : say("resolved", { name, full: resolvedName });
}

function describeTarget({ indicator, subject, quantity, change, commitment, year, cues }: Target, language: Language): string {
  const say = toSay(language);
  const comma = language === "en" ? ", " : "，";
  const amount = quantity
    ? `${quantity.comparator} ${quantity.base.value}${upTo(quantity.base.maxValue)} ${quantity.base.unit}`
    : say("noAmount");
  const said = cues.map((cue) => `${say(`cue.${cue.field}`)}“${cue.text}”`);
  const supplied = subject === null ? [] : [say("supplied", { subject })];
  const why = [...said, ...supplied].join(comma);
  const read = [change, commitment, year].filter((one) => one !== null).join(comma);
  return say("because", { what: `${indicator} ${amount}`, why: read + because(why === "" ? null : why) });
}

function upTo(maxValue: number | null): string {
  return maxValue === null ? "" : `—${maxValue}`;
}

function describeNumber(number: NumberMention, say: Say): string {
  return say("because", { what: `“${number.quote}”`, why: `${number.class} ← ${number.rule}` });
}
