import type { TaskRow } from "../../model/alignment.ts";
import type { Block, Figure, FigureNode, Row, Run, SideKey } from "../block.ts";
import { mentionRuns } from "../mentionRuns.ts";
import { type ReportModel, withNames } from "../reportModel.ts";
import { taskReference, taskRuns, wordsCell } from "../statement.ts";
import { relationCell } from "../taskCells.ts";
import { whyMatched } from "../whyMatched.ts";

/** Which task meets which: a map, and the table of rows with why they do or do not, in plain words. */
export function taskPart(model: ReportModel): Block[] {
  const { comparison, left, right, say } = model;
  if (comparison.tasks.length === 0) return [];
  const columns = [
    { head: left.name, width: 5, side: "left" as const },
    { head: say("relation"), width: 2 },
    { head: right.name, width: 5, side: "right" as const },
    { head: say("matched"), width: 6 },
  ];
  return [taskMap(model), { kind: "table", name: "tasks", columns, rows: comparison.tasks.map((row) => toRow(row, model)) }];
}

function toRow(row: TaskRow, model: ReportModel): Row {
  const side = (key: SideKey) => {
    const id = row[key];
    const partner = row[key === "left" ? "right" : "left"];
    return wordsCell(...(id === null ? [model.say("noPartner")] : taskRuns(model, key, id, partner)));
  };
  return {
    cells: [
      side("left"),
      wordsCell(relationCell(row, model)),
      side("right"),
      wordsCell(...(row.relation === "only" ? whyAlone(row, model) : [whyMatched(row, model)])),
    ],
    tags:
      row.relation === "same"
        ? ["same"]
        : row.left === null
          ? ["differs", "right"]
          : row.right === null
            ? ["differs", "left"]
            : ["differs"],
  };
}

/** Where the other plan speaks of it, and the task that came nearest. */
function whyAlone(row: TaskRow, model: ReportModel): Run[] {
  const mentioned = mentionRuns(model, row.left === null ? "right" : "left", row.left ?? row.right ?? "");
  const isNear = row.nearest !== null && row.nearest.id !== null;
  if (mentioned.length === 0 || !isNear) return mentioned.length > 0 ? mentioned : nearestTask(row, model);
  return [...mentioned, { text: model.language === "en" ? "; " : "。" }, ...nearestTask(row, model)];
}

/** The task that came nearest, and why it is no match. */
function nearestTask({ left, nearest }: TaskRow, model: ReportModel): Run[] {
  const { say, language } = model;
  if (nearest === null || nearest.id === null) return [{ text: say("noNearestTask"), mark: "note" }];
  const [open, close] = language === "en" ? [" (", ")"] : ["（", "）"];
  const reason = open + withNames(nearest.reason, model) + close;
  const task = taskRuns(model, left === null ? "left" : "right", nearest.id);
  return [{ text: say("nearestIs"), mark: "note" }, ...task, { text: reason, mark: "note" }];
}

function taskMap(model: ReportModel): Figure {
  const { comparison, left, right, say } = model;
  const ribbons = comparison.tasks.flatMap((row) =>
    row.left !== null && row.right !== null ? [{ left: row.left, right: row.right, isSame: row.relation === "same" }] : [],
  );
  const nodes = { left: nodesOf(model, "left"), right: nodesOf(model, "right") };
  return {
    kind: "figure",
    id: "map",
    title: say("mapTitle"),
    alternative: say("mapAlternative", {
      left: left.name,
      right: right.name,
      a: nodes.left.length,
      b: nodes.right.length,
      n: ribbons.length,
      same: ribbons.filter((ribbon) => ribbon.isSame).length,
    }),
    sides: { left: left.name, right: right.name },
    drawing: { form: "map", ...nodes, ribbons },
  };
}

/** The tasks of the comparison in the order of the plan. */
function nodesOf(model: ReportModel, side: SideKey): FigureNode[] {
  const rows = model.comparison.tasks;
  const met = new Set(rows.filter((row) => row.left !== null && row.right !== null).map((row) => row[side]));
  const shown = new Set(rows.map((row) => row[side]));
  return model.comparison[side].tasks
    .filter((task) => shown.has(task.id))
    .map((task) => ({
      id: task.id,
      text: model[side].taskName(task.id),
      isOnly: !met.has(task.id) && model[side].mentionsOf(task.id).length === 0,
      isMentioned: model[side].mentionsOf(task.id).length > 0,
      reference: taskReference(model, side, task.id),
    }));
}
