import { alignTasks } from "../../src/align/alignPlans.ts";
import { explainClauses } from "../../src/align/compareClauses.ts";
import { compareTasks, explainTasks } from "../../src/align/compareTasks.ts";
import { alignedTasks, scorePairs, toPairComparer } from "../../src/align/measureMatches.ts";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { comparePlans } from "../../src/comparePlans.ts";
import { markAt } from "../../src/lexicon/marks.ts";
import type { Comparison, OrganizationRow } from "../../src/model/comparison.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import type { Plan } from "../../src/model/plan.ts";
import { compareOrganizations } from "../../src/organizations/compareOrganizations.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { planNaming } from "../support/planNaming.ts";
import { scoreTaskPairsSlowly } from "../support/scoreSlowly.ts";
import { codeSpans, type DocRow } from "./docTables.ts";

/** Whether the rule of a row fires on two lines, by the heading of its table. */
export const COMPARING_FIRES: Readonly<Record<string, (row: DocRow, lines: string) => boolean>> = {
  "Evidence for two tasks": (row, lines) => names(taskEvidence(lines)).includes(codeSpans(row.evidence)[0] ?? ""),
  "Evidence for two clauses": (row, lines) => names(clauseEvidence(lines)).includes(codeSpans(row.evidence)[0] ?? ""),
  Relations: (row, lines) => compared(lines).measures.some(({ relation }) => relation === codeSpans(row.relation)[0]),
  Outcomes: (row, lines) => compared(lines).targets.some(({ outcome }) => outcome === codeSpans(row.outcome)[0]),
  Bodies: (row, lines) => bodiesOf(lines).some((found) => found.relation === codeSpans(row.relation)[0] && hasReason(found, row)),
};

function names(evidence: readonly Evidence[]): string[] {
  return evidence.map((one) => one.comparison);
}

function sides(lines: string): [left: string, right: string] {
  const [left = "", right = ""] = lines.split("~");
  return [left, right];
}

/** `title` where the line is only the words of a task; an empty one where the line has its own. */
function pairOf(lines: string, title: string): [left: Plan, right: Plan] {
  const [left, right] = sides(lines);
  const read = (line: string): Plan => {
    if (markAt(line)?.row.kind === "一、") return parsePlan(line);
    return parsePlan(`一、重点任务\n${markAt(line) ? "" : `1.${title}`}${line}`);
  };
  return [read(left), read(right)];
}

function compared(lines: string): Comparison {
  return comparePlans(...pairOf(lines, "抓好粮食生产。"));
}

function taskEvidence(lines: string): Evidence[] {
  const [left, right] = pairOf(lines, "");
  const profiles = profilePlans(left, right, null);
  const [pair] = scoreTaskPairsSlowly(profiles.left, profiles.right, DEFAULT_WEIGHTS);
  const { vocabularies } = profiles.right.context;
  return pair ? explainTasks(compareTasks(pair.left, pair.right, { ...pair.shared, vocabularies }), DEFAULT_WEIGHTS) : [];
}

/** Of the first clauses of both sides, in tasks of other titles, so that nothing but what the lines say aligns them. */
function clauseEvidence(lines: string): Evidence[] {
  const [left] = pairOf(lines, "抓好落实。");
  const [, right] = pairOf(lines, "加强统筹。");
  const profiles = profilePlans(left, right, null);
  const rows = alignTasks(left, right).tasks;
  const aligned = alignedTasks(rows.flatMap((row) => (row.left && row.right ? [{ left: row.left, right: row.right }] : [])));
  const settings = { weights: DEFAULT_WEIGHTS, lowest: Number.NEGATIVE_INFINITY };
  const pairs = scorePairs(profiles.left, profiles.right, aligned, settings);
  const pair = pairs.find((one) => one.left === 0 && one.right === 0);
  const comparison = pair && toPairComparer(profiles.left, profiles.right)(pair);
  return comparison ? explainClauses(comparison, pair.context, DEFAULT_WEIGHTS) : [];
}

function bodiesOf(lines: string): OrganizationRow[] {
  const [left, right] = sides(lines).map((bodies) => planNaming({ place: "安平县", tasks: { "1": bodies } }));
  return left && right ? compareOrganizations(left, right) : [];
}

function hasReason(row: OrganizationRow, { gives }: DocRow): boolean {
  return codeSpans(gives).some((words) => row.reason.startsWith(words));
}
