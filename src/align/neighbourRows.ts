import type { ClauseProfile } from "./clauseProfile.ts";
import { type ClauseRow, isMet, newRow, taskPlaces, toRowFiller } from "./clauseRows.ts";
import type { PlanProfile } from "./profilePlan.ts";
import { toFloats } from "./toFloats.ts";

/** A clause against each clause of the other plan. */
export interface NeighbourRow {
  clause: ClauseProfile;
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
  const newLike = (): LikeRow => ({ row: newRow(others.length), likeness: new Float64Array(others.length) });
  let [above, current, below] = [newLike(), newLike(), newLike()];
  fillAt(0, below);
  for (const [at, clause] of clauses.entries()) {
    [above, current, below] = [current, below, above];
    fillAt(at + 1, below);
    const likenessOf = (beside: number, { likeness }: LikeRow): Float64Array =>
      clauses[beside]?.taskId === clause.taskId ? likeness : none;
    const [before, after] = [likenessOf(at - 1, above), likenessOf(at + 1, below)];
    const bestAt = (place: number): number => Math.max(before[place] ?? 0, after[place] ?? 0);
    const neighboursAt = (place: number): number =>
      Math.max(isNextInTask[place - 1] ? bestAt(place - 1) : 0, isNextInTask[place] ? bestAt(place + 1) : 0);
    yield { clause, row: current.row, neighboursAt };
  }
}

function toLikeFiller(left: PlanProfile, right: PlanProfile): (at: number, filled: LikeRow) => void {
  const fill = toRowFiller(right);
  const taskOf = taskPlaces(left);
  const characterBits = toFloats(right.clauses, (other) => other.characterBits);
  return (at, { row, likeness }) => {
    const clause = left.clauses[at];
    if (!clause) return;
    fill(row, clause, left.tasks[taskOf[at] ?? -1]);
    for (let place = 0; place < likeness.length; place++) {
      const shared = isMet(row, place) ? (row.wording[place] ?? 0) : 0;
      likeness[place] = shared > 0 ? (2 * shared) / (clause.characterBits + (characterBits[place] ?? 0)) : 0;
    }
  };
}
