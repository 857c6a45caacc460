import type { MechanismEntry } from "../../model/mechanism.ts";
import type { Block, Row, Run, SideKey } from "../block.ts";
import { listNames } from "../dutyLines.ts";
import { findTaskId } from "../findTaskId.ts";
import type { PhraseId } from "../phrases.ts";
import type { ReportModel } from "../reportModel.ts";
import { joinRuns, spanRun, wordsCell } from "../statement.ts";

const ROLES = ["leads", "conveners", "deputyConveners", "members", "office"] as const;

/** Who steers each plan, and which bodies stand in tasks alone or in the mechanism alone. */
export function mechanismPart(model: ReportModel): Block[] {
  const { comparison, left, right, say } = model;
  if (!comparison.left.mechanism && !comparison.right.mechanism) return [{ kind: "paragraph", runs: [{ text: say("noMechanism") }] }];
  const rows = ROLES.map((role) => toRow(model, `mechanism.${role}`, (side) => people(model, side, role)));
  const checks = [
    toRow(model, "mechanism.tasksOnly", (side) => namesOf(comparison.mechanism[side].inTasksOnly, model)),
    toRow(model, "mechanism.mechanismOnly", (side) => namesOf(comparison.mechanism[side].inMechanismOnly, model)),
  ];
  const columns = [
    { head: say("role"), width: 2 },
    { head: left.name, width: 5, side: "left" as const },
    { head: right.name, width: 5, side: "right" as const },
  ];
  const filled = [...rows, ...checks].filter((row) => row.cells.slice(1).some((cell) => cell.kind === "words" && cell.runs.length > 0));
  return [{ kind: "table", name: "mechanism", columns, rows: filled }];
}

function toRow(model: ReportModel, head: PhraseId, runsOf: (side: SideKey) => Run[]): Row {
  return { cells: [wordsCell(model.say(head)), wordsCell(...runsOf("left")), wordsCell(...runsOf("right"))], tags: [] };
}

function people(model: ReportModel, side: SideKey, role: (typeof ROLES)[number]): Run[] {
  const found = model.comparison[side].mechanism?.[role] ?? [];
  const entries: readonly MechanismEntry[] = Array.isArray(found) ? found : [found];
  const separator = model.language === "en" ? ", " : "、";
  return joinRuns(
    entries.map(({ name, post, span }) => [
      spanRun(model, side, { text: name + (post ?? ""), taskId: findTaskId(model.comparison[side], span), span }),
    ]),
    separator,
  );
}

function namesOf(names: readonly string[], model: ReportModel): Run[] {
  return names.length > 0 ? [{ text: listNames(names, model) }] : [];
}
