import type { ClauseProfile } from "./clauseProfile.ts";
import { type ClauseRow, type FillRow, newRow, taskPlaces, toRowFiller } from "./clauseRows.ts";
import { type ClauseComparison, type ClauseContext, compareClauses } from "./compareClauses.ts";
import { type PlanProfile, themeOf } from "./profilePlan.ts";
import { toRowScorer } from "./rowScorer.ts";
import type { Thresholds, Weights } from "./weights.ts";

/** A pair of clauses that may match, by their indices in the two profiles. */
export interface ClausePair {
  left: number;
  right: number;
  score: number;
  context: ClauseContext;
  /** True for the same words in two tasks that are aligned: they meet at any score, few as they may be. */
  verbatim: boolean;
}

/** Ids of the right tasks with which each left task is aligned. */
export type AlignedTasks = ReadonlyMap<string, ReadonlySet<string>>;

export function alignedTasks(pairs: readonly { left: string; right: string }[]): AlignedTasks {
  const partners = new Map<string, Set<string>>();
  for (const { left, right } of pairs) partners.set(left, (partners.get(left) ?? new Set()).add(right));
  return partners;
}

export function pairKey(left: string, right: string): string {
  return `${left}~${right}`;
}

export interface PairSettings {
  weights: Weights;
  /** Pairs below it are left out. */
  lowest: number;
  /** Fills rows against the right plan, where there is one already. */
  fill?: FillRow;
}

/**
 * Every pair of clauses that shares a bigram or a topic and reaches `lowest`, or says the same in two aligned tasks, in reading order. Other
 * pairs cannot match.
 */
export function scorePairs(left: PlanProfile, right: PlanProfile, aligned: AlignedTasks, settings: PairSettings): ClausePair[] {
  const { weights, lowest, fill = toRowFiller(right) } = settings;
  const others = right.clauses;
  const score = toRowScorer(others, weights);
  const findBeside = toNeighbourFinder(others);
  const [inTask, neighbours, scores] = [new Uint8Array(others.length), new Float64Array(others.length), new Float64Array(others.length)];
  const pairs: ClausePair[] = [];
  for (const { clause, at: i, row, beside } of rowsOf(left, right, fill)) {
    const partners = aligned.get(clause.taskId);
    for (const [j, other] of others.entries()) inTask[j] = partners?.has(other.taskId) || (clause.isGoal && other.isGoal) ? 1 : 0;
    findBeside(beside, neighbours);
    score(clause, row, { inTask, neighbours }, scores);
    for (let j = 0; j < others.length; j++) {
      const found = scores[j] ?? 0;
      const verbatim = inTask[j] === 1 && clause.exact === others[j]?.exact;
      if (!verbatim && (found < lowest || !isMet(row, j))) continue;
      pairs.push({ left: i, right: j, score: found, context: { inTask: inTask[j] === 1, neighbours: neighbours[j] ?? 0 }, verbatim });
    }
  }
  return pairs;
}

/** Compares the clauses of a pair, with what the titles of their tasks share. */
export function toPairComparer(left: PlanProfile, right: PlanProfile): (pair: ClausePair) => ClauseComparison | undefined {
  const [places, otherPlaces] = [taskPlaces(left), taskPlaces(right)];
  return (pair) => {
    const [clause, other] = [left.clauses[pair.left], right.clauses[pair.right]];
    const [task, otherTask] = [left.tasks[places[pair.left] ?? -1], right.tasks[otherPlaces[pair.right] ?? -1]];
    return clause && other && compareClauses(clause, other, task && otherTask && themeOf(task, otherTask));
  };
}

interface OwnRow {
  clause: ClauseProfile;
  row: ClauseRow;
}

/** Each clause of the left plan with its row and those of the clauses beside it in its task. No more than three rows are held at a time. */
function* rowsOf(left: PlanProfile, right: PlanProfile, fill: FillRow): Generator<OwnRow & { at: number; beside: OwnRow[] }> {
  const taskOf = taskPlaces(left);
  const rows = [0, 1, 2].map(() => newRow(right.clauses.length));
  const own = (at: number): OwnRow | undefined => {
    const [clause, row] = [left.clauses[at], rows[at % rows.length]];
    return clause && row && { clause, row };
  };
  const fillAt = (at: number): void => {
    const next = own(at);
    if (next) fill(next.row, next.clause, left.tasks[taskOf[at] ?? -1]);
  };
  fillAt(0);
  for (let at = 0; at < left.clauses.length; at++) {
    fillAt(at + 1);
    const current = own(at);
    const beside = [own(at - 1), own(at + 1)].filter((other) => other !== undefined);
    if (current) yield { ...current, at, beside: beside.filter(({ clause }) => clause.taskId === current.clause.taskId) };
  }
}

function isMet(row: ClauseRow, at: number): boolean {
  return (row.grams[at] ?? 0) > 0 || (row.topics[at] ?? 0) > 0;
}

/** How well a clause beside one meets a clause beside each of the others, by their wording. */
function toNeighbourFinder(others: readonly ClauseProfile[]): (beside: readonly OwnRow[], neighbours: Float64Array) => void {
  const best = new Float64Array(others.length);
  const characterBits = Float64Array.from(others, (other) => other.characterBits);
  const isNextInTask = Uint8Array.from(others, (other, at) => (others[at + 1]?.taskId === other.taskId ? 1 : 0));
  return (beside, neighbours) => {
    best.fill(0);
    for (const { clause, row } of beside) {
      for (let at = 0; at < others.length; at++) {
        if (!isMet(row, at)) continue;
        const both = clause.characterBits + (characterBits[at] ?? 0);
        best[at] = Math.max(best[at] ?? 0, both > 0 ? (2 * (row.wording[at] ?? 0)) / both : 0);
      }
    }
    for (let at = 0; at < others.length; at++) {
      const before = isNextInTask[at - 1] === 1 ? best[at - 1] : 0;
      const behind = isNextInTask[at] === 1 ? best[at + 1] : 0;
      neighbours[at] = Math.max(before ?? 0, behind ?? 0);
    }
  };
}

/**
 * The pairs that are accepted: the same words of aligned tasks, which need no score for their first partner, then best first; a clause
 * that has a partner takes another only at a higher score. Ties go by reading order.
 */
export function acceptPairs(pairs: readonly ClausePair[], thresholds: Thresholds): ClausePair[] {
  const ordered = pairs
    .filter((pair) => pair.verbatim || pair.score >= thresholds.clause)
    .sort((a, b) => Number(b.verbatim) - Number(a.verbatim) || b.score - a.score || a.left - b.left || a.right - b.right);
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const accepted: ClausePair[] = [];
  for (const pair of ordered) {
    const used = Number(taken.left.has(pair.left)) + Number(taken.right.has(pair.right));
    const needed = [thresholds.clause, thresholds.clauseSecond, thresholds.clauseThird][used] ?? thresholds.clauseThird;
    if (pair.score < needed && !(pair.verbatim && used === 0)) continue;
    taken.left.add(pair.left);
    taken.right.add(pair.right);
    accepted.push(pair);
  }
  return accepted.sort((a, b) => a.left - b.left || a.right - b.right);
}
