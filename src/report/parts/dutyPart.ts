import type { DutyRow, OrganizationRow } from "../../model/comparison.ts";
import type { SourceSpan } from "../../model/sourceSpan.ts";
import type { Block, Figure, Row, Run, SideKey, Table } from "../block.ts";
import { bodiesOf } from "../bodiesOf.ts";
import { bodyNotes, listNames } from "../dutyLines.ts";
import { type ReportModel, withNames } from "../reportModel.ts";
import { countCell, joinRuns, taskRuns, withPartner, wordsCell } from "../statement.ts";

/** More bodies than these make no picture. */
const MOST_BARS = 15;

/** Who is responsible for every task, which bodies stand for each other, and how many tasks each has. */
export function dutyPart(model: ReportModel): Block[] {
  const notes = bodyNotes(model);
  const blocks: Block[] = notes.length > 0 ? [{ kind: "list", items: notes.map((text) => [{ text }]) }] : [];
  if (!model.left.namesBodies && !model.right.namesBodies) return blocks;
  return [...blocks, dutyTable(model), ...bodyCounts(model), ...organizations(model)];
}

function dutyTable(model: ReportModel): Table {
  const { comparison, left, right, say } = model;
  const columns = [
    { head: say("taskOf", { name: left.name }), width: 5, side: "left" as const },
    { head: say("taskOf", { name: right.name }), width: 5, side: "right" as const },
    { head: say("shared"), width: 4 },
    { head: say("onlyIn", { name: left.name }), width: 4, side: "left" as const },
    { head: say("onlyIn", { name: right.name }), width: 4, side: "right" as const },
  ];
  const rows = comparison.tasks.map((task): Row => {
    const duty = comparison.duties.find((row) => row.left === task.left && row.right === task.right);
    if (duty) return pairRow(model, duty);
    const side = task.left === null ? "right" : "left";
    const id = task[side] ?? "";
    const own = wordsCell(...taskRuns(model, side, id));
    const bodies = wordsCell(...bodiesOf(model, side, id));
    const none = wordsCell(say("noPartner"));
    const empty = wordsCell("");
    return { cells: side === "left" ? [own, none, empty, bodies, empty] : [none, own, empty, empty, bodies], tags: ["differs", side] };
  });
  return { kind: "table", name: "duties", columns, rows };
}

function pairRow(model: ReportModel, duty: DutyRow): Row {
  const only = (side: SideKey) => {
    const bodies = side === "left" ? duty.leftOnly : duty.rightOnly;
    return wordsCell(
      ...bodiesOf(
        model,
        side,
        duty[side],
        bodies.map((body) => body.name),
      ),
    );
  };
  return {
    cells: [
      wordsCell(...taskRuns(model, "left", duty.left, duty.right)),
      wordsCell(...taskRuns(model, "right", duty.right, duty.left)),
      wordsCell(...sharedRuns(model, duty)),
      only("left"),
      only("right"),
    ],
    tags: [duty.leftOnly.length + duty.rightOnly.length > 0 ? "differs" : "same"],
  };
}

/** A body by its name, or by both where the counties call it otherwise: 县工信局/县科工信局. */
function sharedRuns(model: ReportModel, { left, right, shared }: DutyRow) {
  const items = shared.map((pair) => {
    const [mine, theirs] = [bodiesOf(model, "left", left, pair.left), bodiesOf(model, "right", right, pair.right)];
    const isOneName = pair.left.length === 1 && pair.right.length === 1 && pair.left[0] === pair.right[0];
    const own = withPartner(mine, onlySpan(theirs));
    return isOneName ? own : [...own, { text: "/" }, ...withPartner(theirs, onlySpan(mine))];
  });
  return joinRuns(items, model.language === "en" ? ", " : "、");
}

/** Where the one body of a list stands; of several none is surely the one that is meant. */
function onlySpan(runs: readonly Run[]): SourceSpan | undefined {
  const [first, ...rest] = runs.flatMap((run) => run.reference ?? []);
  return rest.length === 0 ? first?.span : undefined;
}

interface BodyCount {
  label: string;
  left: number;
  right: number;
}

function bodyCounts(model: ReportModel): Block[] {
  const { say, left, right } = model;
  const counts = countTasks(model);
  const most = counts.slice(0, MOST_BARS);
  const figure: Figure = {
    kind: "figure",
    id: "bodies",
    title: say("bodiesTitle"),
    alternative: say("bodiesAlternative", { n: most.length }),
    sides: { left: left.name, right: right.name },
    drawing: {
      form: "bars",
      rows: most.map((row) => ({
        label: row.label,
        left: { value: row.left, text: String(row.left) },
        right: { value: row.right, text: String(row.right) },
      })),
    },
  };
  const table: Table = {
    kind: "table",
    name: "body-tasks",
    columns: [
      { head: say("body"), width: 4 },
      { head: say("count", { name: left.name }), width: 2, side: "left" },
      { head: say("count", { name: right.name }), width: 2, side: "right" },
    ],
    rows: counts.map((row) => ({ cells: [wordsCell(row.label), countCell(row.left), countCell(row.right)], tags: [] })),
  };
  return counts.length === 0 ? [] : [{ kind: "heading", level: 3, id: "body-tasks", text: say("tasksOfBodies") }, figure, table];
}

/** How many tasks of the comparison each body answers for, the busiest first. */
function countTasks({ comparison }: ReportModel): BodyCount[] {
  const tasksOf = (side: SideKey, row: OrganizationRow): number => {
    const shown = new Set(comparison.tasks.map((task) => task[side]));
    return comparison[side].tasks.filter((task) => shown.has(task.id) && task.organizations.some(({ name }) => row[side].includes(name)))
      .length;
  };
  return comparison.organizations
    .map((row) => ({ label: labelOf(row), left: tasksOf("left", row), right: tasksOf("right", row) }))
    .filter((row) => row.left + row.right > 0)
    .sort((a, b) => b.left + b.right - a.left - a.right);
}

function labelOf({ left, right }: OrganizationRow): string {
  const [mine, theirs] = [left.join("、"), right.join("、")];
  return mine === theirs || theirs === "" ? mine : mine === "" ? theirs : `${mine}/${theirs}`;
}

function organizations(model: ReportModel): Block[] {
  const { comparison, left, right, say } = model;
  // what only one side has stands with what only one side has
  const rows = comparison.organizations.filter((row) => row.relation !== "only");
  if (rows.length === 0) return [];
  const columns = [
    { head: left.name, width: 4, side: "left" as const },
    { head: say("relation"), width: 2 },
    { head: right.name, width: 4, side: "right" as const },
    { head: say("reason"), width: 6 },
  ];
  return [
    { kind: "heading", level: 3, id: "bodies-table", text: say("bodiesHead") },
    {
      kind: "table",
      name: "organizations",
      columns,
      rows: rows.map((row) => ({
        cells: [
          wordsCell(listNames(row.left, model)),
          wordsCell(say(`organization.${row.relation}`)),
          wordsCell(listNames(row.right, model)),
          wordsCell(withNames(row.reason, model)),
        ],
        tags: [row.relation === "same" ? "same" : "differs"],
      })),
    },
  ];
}
