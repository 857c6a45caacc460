import { countBy } from "remeda";
import type { TaskRow } from "../../model/alignment.ts";
import type { Issue } from "../../model/issue.ts";
import type { Block, Column, Row, Run, SideKey } from "../block.ts";
import { ISSUE_NAMES } from "../issueNames.ts";
import type { ReportModel } from "../reportModel.ts";
import { taskRuns, wordsCell } from "../statement.ts";
import { coverageCell } from "../taskCells.ts";
import { translateSentence } from "../translateSentence.ts";

/**
 * How the report was made, so that it can be cited and made again: version, sources with SHA-256, what the reading noticed; and at the end,
 * for who checks it, the scores with their evidence and the options.
 */
export function methodPart(model: ReportModel): Block[] {
  const { comparison, say } = model;
  const { version, background } = comparison.options;
  const lines = [
    say("madeBy", { version, background: background.name, clauses: background.clauses }),
    say("sourceLeft", sourceOf(model, "left")),
    say("sourceRight", sourceOf(model, "right")),
    say("legend"),
    say("rules"),
    say("cite", {
      version,
      title: say("title", { left: model.left.name, right: model.right.name }),
      left: comparison.left.source.sha256,
      right: comparison.right.source.sha256,
    }),
  ];
  return [{ kind: "list", items: toItems(lines) }, ...issues(model), ...scores(model), ...options(model)];
}

function toItems(lines: readonly string[]): Run[][] {
  return lines.map((text) => [{ text }]);
}

function sourceOf({ comparison }: ReportModel, side: SideKey) {
  const { source, id } = comparison[side];
  return { name: source.name ?? id, sha256: source.sha256, length: source.length };
}

function issues(model: ReportModel): Block[] {
  const { say, language, comparison } = model;
  const lines = (["left", "right"] as const).flatMap((side) => {
    // one sentence a kind in Chinese; the English sentences say what was found
    const said = (issue: Issue): string => (language === "en" ? issue.message : ISSUE_NAMES[issue.code]);
    const counts = countBy(comparison[side].issues, said);
    return Object.entries(counts).map(([issue, n]) =>
      say("issue", { name: model[side].name, issue, times: n > 1 ? say("times", { n }) : "" }),
    );
  });
  if (lines.length === 0) return [];
  return [
    { kind: "heading", level: 3, id: "issues", text: say("issuesHead") },
    { kind: "list", items: toItems(lines) },
  ];
}

/** Every matched pair of tasks with the figures behind it. */
function scores(model: ReportModel): Block[] {
  const { comparison, say, left, right } = model;
  const pairs = comparison.tasks.filter((row) => row.relation !== "only");
  if (pairs.length === 0) return [];
  const columns: Column[] = [
    { head: left.name, width: 4, side: "left" },
    { head: right.name, width: 4, side: "right" },
    { head: say("coverage"), width: 3 },
    { head: say("evidence"), width: 7 },
    { head: say("score"), width: 2 },
  ];
  return [
    { kind: "heading", level: 3, id: "scores", text: say("scoresHead") },
    { kind: "paragraph", runs: [{ text: say("scoresLead") }] },
    { kind: "table", name: "scores", columns, rows: pairs.map((row) => scoreRow(model, row)) },
  ];
}

function scoreRow(model: ReportModel, row: TaskRow): Row {
  return {
    cells: [
      wordsCell(...taskRuns(model, "left", row.left ?? "", row.right)),
      wordsCell(...taskRuns(model, "right", row.right ?? "", row.left)),
      wordsCell(coverageCell(row, model.say)),
      wordsCell(evidenceOf(row, model)),
      { kind: "count", value: Number(row.score.toFixed(2)), text: row.score.toFixed(2) },
    ],
    tags: [],
  };
}

/** What was compared, without the prior, which is the same for all. */
function evidenceOf(row: TaskRow, { language }: ReportModel): string {
  const details = row.evidence.filter((item) => item.comparison !== "prior").map((item) => item.detail);
  return language === "en" ? details.map(translateSentence).join("; ") : details.join("；");
}

function options({ comparison, say }: ReportModel): Block[] {
  const { weights, thresholds } = comparison.options;
  const named = (head: "weight" | "threshold", values: Record<string, number>) =>
    Object.entries(values).map(([name, value]) => ({
      cells: [wordsCell(say(head, { name })), { kind: "count" as const, value, text: String(value) }],
      tags: [],
    }));
  const columns = [
    { head: say("optionHead"), width: 4 },
    { head: say("value"), width: 1 },
  ];
  return [
    { kind: "heading", level: 3, id: "options", text: say("optionsHead") },
    { kind: "table", name: "options", columns, rows: [...named("weight", weights), ...named("threshold", thresholds)] },
  ];
}
