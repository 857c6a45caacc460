import { conditionOf } from "../../src/extract/findConditions.ts";
import { findQuantities } from "../../src/extract/findQuantities.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Target } from "../../src/model/target.ts";
import { codeSpans, type DocRow } from "./docTables.ts";
import { markedSpans, markedWords, planOf } from "./linePlan.ts";
import { words } from "./readingRules.ts";

/** Whether the rule of a row fires on a line, by the heading of its table. */
export const NUMBER_FIRES: Readonly<Record<string, (row: DocRow, line: string) => boolean>> = {
  "What is no number": (_, line) => mentionsAt(line, planOf(line)).length === 0,
  "Comparators before the number": isBound,
  "Comparators behind the number": isBound,
  "Comparators inside the number": isBound,
  "Verbs that bound": (row, line) => planOf(line).targets.some((target) => target.quantity?.comparator === codeSpans(row.comparator)[0]),
  "Loose amounts": ({ qualifier = "" }, line) => findQuantities(line)[0]?.quantity.qualifier === codeSpans(qualifier)[0],
  "Number classes": (row, line) =>
    mentionsAt(line, planOf(line)).some((mention) => mention.rule === codeSpans(row.rule)[0] && mention.class === row.class),
  Change: (row, line) => hasCue(lastTarget(line), "change", codeSpans(row.change)[0], line),
  Commitment: (row, line) => hasCue(lastTarget(line), "commitment", codeSpans(row.commitment)[0], line),
  Conditions: (row, line) => deciding(lastTarget(line)) === codeSpans(row.rule)[0],
};

/** What a line gives, in words, by the heading of the table. */
export const NUMBER_GIVES: Readonly<Record<string, (line: string, row: DocRow) => string>> = {
  Units: (line) => {
    const base = findQuantities(line)[0]?.quantity.base;
    return base ? `${base.value} ${base.unit}` : "none";
  },
  "Year, share and baseline": (line, row) => showField(lastTarget(line), (codeSpans(row.gives)[0] ?? "").split(" ")[0] ?? ""),
  Indicator: (line) => {
    const target = lastTarget(line);
    return target ? words(target.indicator, target.subject) : "none";
  },
  Conditions: (line) => lastTarget(line)?.indicator ?? "none",
};

function mentionsAt(line: string, plan: Plan) {
  const marked = markedSpans(line, plan);
  return plan.numbers.filter(({ span }) => marked.some((mark) => mark.start < span.end && mark.end > span.start));
}

function isBound(row: DocRow, line: string): boolean {
  const quantity = findQuantities(line)[0]?.quantity;
  return quantity?.comparator === codeSpans(row.comparator)[0] && quantity?.qualifier === (codeSpans(row.qualifier)[0] ?? null);
}

function lastTarget(line: string): Target | undefined {
  return planOf(line).targets.at(-1);
}

/** The line's target has the value in the field; where words are in [ ], they are the cue for it. */
function hasCue(target: Target | undefined, field: "change" | "commitment", value: string | undefined, line: string): boolean {
  if (target === undefined) return false;
  const [cue] = markedWords(line);
  return target[field] === value && (cue === undefined || target.cues.some((one) => one.field === field && one.text === cue));
}

/** The row of the table that decided on a target without an amount. */
function deciding(target: Target | undefined): string | undefined {
  return target?.quantity === null ? conditionOf(target.quote, target.year)?.row.id : undefined;
}

function showField(target: Target | undefined, field: string): string {
  if (target === undefined) return "none";
  if (field === "year") return `year ${target.year}`;
  if (field === "partOf") return `partOf ${target.partOf}`;
  const { baseline } = target;
  return baseline ? words("baseline", baseline.quote, baseline.year) : "baseline null";
}
