import { sortBy } from "remeda";
import type { TargetDiff, TargetOutcome } from "../model/comparison.ts";
import type { Commitment } from "../model/target.ts";
import type { Reference, Run, SideKey } from "./block.ts";
import type { Words } from "./findWords.ts";
import type { PhraseId } from "./phrases.ts";
import { type ReportModel, withNames } from "./reportModel.ts";
import { joinRuns, quoteRuns, referenceOf, taskReference } from "./statement.ts";

/** More titles or amounts than these are counted, not listed. */
const MOST_LISTED = 6;

/** How the two plans differ, in sentences that name things and where they stand: for who has a minute. */
export function headline(model: ReportModel): Run[][] {
  const lines = [
    onlyTasks(model, "left"),
    onlyTasks(model, "right"),
    unheadedTasks(model, "left"),
    unheadedTasks(model, "right"),
    ...compared(model),
    onlyAmounts(model, "left"),
    onlyAmounts(model, "right"),
    onlyNumbers(model, "left"),
    onlyNumbers(model, "right"),
  ];
  return lines.filter((line) => line.length > 0);
}

function onlyTasks(model: ReportModel, key: SideKey): Run[] {
  const { name, only } = model[key];
  if (only.tasks.length === 0) return [];
  const titles = only.tasks.map((row) => [titleRun(model, key, row[key] ?? "")]);
  return fill(model.say("onlyTasks", { name, titles: HOLE }), listed(model, titles, BETWEEN_TITLES));
}

/** Tasks that the other plan has no task for, each with the best of what it says of it elsewhere. */
function unheadedTasks(model: ReportModel, key: SideKey): Run[] {
  const { name, unheaded, mentionsOf } = model[key];
  if (unheaded.length === 0) return [];
  const other = key === "left" ? "right" : "left";
  const titles = unheaded.map((row): Run[] => {
    const id = row[key] ?? "";
    const quotes = mentionsOf(id).slice(0, 1);
    const cited = quotes.flatMap((mention) => quoteRuns(model, other, mention.other, mention.own.span));
    return fill(model.say("citing", { title: HOLE, quote: HOLE }), [titleRun(model, key, id)], cited);
  });
  return fill(model.say("unheadedTasks", { name, other: model[other].name, titles: HOLE }), listed(model, titles, BETWEEN_TITLES));
}

const BETWEEN_TITLES = { "zh-CN": "；", en: "; " } as const;

/** The title of a task without its place. */
function titleRun(model: ReportModel, key: SideKey, id: string): Run {
  return { text: model[key].taskName(id).replace(/^\S+ /u, ""), reference: taskReference(model, key, id) };
}

function onlyAmounts(model: ReportModel, key: SideKey): Run[] {
  const rows = model.comparison.targets.filter((row) => row.outcome === `quantified-${key}-only`);
  return amounts(model, key, { rows, words: "onlyAmounts" });
}

/** What one plan alone promises with an amount: the firmest promises first, else as the plan has them. */
function onlyNumbers(model: ReportModel, key: SideKey): Run[] {
  const { only, targets } = model[key];
  const targetOf = (row: TargetDiff) => targets.get(row[key]?.id ?? "");
  const rows = only.targets.filter((row) => targetOf(row)?.quantity);
  const firmest = sortBy(rows, (row) => FIRMNESS.indexOf(targetOf(row)?.commitment ?? "preparatory"));
  return amounts(model, key, { rows: firmest, words: "onlyNumbers" });
}

const FIRMNESS: readonly Commitment[] = ["binding", "striving", "preparatory"];

function amounts(model: ReportModel, key: SideKey, { rows, words }: { rows: readonly TargetDiff[]; words: PhraseId }): Run[] {
  if (rows.length === 0) return [];
  const said = rows.map((row) => [amountRun(model, key, row)]);
  return fill(model.say(words, { name: model[key].name, amounts: HOLE }), listed(model, said, { "zh-CN": "、", en: ", " }));
}

/** Stands in a phrase where runs with references go; no plan can hold it, since it is no character. */
const HOLE = "\uFFFE";

function fill(sentence: string, ...fillings: readonly (readonly Run[])[]): Run[] {
  return sentence.split(HOLE).flatMap((text, at): Run[] => [...(text === "" ? [] : [{ text }]), ...(fillings[at] ?? [])]);
}

function listed({ say, language }: ReportModel, items: readonly Run[][], separators: Record<ReportModel["language"], string>): Run[] {
  const runs = joinRuns(items.slice(0, MOST_LISTED), separators[language]);
  return items.length > MOST_LISTED ? [...runs, { text: say("andMore", { n: items.length }) }] : runs;
}

/** 茶园2万亩, pointing at its words; the amount alone where the sentence names the indicator already. */
function amountRun(model: ReportModel, key: SideKey, row: TargetDiff, isBare = false): Run {
  const words = row[key];
  const target = model[key].targets.get(words?.id ?? "");
  const amount = target?.quantity?.text ?? "";
  const text = isBare || !target ? amount : target.indicator + amount;
  return words ? { text, reference: referenceIn(model, key, { row, words }) } : { text };
}

const COMPARED: readonly TargetOutcome[] = [
  "left-higher",
  "right-higher",
  "equal",
  "overlapping",
  "different-standard",
  "related-indicator",
];

/** Targets that were compared, one sentence each. */
function compared(model: ReportModel): Run[][] {
  const rows = model.comparison.targets.filter((row) => COMPARED.includes(row.outcome));
  return rows.slice(0, MOST_LISTED).map((row) => sentence(model, row));
}

function sentence(model: ReportModel, row: TargetDiff): Run[] {
  const { say } = model;
  const [left, right] = [model.left.name, model.right.name];
  const indicator = model.left.targets.get(row.left?.id ?? "")?.indicator ?? "";
  const bare = [[amountRun(model, "left", row, true)], [amountRun(model, "right", row, true)]] as const;
  switch (row.outcome) {
    case "equal":
      return fill(say("bothEqual", { indicator, amount: HOLE }), bare[0]);
    case "related-indicator":
      return fill(say("notRanked", { left, right, a: HOLE, b: HOLE }), [amountRun(model, "left", row)], [amountRun(model, "right", row)]);
    case "different-standard":
      return fill(say("said", { reason: withNames(row.reason, model), quote: HOLE }), quoted(model, row));
    default:
      return fill(
        say(row.outcome === "overlapping" ? "bothOverlap" : "bothAmounts", { indicator, left, right, a: HOLE, b: HOLE }),
        ...bare,
      );
  }
}

function quoted(model: ReportModel, row: TargetDiff): Run[] {
  return row.left ? [{ text: row.left.quote, reference: referenceIn(model, "left", { row, words: row.left }) }] : [];
}

/** A sentence on both plans points at both, also where it gives the words of one. */
function referenceIn(model: ReportModel, key: SideKey, { row, words }: { row: TargetDiff; words: Words }): Reference {
  const partner = row[key === "left" ? "right" : "left"]?.span;
  return { ...referenceOf(model, key, words), ...(partner && { partner }) };
}
