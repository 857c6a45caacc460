import { groupBy } from "remeda";
import { formatSentence } from "../lexicon/formatSentence.ts";
import type { MeasureRelation, MeasureRow, Side } from "../model/alignment.ts";
import type { Nearest } from "../model/nearest.ts";
import { amountsOf, type ClauseProfile } from "./clauseProfile.ts";
import { type ClauseComparison, explainClauses } from "./compareClauses.ts";
import { type ClausePair, toPairComparer } from "./measureMatches.ts";
import type { PlanProfile } from "./profilePlan.ts";
import type { Thresholds, Weights } from "./weights.ts";

export interface ClauseMatches {
  profiles: { left: PlanProfile; right: PlanProfile };
  pairs: readonly ClausePair[];
  matches: readonly ClausePair[];
}

/** The accepted pairs in reading order, then each clause without a partner, once, with the nearest that was rejected. */
export function toMeasureRows(found: ClauseMatches, { weights, thresholds }: { weights: Weights; thresholds: Thresholds }): MeasureRow[] {
  const rows: Omit<MeasureRow, "id">[] = [];
  const nearest = nearestOf(found.pairs);
  const compare = toPairComparer(found.profiles.left, found.profiles.right);
  const matchesByLeft = groupBy(found.matches, (match) => match.left);
  const taken = new Set(found.matches.map((match) => match.right));
  for (const [index, clause] of found.profiles.left.clauses.entries()) {
    const own = matchesByLeft[index] ?? [];
    for (const match of own) {
      const [other, comparison] = [found.profiles.right.clauses[match.right], compare(match)];
      if (other && comparison) rows.push(pairRow({ ...match, comparison }, clause, other, { weights, thresholds }));
    }
    if (own.length === 0) rows.push(onlyRow(clause, "left", toNearest(nearest.left.get(index), found.profiles.right, "right", thresholds)));
  }
  for (const [index, clause] of found.profiles.right.clauses.entries()) {
    if (!taken.has(index))
      rows.push(onlyRow(clause, "right", toNearest(nearest.right.get(index), found.profiles.left, "left", thresholds)));
  }
  return rows.map((row, index) => ({ id: `M${index + 1}`, ...row }));
}

/** An accepted pair and how its clauses compare. */
type ClauseMatch = ClausePair & { comparison: ClauseComparison };

function pairRow(
  match: ClauseMatch,
  left: ClauseProfile,
  right: ClauseProfile,
  { weights, thresholds }: { weights: Weights; thresholds: Thresholds },
): Omit<MeasureRow, "id"> {
  const relation = relationOf(match, left, right, thresholds);
  return {
    left: toSide(left),
    right: toSide(right),
    relation,
    score: match.score,
    evidence: explainClauses(match.comparison, match.context, weights),
    nearest: null,
    template: isHandedDown(relation, Math.min(left.bits, right.bits), match),
  };
}

function relationOf(match: ClauseMatch, left: ClauseProfile, right: ClauseProfile, thresholds: Thresholds): MeasureRelation {
  if (left.exact === right.exact) return "identical";
  // another amount is another content, however alike the wording
  if (amountsOf(left.measure.text) !== amountsOf(right.measure.text)) return "same-topic";
  const { characters, contained } = match.comparison;
  return Math.max(characters, (characters + contained) / 2) >= thresholds.paraphrase ? "paraphrase" : "same-topic";
}

/** Below this many bits two authors may come to the same words by themselves. */
const CHANCE_BITS = 50;
const SAME_WORDING = 0.85;

/** So much rare wording in common is no chance: a higher level gave it to both. */
function isHandedDown(relation: MeasureRelation, bits: number, match: ClauseMatch): boolean {
  if (bits < CHANCE_BITS) return false;
  return relation === "identical" || (relation === "paraphrase" && match.comparison.contained >= SAME_WORDING);
}

function toSide(clause: ClauseProfile): Side {
  const { measure, taskId } = clause;
  return { kind: "measure", id: measure.id, taskId, quote: measure.text, span: measure.span };
}

function onlyRow(clause: ClauseProfile, side: "left" | "right", nearest: Nearest | null): Omit<MeasureRow, "id"> {
  const own = toSide(clause);
  return {
    left: side === "left" ? own : null,
    right: side === "right" ? own : null,
    relation: "only",
    score: 0,
    evidence: [],
    nearest,
    template: false,
  };
}

function nearestOf(pairs: readonly ClausePair[]): { left: Map<number, ClausePair>; right: Map<number, ClausePair> } {
  const best = { left: new Map<number, ClausePair>(), right: new Map<number, ClausePair>() };
  for (const pair of pairs) {
    for (const side of ["left", "right"] as const) {
      const known = best[side].get(pair[side]);
      if (!known || pair.score > known.score) best[side].set(pair[side], pair);
    }
  }
  return best;
}

function toNearest(pair: ClausePair | undefined, other: PlanProfile, side: "left" | "right", thresholds: Thresholds): Nearest | null {
  const clause = pair && other.clauses[pair[side]];
  if (!pair || !clause || pair.score < thresholds.clauseNear) return null;
  const apart = formatSentence(pair.context.inTask ? "clause.far" : "clause.far-task");
  const reason = pair.score >= thresholds.clause ? formatSentence("clause.taken") : apart;
  return { id: clause.measure.id, quote: clause.measure.text, score: pair.score, reason };
}
