import { sumBy } from "remeda";
import type { TargetOutcome } from "../model/comparison.ts";
import type { Run } from "./block.ts";
import { headline } from "./headline.ts";
import type { PhraseId } from "./phrases.ts";
import type { ReportModel } from "./reportModel.ts";

/** The comparison in a few sentences: what differs by name, then how much. Nothing is said of what there is none of. */
export function overview(model: ReportModel): Run[][] {
  const { tasks, comparison, say } = model;
  const counted = [taskCounts(model), measureCounts(model), targetCounts(model), bodyCounts(model)];
  if (tasks.uncertain > 0) counted.push(say("uncertain", { n: tasks.uncertain }));
  for (const [side, plan] of [[model.left, comparison.left] as const, [model.right, comparison.right] as const]) {
    if (plan.issues.some((issue) => issue.severity === "error")) counted.push(say("unread", { name: side.name }));
  }
  return [...toRuns([theme(model)]), ...headline(model), ...toRuns(counted)];
}

function toRuns(lines: readonly string[]): Run[][] {
  return lines.filter((line) => line !== "").map((text) => [{ text }]);
}

function theme({ comparison, left, right, say }: ReportModel): string {
  if (comparison.theme === null) return "";
  return say("theme", {
    theme: comparison.theme,
    left: left.name,
    right: right.name,
    a: left.taskCount,
    b: right.taskCount,
    allA: comparison.left.tasks.length,
    allB: comparison.right.tasks.length,
  });
}

/** 甲3，乙0，丙2 without the zeros; empty where nothing is left. */
function counts(
  { say, language }: ReportModel,
  head: PhraseId,
  parts: readonly (readonly [words: PhraseId, n: number, name?: string, other?: string])[],
): string {
  const said = parts.filter(([, n]) => n > 0).map(([words, n, name = "", other = ""]) => say(words, { n, name, other }));
  return said.length > 0 ? say("countsOf", { head: say(head), parts: said.join(language === "en" ? ", " : "，") }) : "";
}

function taskCounts(model: ReportModel): string {
  const { tasks, left, right } = model;
  return counts(model, "count.tasks", [
    ["count.same", tasks.same],
    ["count.overlaps", tasks.overlaps],
    ["count.onlyTasks", left.only.tasks.length, left.name],
    ["count.onlyTasks", right.only.tasks.length, right.name],
    ["count.unheaded", left.unheaded.length, left.name, right.name],
    ["count.unheaded", right.unheaded.length, right.name, left.name],
  ]);
}

function measureCounts(model: ReportModel): string {
  const { measures, left, right } = model;
  return counts(model, "count.measures", [
    ["count.identical", measures.identical],
    ["count.paraphrase", measures.paraphrase],
    ["count.template", measures.template],
    ["count.sameTopic", measures.sameTopic],
    ["count.onlyMeasures", left.only.measures.length, left.name],
    ["count.onlyMeasures", right.only.measures.length, right.name],
  ]);
}

function targetCounts(model: ReportModel): string {
  const { left, right } = model;
  const count = (...outcomes: TargetOutcome[]): number => sumBy(outcomes, (outcome) => model.targets.get(outcome) ?? 0);
  return counts(model, "count.targets", [
    ["count.equal", count("equal")],
    ["count.higher", count("left-higher"), left.name],
    ["count.higher", count("right-higher"), right.name],
    ["count.overlapping", count("overlapping")],
    ["count.otherStandard", count("different-standard")],
    ["count.notRanked", count("related-indicator", "not-comparable")],
    ["count.onlyAmount", count("quantified-left-only"), left.name],
    ["count.onlyAmount", count("quantified-right-only"), right.name],
    ["count.qualitative", count("both-qualitative")],
    ["count.onlyTargets", count("left-only"), left.name],
    ["count.onlyTargets", count("right-only"), right.name],
  ]);
}

function bodyCounts(model: ReportModel): string {
  const { comparison, left, right } = model;
  const of = (relation: "same" | "merged"): number => comparison.organizations.filter((row) => row.relation === relation).length;
  return counts(model, "count.bodies", [
    ["count.sharedBodies", of("same")],
    ["count.mergedBodies", of("merged")],
    ["count.onlyBodies", left.only.organizations.length, left.name],
    ["count.onlyBodies", right.only.organizations.length, right.name],
  ]);
}
