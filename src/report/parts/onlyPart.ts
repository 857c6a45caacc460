import type { MeasureRow, TaskRow } from "../../model/alignment.ts";
import type { OrganizationRow, TargetDiff } from "../../model/comparison.ts";
import type { Block, Column, Heading, Row, RowTag, Run, SideKey, Table } from "../block.ts";
import { bodiesOf } from "../bodiesOf.ts";
import type { Words } from "../findWords.ts";
import { mentionRuns } from "../mentionRuns.ts";
import { type ReportModel, withNames } from "../reportModel.ts";
import { quoteRuns, taskRuns, wordsCell } from "../statement.ts";
import { toThemes } from "../themes.ts";

interface Context {
  model: ReportModel;
  key: SideKey;
  other: SideKey;
}

/**
 * What only one plan has, each with the nearest candidate of the other and why it is no match: tasks, targets, bodies, and the measures that
 * stand in no matched theme; those of matched themes stand there, beside what the other county does. Tasks of which the other plan speaks
 * elsewhere stand under a head of their own. In a brief report the measures, which are by far the most, are only counted.
 */
export function onlyPart(model: ReportModel, key: SideKey, isBrief = false): Block[] {
  const context = { model, key, other: key === "left" ? ("right" as const) : ("left" as const) };
  const { only, unheaded } = model[key];
  const rest = new Set(toThemes(model.comparison).rest);
  const measures = only.measures.filter((row) => rest.has(row));
  const lists: [what: What, rows: Row[]][] = [
    ["task", only.tasks.map((row) => taskRow(context, row))],
    ["unheaded", unheaded.map((row) => unheadedRow(context, row))],
    ["target", only.targets.map((row) => targetRow(context, row))],
    ["body", only.organizations.map((row) => bodyRow(context, row))],
    ["measure", isBrief ? [] : measures.map((row) => measureRow(context, row))],
  ];
  const blocks = lists
    .filter(([, rows]) => rows.length > 0)
    .flatMap(([what, rows]): Block[] => [headOf(context, what), tableOf(context, what, rows)]);
  if (isBrief && measures.length > 0)
    blocks.push({ kind: "paragraph", runs: [{ text: model.say("measuresInFull", { n: measures.length }) }] });
  return blocks.length > 0 ? blocks : [{ kind: "paragraph", runs: [{ text: model.say("nothingOnly") }] }];
}

type What = "task" | "unheaded" | "target" | "body" | "measure";

function headOf({ model, key, other }: Context, what: What): Heading {
  return {
    kind: "heading",
    level: 3,
    id: `only-${key}-${what}`,
    text: model.say(`only.${what}`, { name: model[key].name, other: model[other].name }),
  };
}

function tableOf(context: Context, what: What, rows: Row[]): Table {
  return { kind: "table", name: `only-${what}`, columns: [...ownColumns(context, what), ...otherColumns(context, what)], rows };
}

function ownColumns({ model: { say }, key }: Context, what: What): Column[] {
  const own: Column = { head: say(what === "unheaded" ? "task" : what), width: 5, side: key };
  if (what === "target") return [own, { head: say("quote"), width: 5, side: key }];
  return what === "task" || what === "unheaded" ? [own, { head: say("duties"), width: 5, side: key }] : [own];
}

function otherColumns({ model: { say }, other }: Context, what: What): Column[] {
  if (what === "unheaded") return [{ head: say("mentioned"), width: 9, side: other }];
  const nearest: Column[] = what === "body" ? [] : [{ head: say("nearest"), width: 5, side: other }];
  return [...nearest, { head: say("whyNot"), width: 4 }];
}

function tags({ key }: Context, ...more: RowTag[]): RowTag[] {
  return ["differs", key, ...more];
}

function taskRow(context: Context, row: TaskRow): Row {
  const { model, key, other } = context;
  const id = row[key] ?? "";
  const nearest = row.nearest?.id ? taskRuns(model, other, row.nearest.id) : [{ text: model.say("noNearestTask") }];
  return {
    cells: [
      wordsCell(...taskRuns(model, key, id)),
      wordsCell(...bodiesOf(model, key, id)),
      wordsCell(...nearest),
      wordsCell(reason(model, row)),
    ],
    tags: tags(context),
  };
}

function unheadedRow(context: Context, row: TaskRow): Row {
  const { model, key } = context;
  const id = row[key] ?? "";
  const cells = [taskRuns(model, key, id), bodiesOf(model, key, id), mentionRuns(model, key, id)];
  return { cells: cells.map((runs) => wordsCell(...runs)), tags: tags(context) };
}

function targetRow(context: Context, row: TargetDiff): Row {
  const { model, key } = context;
  const words = row[key];
  const indicator = model[key].targets.get(words?.id ?? "")?.indicator ?? "";
  return {
    cells: [
      wordsCell(indicator),
      wordsCell(...(words ? quoteRuns(model, key, words, nearWords(context, row)?.span) : [])),
      wordsCell(...nearestOf(context, row)),
      wordsCell(reason(model, row)),
    ],
    tags: tags(context, "target"),
  };
}

function measureRow(context: Context, row: MeasureRow): Row {
  const { model, key } = context;
  const words = row[key];
  return {
    cells: [
      wordsCell(...(words ? quoteRuns(model, key, words, nearWords(context, row)?.span) : [])),
      wordsCell(...nearestOf(context, row)),
      wordsCell(reason(model, row)),
    ],
    tags: tags(context),
  };
}

function bodyRow(context: Context, row: OrganizationRow): Row {
  const { model, key } = context;
  const names = row[key].join(model.language === "en" ? ", " : "、");
  return { cells: [wordsCell(names), wordsCell(withNames(row.reason, model))], tags: tags(context) };
}

function nearestOf(context: Context, row: MeasureRow | TargetDiff): Run[] {
  const { model, key, other } = context;
  if (!row.nearest) return [{ text: model.say("noNearest"), mark: "note" }];
  const words = nearWords(context, row);
  return words ? quoteRuns(model, other, words, row[key]?.span) : [{ text: row.nearest.quote }];
}

function nearWords({ model, other }: Context, { nearest }: MeasureRow | TargetDiff): Words | undefined {
  return nearest ? model[other].findNearest(nearest) : undefined;
}

function reason(model: ReportModel, { nearest }: TaskRow | MeasureRow | TargetDiff): string {
  return nearest ? withNames(nearest.reason, model) : "";
}
