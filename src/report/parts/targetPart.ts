import type { TargetDiff, TargetOutcome } from "../../model/comparison.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Commitment, Target } from "../../model/target.ts";
import type { Block, Figure, FigureRow, FigureValue, Row, RowTag, SideKey } from "../block.ts";
import { type ReportModel, withNames } from "../reportModel.ts";
import { countCell, quoteRuns, wordsCell } from "../statement.ts";
import { outcomeNames } from "../words.ts";

/** Targets set against each other with verdict and reason, those that can be ranked on one axis, and how firmly each plan promises. */
export function targetPart(model: ReportModel): Block[] {
  const rows = outcomeNames(model.left.name, model.right.name, model.say)
    .filter(([outcome]) => !isOnly(outcome))
    .flatMap(([outcome, name]) => model.comparison.targets.filter((row) => row.outcome === outcome).map((row) => toRow(model, row, name)));
  const table: Block =
    rows.length > 0
      ? { kind: "table", name: "targets", columns: columnsOf(model), rows }
      : { kind: "paragraph", runs: [{ text: model.say("noTargets") }] };
  return [...axis(model), table, ...commitments(model)];
}

function isOnly(outcome: TargetOutcome): boolean {
  return outcome === "left-only" || outcome === "right-only";
}

function columnsOf({ left, right, say }: ReportModel) {
  return [
    { head: left.name, width: 5, side: "left" as const },
    { head: say("verdict"), width: 3 },
    { head: right.name, width: 5, side: "right" as const },
    { head: say("reason"), width: 5 },
  ];
}

function toRow(model: ReportModel, row: TargetDiff, verdict: string): Row {
  const side = (key: SideKey) => {
    const words = row[key];
    return wordsCell(...(words ? quoteRuns(model, key, words, row[key === "left" ? "right" : "left"]?.span) : [model.say("noPartner")]));
  };
  const tags: RowTag[] = ["target", row.outcome === "equal" ? "same" : "differs"];
  return { cells: [side("left"), wordsCell(verdict), side("right"), wordsCell(withNames(row.reason, model))], tags };
}

const RANKED: readonly TargetOutcome[] = ["left-higher", "right-higher", "equal", "overlapping"];

/** Nothing where no two targets can be ranked. */
function axis(model: ReportModel): Figure[] {
  const rows = model.comparison.targets
    .filter((row) => RANKED.includes(row.outcome))
    .flatMap((row): FigureRow[] => {
      const [a, b] = [model.left.targets.get(row.left?.id ?? ""), model.right.targets.get(row.right?.id ?? "")];
      return a?.quantity && b?.quantity ? [{ label: labelOf(a), left: toValue(a.quantity), right: toValue(b.quantity) }] : [];
    });
  if (rows.length === 0) return [];
  const { left, right, say } = model;
  const title = say("axisTitle");
  const sides = { left: left.name, right: right.name };
  return [{ kind: "figure", id: "axis", title, alternative: say("axisAlternative"), sides, drawing: { form: "axis", rows } }];
}

function labelOf({ indicator, quantity }: Target): string {
  const unit = quantity?.base.unit ?? "";
  return unit === "" ? indicator : `${indicator}（${unit}）`;
}

/** Where the value may lie: 99%以上 has no upper end, a range has both. */
function toValue({ base, comparator, text }: Quantity): FigureValue {
  const { value } = base;
  if (comparator === ">=" || comparator === ">" || comparator === "<=" || comparator === "<")
    return { value, to: null, text: comparator.startsWith(">") ? `${text} →` : `← ${text}` };
  return base.maxValue === null ? { value, text } : { value, to: base.maxValue, text };
}

const COMMITMENTS: readonly Commitment[] = ["binding", "striving", "preparatory"];

function commitments(model: ReportModel): Block[] {
  const { comparison, left, right, say } = model;
  const shown = (side: SideKey) => new Set(comparison.targets.map((row) => row[side]?.id));
  const countOf = (side: SideKey, commitment: Commitment): number => {
    const ids = shown(side);
    return comparison[side].targets.filter((target) => target.commitment === commitment && ids.has(target.id)).length;
  };
  const counts = COMMITMENTS.map((commitment) => ({
    label: say(`commitment.${commitment}`),
    left: countOf("left", commitment),
    right: countOf("right", commitment),
  }));
  if (counts.every((row) => row.left + row.right === 0)) return [];
  return [
    { kind: "heading", level: 3, id: "commitment", text: say("commitmentTitle") },
    {
      kind: "figure",
      id: "commitment-figure",
      // the heading above it has its name already
      title: say("commitmentAlternative"),
      alternative: say("commitmentAlternative"),
      sides: { left: left.name, right: right.name },
      drawing: {
        form: "bars",
        rows: counts.map((row) => ({ label: row.label, left: barOf(row.left), right: barOf(row.right) })),
      },
    },
    {
      kind: "table",
      name: "commitment",
      columns: [
        { head: say("commitmentHead"), width: 3 },
        { head: say("targetsOf", { name: left.name }), width: 2, side: "left" },
        { head: say("targetsOf", { name: right.name }), width: 2, side: "right" },
      ],
      rows: counts.map((row) => ({ cells: [wordsCell(row.label), countCell(row.left), countCell(row.right)], tags: [] })),
    },
  ];
}

function barOf(value: number): FigureValue {
  return { value, text: String(value) };
}
