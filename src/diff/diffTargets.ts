import { formatSentence } from "../lexicon/formatSentence.ts";
import type { Alignment, Side } from "../model/alignment.ts";
import type { TargetDiff } from "../model/comparison.ts";
import type { Nearest } from "../model/nearest.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { append } from "../text/append.ts";
import { toObjectLikeness } from "./compareIndicators.ts";
import type { DiffOptions } from "./diffOptions.ts";
import { findCounterClause, listCounterClauses } from "./findCounterClause.ts";
import { findStandards } from "./findStandards.ts";
import { toDiffOptions } from "./readDiffOptions.ts";
import { judgeTargets, type TargetVerdict } from "./targetVerdict.ts";
import { isGoal, tasksMeet } from "./tasksMeet.ts";

interface Candidate {
  left: Target;
  right: Target;
  verdict: TargetVerdict;
  rank: number;
}
type Row = Omit<TargetDiff, "id">;

/**
 * Sets the targets of two plans against each other: first whether they can be compared, then the arithmetic on intervals.
 *
 * @param alignment computed by `alignTasks` or made by hand; targets are compared where their tasks meet, in both plans' goals, and
 * anywhere where the indicator is the same word for word
 * @returns one row for each pair, for each target that meets mere words, and for each that only one plan has, with its nearest candidate
 */
export function diffTargets(left: Plan, right: Plan, alignment: Alignment, options: Partial<DiffOptions> = {}): TargetDiff[] {
  return diffWith([left, right], alignment, toDiffOptions(options));
}

/** The same with options that are known to be right. */
export function diffWith([left, right]: readonly [Plan, Plan], alignment: Alignment, settings: DiffOptions): TargetDiff[] {
  const meet = tasksMeet(alignment, isGoal(left), isGoal(right));
  const accepted = acceptCandidates(candidatesOf([left, right], meet, settings));
  const rows: Row[] = accepted.map(({ left: a, right: b, verdict }) => ({
    left: targetSide(a),
    right: targetSide(b),
    ...bare(verdict),
    nearest: null,
  }));
  const likeness = toObjectLikeness();
  const taken = { left: new Set(accepted.map((pair) => pair.left.id)), right: new Set(accepted.map((pair) => pair.right.id)) };
  for (const side of ["left", "right"] as const) {
    const [own, other] = side === "left" ? [left, right] : [right, left];
    const where = { side, alignment, meet: side === "left" ? meet : (a: string, b: string) => meet(b, a) };
    const clauses = listCounterClauses(other);
    for (const target of own.targets) {
      if (taken[side].has(target.id)) continue;
      const clause = findCounterClause(target, clauses, where);
      rows.push(clause ? clauseRow(target, clause, side) : onlyRow(target, nearestTarget(target, other, likeness), side));
    }
  }
  append(rows, findStandards(left, right, alignment));
  return rows.sort(byReadingOrder).map((row, index) => ({ id: `X${index + 1}`, ...row }));
}

function candidatesOf(
  [left, right]: readonly [Plan, Plan],
  meet: (left: string, right: string) => boolean,
  options: DiffOptions,
): Candidate[] {
  const found: Candidate[] = [];
  for (const a of left.targets) {
    for (const b of right.targets) {
      if (!meet(a.taskId, b.taskId) && a.indicator !== b.indicator) continue;
      const judged = judgeTargets(a, b, options);
      if (!judged) continue;
      const { comparison, ...verdict } = judged;
      const quantified = Number(a.quantity !== null && b.quantity !== null);
      const sameYear = Number(a.year === b.year);
      found.push({
        left: a,
        right: b,
        verdict,
        rank: quantified * 4 + Number(comparison.relation === "same") * 2 + sameYear + comparison.likeness,
      });
    }
  }
  return found;
}

/** Two amounts meet one to one, the likest first; an amount meets a mere condition only where it has no amount to meet. */
function acceptCandidates(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((a, b) => b.rank - a.rank);
  const taken = new Set<string>();
  const accepted: Candidate[] = [];
  for (const candidate of ordered) {
    const { left, right } = candidate;
    const [l, r] = [`l${left.id}`, `r${right.id}`];
    const bothQuantified = left.quantity !== null && right.quantity !== null;
    const bothQualitative = left.quantity === null && right.quantity === null;
    if (bothQuantified || bothQualitative) {
      if (taken.has(l) || taken.has(r)) continue;
      taken.add(l);
      taken.add(r);
    } else if (taken.has(left.quantity ? l : r)) continue;
    accepted.push(candidate);
  }
  return accepted;
}

function bare(verdict: TargetVerdict): TargetVerdict {
  const { outcome, reason, difference, ratio } = verdict;
  return { outcome, reason, difference, ratio };
}

function targetSide(target: Target): Side {
  return { kind: "target", id: target.id, taskId: target.taskId, quote: target.quote, span: target.span };
}

function clauseRow(target: Target, clause: Side, side: "left" | "right"): Row {
  const own = targetSide(target);
  const verdict = target.quantity
    ? {
        outcome: `quantified-${side}-only` as const,
        reason: formatSentence(`target.clause-${side}`, {
          indicator: target.indicator,
          amount: target.quantity.text,
          clause: clause.quote,
        }),
      }
    : {
        outcome: "both-qualitative" as const,
        reason: formatSentence(`target.asks-${side}`, { quote: target.quote, clause: clause.quote }),
      };
  return {
    left: side === "left" ? own : clause,
    right: side === "right" ? own : clause,
    ...verdict,
    difference: null,
    ratio: null,
    nearest: null,
  };
}

function onlyRow(target: Target, nearest: Nearest | null, side: "left" | "right"): Row {
  const own = targetSide(target);
  return {
    left: side === "left" ? own : null,
    right: side === "right" ? own : null,
    outcome: `${side}-only`,
    reason: formatSentence("target.only", { indicator: target.indicator }),
    difference: null,
    ratio: null,
    nearest,
  };
}

/** Below this likeness of what two indicators are about nothing came near. */
const FARTHEST = 0.3;

function nearestTarget(target: Target, other: Plan, likenessOf: ReturnType<typeof toObjectLikeness>): Nearest | null {
  let best: Nearest | null = null;
  for (const candidate of other.targets) {
    const likeness = likenessOf(target.indicator, candidate.indicator);
    if (likeness < FARTHEST || likeness <= (best?.score ?? 0)) continue;
    best = { id: candidate.id, quote: candidate.quote, score: likeness, reason: nearestReason(target, candidate) };
  }
  return best;
}

function nearestReason(target: Target, candidate: Target): string {
  const names = { indicator: target.indicator, other: candidate.indicator };
  const [a, b] = [target.quantity, candidate.quantity];
  if (!a || !b || a.base.unit === b.base.unit) return formatSentence("target.near", names);
  return formatSentence("target.near-units", { left: a.unit, right: b.unit, ...names });
}

function byReadingOrder(a: Row, b: Row): number {
  const [x, y] = [a.left?.span.start ?? Number.POSITIVE_INFINITY, b.left?.span.start ?? Number.POSITIVE_INFINITY];
  if (x !== y) return x - y;
  return (a.right?.span.start ?? 0) - (b.right?.span.start ?? 0);
}
