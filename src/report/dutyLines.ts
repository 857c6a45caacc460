import type { DutyRow } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import type { ReportModel } from "./reportModel.ts";

/** Who is responsible: bodies set up otherwise, who differs for each matched task, and how the two mechanisms stand. */
export function dutyLines(model: ReportModel): string[] {
  const { comparison, left, right } = model;
  const merged = comparison.organizations.filter((row) => row.relation === "merged");
  const lines = merged.map((row) => `机构设置不同：在${left.name}为${row.left.join("、")}，在${right.name}为${row.right.join("、")}。`);
  const silent = [left, right].filter((side) => !side.namesBodies);
  for (const side of silent) lines.push(`${side.name}的方案没有逐项写明责任单位，不逐项比较。`);
  if (silent.length === 0) for (const duty of comparison.duties) lines.push(dutyLine(duty, model));
  if (comparison.theme !== null) return lines;
  lines.push(...mechanismLines(comparison.left, left.name), ...mechanismLines(comparison.right, right.name));
  for (const [side, check] of [
    [left, comparison.mechanism.left],
    [right, comparison.mechanism.right],
  ] as const) {
    if (check.inTasksOnly.length > 0) lines.push(`${side.name}：任务点名而不在推进机制之中的有${check.inTasksOnly.join("、")}。`);
    if (check.inMechanismOnly.length > 0) lines.push(`${side.name}：在推进机制之中而没有任务的有${check.inMechanismOnly.join("、")}。`);
  }
  return lines;
}

function dutyLine(duty: DutyRow, { left, right }: ReportModel): string {
  const names = (bodies: DutyRow["leftOnly"]): string => bodies.map((body) => body.name).join("、");
  const parts = [`共同负责的${duty.shared.length}家`];
  if (duty.leftOnly.length > 0) parts.push(`${left.name}另有 ${names(duty.leftOnly)}`);
  if (duty.rightOnly.length > 0) parts.push(`${right.name}另有 ${names(duty.rightOnly)}`);
  return `${left.taskName(duty.left)} ～ ${right.taskName(duty.right)}：${parts.join("；")}。`;
}

function mechanismLines(plan: Plan, name: string): string[] {
  if (!plan.mechanism) return [];
  const { leads, conveners, deputyConveners, members, office } = plan.mechanism;
  const people = (entries: typeof leads): string => entries.map((entry) => entry.name + (entry.post ?? "")).join("、");
  const parts = [
    leads.length > 0 ? `${people(leads)}牵头` : "",
    conveners.length > 0 ? `${people(conveners)}任召集人` : "",
    deputyConveners.length > 0 ? `${people(deputyConveners)}任副召集人` : "",
    `成员单位${members.length}家`,
    office ? `办公室设在${office.name}` : "",
  ];
  return [`${name}推进机制：${parts.filter((part) => part !== "").join("，")}。`];
}
