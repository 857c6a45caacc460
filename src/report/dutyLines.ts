import type { DutyRow } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import { append } from "../text/append.ts";
import type { PhraseId } from "./phrases.ts";
import type { ReportModel } from "./reportModel.ts";

/** Who is responsible: bodies set up otherwise, who differs for each matched task, and how the two mechanisms stand. */
export function dutyLines(model: ReportModel): string[] {
  const { comparison, left, right, say } = model;
  const lines = bodyNotes(model);
  if (left.namesBodies && right.namesBodies)
    append(
      lines,
      comparison.duties.map((duty) => dutyLine(duty, model)),
    );
  if (comparison.theme !== null) return lines;
  append(lines, [...mechanismLines(comparison.left, left.name, model), ...mechanismLines(comparison.right, right.name, model)]);
  for (const [side, check] of [
    [left, comparison.mechanism.left],
    [right, comparison.mechanism.right],
  ] as const) {
    const { name } = side;
    if (check.inTasksOnly.length > 0) lines.push(say("tasksOnly", { name, bodies: listNames(check.inTasksOnly, model) }));
    if (check.inMechanismOnly.length > 0) lines.push(say("mechanismOnly", { name, bodies: listNames(check.inMechanismOnly, model) }));
  }
  return lines;
}

/** What is to be known before tasks are compared by their bodies: those set up otherwise, and a plan that names none. */
export function bodyNotes(model: ReportModel): string[] {
  const { comparison, left, right, say } = model;
  const merged = comparison.organizations.filter((row) => row.relation === "merged");
  return [
    ...merged.map((row) =>
      say("merged", { left: left.name, right: right.name, a: listNames(row.left, model), b: listNames(row.right, model) }),
    ),
    ...[left, right].filter((side) => !side.namesBodies).map((side) => say("silent", { name: side.name })),
  ];
}

/** Names in the manner of the language. */
export function listNames(names: readonly string[], { language }: Pick<ReportModel, "language">): string {
  return names.join(language === "en" ? ", " : "、");
}

function dutyLine(duty: DutyRow, model: ReportModel): string {
  const { left, right, say, language } = model;
  const names = (bodies: DutyRow["leftOnly"]): string =>
    listNames(
      bodies.map((body) => body.name),
      model,
    );
  const parts = [say("dutyShared", { n: duty.shared.length })];
  if (duty.leftOnly.length > 0) parts.push(say("dutyMore", { name: left.name, bodies: names(duty.leftOnly) }));
  if (duty.rightOnly.length > 0) parts.push(say("dutyMore", { name: right.name, bodies: names(duty.rightOnly) }));
  return say("dutyHead", {
    left: left.taskName(duty.left),
    right: right.taskName(duty.right),
    parts: parts.join(language === "en" ? "; " : "；"),
  });
}

function mechanismLines(plan: Plan, name: string, model: ReportModel): string[] {
  if (!plan.mechanism) return [];
  const { say, language } = model;
  const { leads, conveners, deputyConveners, members, office } = plan.mechanism;
  const who = (id: PhraseId, entries: typeof leads): string[] => {
    const people = entries.map((entry) => entry.name + (entry.post ?? ""));
    return people.length > 0 ? [say(id, { people: listNames(people, model) })] : [];
  };
  const parts = [
    ...who("mechanism.leadBy", leads),
    ...who("mechanism.convenedBy", conveners),
    ...who("mechanism.deputies", deputyConveners),
    say("mechanism.memberCount", { n: members.length }),
    ...(office ? [say("mechanism.officeAt", { name: office.name })] : []),
  ];
  return [say("mechanismLine", { name, parts: parts.join(language === "en" ? ", " : "，") })];
}
