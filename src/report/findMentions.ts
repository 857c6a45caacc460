import { sortBy, uniqueBy } from "remeda";
import type { Comparison } from "../model/comparison.ts";
import type { SideKey } from "./block.ts";
import { toFindWords, type Words } from "./findWords.ts";

/** Words of a task, and those of the other plan that stand for them, in a task or goal of another name. */
export interface Mention {
  own: Words;
  other: Words;
}

/**
 * What the other plan says elsewhere of each task of one side for which it has no task: of its clauses those with a partner, those near enough
 * for one that has a nearer partner itself, and its targets that were compared; the best first. A task that is not mentioned has no entry.
 */
export function findMentions(comparison: Comparison, side: SideKey): Map<string, Mention[]> {
  const other = side === "left" ? "right" : "left";
  const alone = comparison.tasks.flatMap((row) => (row[other] === null && row[side] !== null ? [row[side]] : []));
  const found = [...mentionsInMeasures(comparison, side), ...mentionsInTargets(comparison, side)];
  const byTask = alone.map((id): [string, Mention[]] => [id, uniqueMentions(found.filter(({ own }) => own.taskId === id))]);
  return new Map(byTask.filter(([, mentions]) => mentions.length > 0));
}

/** Pairs of clauses by their score, and clauses whose nearest reached the score of a pair. */
function mentionsInMeasures(comparison: Comparison, side: SideKey): Mention[] {
  const other = side === "left" ? "right" : "left";
  const least = comparison.options.thresholds.clause ?? Number.POSITIVE_INFINITY;
  const find = { left: toFindWords(comparison.left), right: toFindWords(comparison.right) };
  const scored = comparison.measures.flatMap((row): (Mention & { score: number })[] => {
    const near = row.nearest && row.nearest.score >= least ? row.nearest : null;
    const own = row[side] ?? (near && find[side](near));
    const theirs = row[other] ?? (near && find[other](near));
    return own && theirs ? [{ own, other: theirs, score: near?.score ?? row.score }] : [];
  });
  return sortBy(scored, [({ score }) => score, "desc"]).map(({ own, other: theirs }) => ({ own, other: theirs }));
}

function mentionsInTargets({ targets }: Comparison, side: SideKey): Mention[] {
  const other = side === "left" ? "right" : "left";
  return targets.flatMap(({ [side]: own, [other]: theirs }) => (own && theirs ? [{ own, other: theirs }] : []));
}

/** A target within a clause that is there already says nothing new. */
function uniqueMentions(mentions: readonly Mention[]): Mention[] {
  const isWithin = (inner: Words, outer: Words): boolean => inner.span.start < outer.span.end && inner.span.end > outer.span.start;
  return uniqueBy(mentions, ({ own, other }) => `${own.span.start} ${other.span.start}`).filter(
    (mention, at, all) => !all.slice(0, at).some(({ own, other }) => isWithin(mention.own, own) && isWithin(mention.other, other)),
  );
}
