import type { MeasureRow } from "../model/alignment.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import { dutyLines } from "./dutyLines.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import { markdownTable } from "./markdownTable.ts";
import { overview } from "./overview.ts";
import { type ReportModel, type ReportSide, toReportModel, withNames } from "./reportModel.ts";
import { coverageCell, relationCell } from "./taskCells.ts";
import { MEASURE_RELATIONS, outcomeNames } from "./words.ts";

type SideKey = "left" | "right";

/**
 * The comparison as Markdown in Chinese, to be handed on as it is: overview, map of tasks, measures of each matched pair side by side,
 * targets with their verdicts, what only one has with its nearest candidate, who is responsible, and how it was made. Words of the plans
 * are escaped. Ends with a line end.
 */
export function toMarkdown(comparison: Comparison): string {
  const model = toReportModel(comparison);
  const { left, right } = model;
  const blocks = [
    `# ${escapeMarkdown(`${left.name}与${right.name}实施方案对照`)}`,
    [left, right].map(
      (side) =>
        `- ${escapeMarkdown(`${side.name}：《${side.title}》，${side.taskCount}项任务、${side.measureCount}条举措、${side.targetCount}个目标`)}`,
    ),
    "## 一、总体异同",
    overview(model).map((line) => `- ${escapeMarkdown(line)}`),
    "## 二、任务对应",
    taskTable(model),
    "## 三、举措对照",
    ...measureTables(model),
    "## 四、目标对照",
    targetTable(model),
    `## 五、只有${escapeMarkdown(left.name)}才有`,
    ...onlyBlocks(left, right, "left"),
    `## 六、只有${escapeMarkdown(right.name)}才有`,
    ...onlyBlocks(right, left, "right"),
    "## 七、责任单位",
    dutyLines(model).map((line) => `- ${escapeMarkdown(line)}`),
    "## 八、说明",
    notes(model),
  ];
  return `${blocks
    .map((block) => (typeof block === "string" ? block : block.join("\n")))
    .filter((block) => block !== "")
    .join("\n\n")}\n`;
}

function taskTable({ comparison, left, right }: ReportModel): string[] {
  const rows = comparison.tasks.map((row) => [
    row.left === null ? "—" : left.taskName(row.left),
    relationCell(row),
    row.right === null ? "—" : right.taskName(row.right),
    coverageCell(row),
    row.evidence
      .filter((item) => item.comparison !== "prior")
      .map((item) => item.detail)
      .join("；"),
  ]);
  return markdownTable([left.name, "关系", right.name, "举措互见", "依据"], rows);
}

/** A table for each matched pair of tasks, then one for the pairs of measures that stand in goals or in tasks that are not matched. */
function measureTables({ comparison, crossing, left, right }: ReportModel): (string | string[])[] {
  const blocks = comparison.tasks.flatMap((task): (string | string[])[] => {
    if (task.left === null || task.right === null) return [];
    const rows = comparison.measures.filter((row) => row.left?.taskId === task.left && row.right?.taskId === task.right);
    if (rows.length === 0) return [];
    const heading = `### ${escapeMarkdown(`${left.taskName(task.left)} ～ ${right.taskName(task.right)}`)}`;
    return [
      heading,
      markdownTable(
        [left.name, "关系", right.name],
        rows.map((row) => [row.left?.quote ?? "", relationOf(row), row.right?.quote ?? ""]),
      ),
    ];
  });
  if (crossing.length === 0) return blocks;
  const cells = crossing.map((row) => [
    `${row.left?.quote ?? ""}〔${left.taskPlace(row.left?.taskId ?? "")}〕`,
    relationOf(row),
    `${row.right?.quote ?? ""}〔${right.taskPlace(row.right?.taskId ?? "")}〕`,
  ]);
  return [...blocks, "### 其他对应（所在任务并不对应）", markdownTable([left.name, "关系", right.name], cells)];
}

function relationOf(row: MeasureRow): string {
  return MEASURE_RELATIONS[row.relation] + (row.template ? "（两县用语雷同）" : "");
}

function targetTable({ comparison, left, right }: ReportModel): string[] {
  const cell = (row: Comparison["targets"][number], key: SideKey, side: ReportSide): string => {
    const words = row[key];
    return words === null ? "—" : `${words.quote}〔${side.taskPlace(words.taskId)}〕`;
  };
  const rows = outcomeNames(left.name, right.name)
    .filter(([outcome]) => outcome !== "left-only" && outcome !== "right-only")
    .flatMap(([outcome, name]) =>
      comparison.targets
        .filter((row) => row.outcome === outcome)
        .map((row) => [cell(row, "left", left), name, cell(row, "right", right), withNames(row.reason, { left, right })]),
    );
  return rows.length > 0 ? markdownTable([left.name, "结论", right.name, "理由"], rows) : ["没有可以对照的目标。"];
}

function onlyBlocks(side: ReportSide, other: ReportSide, key: SideKey): (string | string[])[] {
  const tasks = side.only.tasks.map((row) => [
    side.taskName(row[key] ?? ""),
    row.nearest?.id ? other.taskName(row.nearest.id) : "没有相近的任务",
    row.nearest?.reason ?? "",
  ]);
  const targets = side.only.targets.map((row) => [
    side.targets.get(row[key]?.id ?? "")?.indicator ?? "",
    `${row[key]?.quote ?? ""}〔${side.taskPlace(row[key]?.taskId ?? "")}〕`,
    row.nearest?.quote ?? "",
  ]);
  const measures = side.only.measures.map((row) => [
    side.taskPlace(row[key]?.taskId ?? ""),
    row[key]?.quote ?? "",
    row.nearest?.quote ?? "",
  ]);
  return [
    tasks.length > 0 ? markdownTable(["任务", "对方最接近者", "为何不对应"], tasks) : "",
    targets.length > 0 ? markdownTable(["目标", "原文", "对方最接近者"], targets) : "",
    measures.length > 0 ? markdownTable(["所在", "举措", "对方最接近者"], measures) : "",
  ];
}

function notes({ comparison }: ReportModel): string[] {
  const { version, background } = comparison.options;
  const source = (plan: Plan): string => `${plan.source.name ?? plan.id}，SHA-256 ${plan.source.sha256}，${plan.source.length}字符`;
  return [
    `- ${escapeMarkdown(`由 crosscounty ${version} 生成；词语常见程度取自背景表 ${background.name}（${background.clauses}个分句）。`)}`,
    `- ${escapeMarkdown(`左：${source(comparison.left)}`)}`,
    `- ${escapeMarkdown(`右：${source(comparison.right)}`)}`,
    "- “举措互见”为双方举措被对方接住的比例；标“？”者得分在两可之间。",
  ];
}
