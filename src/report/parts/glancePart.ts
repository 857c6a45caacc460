import type { Block, Cell, SideKey } from "../block.ts";
import { overview } from "../overview.ts";
import type { PhraseId } from "../phrases.ts";
import type { ReportModel } from "../reportModel.ts";
import { countCell, shareCell, wordsCell } from "../statement.ts";

/** How alike the two plans are: a table of shares, then sentences that name what differs. */
export function glancePart(model: ReportModel): Block[] {
  return [likenessTable(model), { kind: "list", items: overview(model) }];
}

/** For each kind of thing how many there are on each side, and which share of them meets something in the other plan. */
function likenessTable(model: ReportModel): Block {
  const { comparison, say } = model;
  const bodies = (side: SideKey): string[] => comparison.organizations.flatMap((row) => row[side]);
  const metBodies = (side: SideKey): string[] =>
    comparison.organizations.flatMap((row) => (row.left.length > 0 && row.right.length > 0 ? row[side] : []));
  const pairs = <Row extends { left: unknown; right: unknown }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.left !== null && row.right !== null);
  const idsOf = (rows: readonly { left: { id: string | null } | null; right: { id: string | null } | null }[], side: SideKey) =>
    new Set(rows.flatMap((row) => row[side]?.id ?? [])).size;
  const cells = (side: SideKey): [PhraseId, Cell[]][] => [
    ["count.tasks", ratio(new Set(pairs(comparison.tasks).map((row) => row[side])).size, model[side].taskCount)],
    ["count.measures", ratio(idsOf(pairs(comparison.measures), side), model[side].measureCount)],
    ["count.targets", ratio(idsOf(pairs(comparison.targets), side), model[side].targetCount)],
    ["count.bodies", ratio(metBodies(side).length, bodies(side).length)],
  ];
  const right = cells("right");
  const heads = (side: SideKey) => [
    { head: say("total", { name: model[side].name }), width: 2, side },
    { head: say("met", { name: model[side].name }), width: 2, side },
  ];
  return {
    kind: "table",
    name: "likeness",
    columns: [{ head: say("item"), width: 2 }, ...heads("left"), ...heads("right")],
    rows: cells("left").map(([id, own], at) => ({ cells: [wordsCell(say(id)), ...own, ...(right[at]?.[1] ?? [])], tags: [] })),
  };
}

function ratio(met: number, all: number): Cell[] {
  return [countCell(all), all === 0 ? wordsCell("—") : shareCell(met / all)];
}
