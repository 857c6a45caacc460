import { type ClauseRow, isMet, newRow, taskPlaces, toRowFiller } from "./clauseRows.ts";
import type { PlanProfile } from "./profilePlan.ts";
import { toFloats } from "./toFloats.ts";

/** A clause against each clause of the other plan. */
export interface NeighbourRow {
  row: ClauseRow;
  /** How well a clause beside it in its task meets a clause beside the other, by their wording, 0 to 1. */
  neighboursAt: (place: number) => number;
}

/** The row of a clause, with how alike its wording is to each clause that it meets. */
interface LikeRow {
  row: ClauseRow;
  likeness: Float64Array;
}

/** The rows of the left plan's clauses, one after the other. No more than three are held at a time: each is the neighbour of two. */
export function* neighbourRows(left: PlanProfile, right: PlanProfile): Generator<NeighbourRow> {
  const [clauses, others] = [left.clauses, right.clauses];
  const fillAt = toLikeFiller(left, right);
  const isNextInTask = others.map((other, place) => others[place + 1]?.taskId === other.taskId);
  const none = new Float64Array(others.length);
  const held = [0, 1, 2].map((): LikeRow => ({ row: newRow(others.length), likeness: new Float64Array(others.length) }));
  const heldAt = (at: number): LikeRow | undefined => held[at % held.length];
  fillAt(0, heldAt(0));
  for (const [at, clause] of clauses.entries()) {
    fillAt(at + 1, heldAt(at + 1));
    const current = heldAt(at);
    const likenessAt = (beside: number): Float64Array =>
      clauses[beside]?.taskId === clause.taskId ? (heldAt(beside)?.likeness ?? none) : none;
    const [above, below] = [likenessAt(at - 1), likenessAt(at + 1)];
    const bestAt = (place: number): number => Math.max(above[place] ?? 0, below[place] ?? 0);
    const neighboursAt = (place: number): number =>
      Math.max(isNextInTask[place - 1] ? bestAt(place - 1) : 0, isNextInTask[place] ? bestAt(place + 1) : 0);
    if (current) yield { row: current.row, neighboursAt };
  }
}

function toLikeFiller(left: PlanProfile, right: PlanProfile): (at: number, held: LikeRow | undefined) => void {
  const fill = toRowFiller(right);
  const taskOf = taskPlaces(left);
  const characterBits = toFloats(right.clauses, (other) => other.characterBits);
  return (at, held) => {
    const clause = left.clauses[at];
    if (!clause || !held) return;
    const { row, likeness } = held;
    fill(row, clause, left.tasks[taskOf[at] ?? -1]);
    for (let place = 0; place < likeness.length; place++) {
      const shared = isMet(row, place) ? (row.wording[place] ?? 0) : 0;
      likeness[place] = shared > 0 ? (2 * shared) / (clause.characterBits + (characterBits[place] ?? 0)) : 0;
    }
  };
}
