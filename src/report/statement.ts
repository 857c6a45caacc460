import { sumBy } from "remeda";
import { diffWording } from "../diff/diffWording.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Cell, Reference, Run, SideKey } from "./block.ts";
import type { Words } from "./findWords.ts";
import type { ReportModel } from "./reportModel.ts";

/** The words of runs, marks left out. */
export function plainWords(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

export function wordsCell(...runs: (Run | string)[]): Cell {
  return { kind: "words", runs: runs.map((run) => (typeof run === "string" ? { text: run } : run)) };
}

export function countCell(value: number): Cell {
  return { kind: "count", value, text: String(value) };
}

export function shareCell(value: number): Cell {
  return { kind: "share", value, text: `${Math.round(value * 100)}%` };
}

export function referenceOf(model: ReportModel, side: SideKey, { taskId, quote, span }: Words): Reference {
  return { side, taskId, place: model[side].taskPlace(taskId), quote, span };
}

/** A quotation and its place: 新建茶园2万亩〔二（一）〕; `partner`: what it is set against in the other plan. */
export function quoteRuns(model: ReportModel, side: SideKey, words: Words, partner?: SourceSpan): Run[] {
  const reference = { ...referenceOf(model, side, words), ...(partner && { partner }) };
  return withPlace([{ text: words.quote, reference }], reference);
}

function withPlace(runs: readonly Run[], reference: Reference): Run[] {
  return [...runs, { text: `〔${reference.place}〕`, mark: "place", reference }];
}

/** A task or section by its place and title; `partner`: the task of the other plan that it is set against. */
export function taskRuns(model: ReportModel, side: SideKey, id: string, partner: string | null = null): Run[] {
  const other = model[side === "left" ? "right" : "left"];
  const reference = { ...taskReference(model, side, id), ...(partner !== null && { partner: other.titleSpan(partner) }) };
  return [{ text: model[side].taskName(id), reference }];
}

export function taskReference(model: ReportModel, side: SideKey, id: string): Reference {
  const span = model[side].titleSpan(id);
  return referenceOf(model, side, { taskId: id, quote: model.comparison[side].text.slice(span.start, span.end), span });
}

/** Below this share of common characters two clauses are two wordings, and marks would only be noise. */
const LEAST_COMMON = 0.5;

/** Two clauses side by side: what the other does not say is marked. */
export function pairRuns(model: ReportModel, left: Words, right: Words): [left: Run[], right: Run[]] {
  const common = diffWording(left.quote, right.quote).filter((part) => part.kind === "same");
  const isFar = sumBy(common, (part) => part.text.length) * 2 < (left.quote.length + right.quote.length) * LEAST_COMMON;
  const runsOf = (side: SideKey, own: Words, other: Words): Run[] => {
    const reference = { ...referenceOf(model, side, own), partner: other.span };
    const parts = diffWording(own.quote, other.quote).filter((part) => part.kind !== "right");
    if (isFar) return withPlace([{ text: own.quote, reference }], reference);
    const runs = parts.map(({ kind, text }): Run => (kind === "same" ? { text, reference } : { text, mark: "differs", reference }));
    return withPlace(runs, reference);
  };
  return [runsOf("left", left, right), runsOf("right", right, left)];
}

/** Where words of a plan stand that carry a span alone: 县农业农村局 in a responsibility line. */
export function spanRun(
  model: ReportModel,
  side: SideKey,
  { text, taskId, span }: { text: string; taskId: string; span: SourceSpan },
): Run {
  return { text, reference: referenceOf(model, side, { taskId, quote: model.comparison[side].text.slice(span.start, span.end), span }) };
}

/** The same runs, set against words of the other plan; as they are where these are not known. */
export function withPartner(runs: readonly Run[], partner: SourceSpan | undefined): Run[] {
  return runs.map((run) => (run.reference && partner ? { ...run, reference: { ...run.reference, partner } } : run));
}

/** Runs with words between them. */
export function joinRuns(items: readonly (readonly Run[])[], separator: string): Run[] {
  return items.flatMap((item, at) => (at === 0 ? item : [{ text: separator }, ...item]));
}
