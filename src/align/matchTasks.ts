import { STEPS } from "./addWeights.ts";
import { toBoundedRows } from "./boundedRows.ts";
import type { SharedWork } from "./compareTasks.ts";
import type { AlignedTasks } from "./measureMatches.ts";
import type { PlanProfile } from "./profilePlan.ts";
import { toTakenFinder } from "./takenUp.ts";
import type { TaskProfile } from "./taskProfile.ts";
import { measureSteps } from "./taskRows.ts";
import type { Thresholds, Weights } from "./weights.ts";

export interface TaskPair {
  left: TaskProfile;
  right: TaskProfile;
  /** What the rows found: `compareTasks` makes a comparison of it for the few pairs that are told of. */
  shared: SharedWork;
  score: number;
}

/** What decides which pairs count. */
export interface PairChoice {
  weights: Weights;
  thresholds: Thresholds;
  /** Pairs that count whatever their score. */
  chosen?: AlignedTasks;
}

/** A pair by its places, with what was found for it. */
interface Candidate {
  left: number;
  right: number;
  score: number;
  shared: SharedWork;
  /** Counts whatever its score. */
  always: boolean;
}

/**
 * Of all pairs those that count: the best ones of each task, those far enough above the threshold beside them, what stands word for word in
 * both plans, and what was chosen. `acceptTaskPairs` accepts the same of them as of all, and each task without a partner finds the same nearest
 * one, or none where all lie too low to be named.
 *
 * Most pairs are never scored in full: their score lies between two bounds, and where the higher one does not count beside the lower ones of
 * others, neither does the pair. No more than a row is held at a time, so that ten thousand tasks meet as many.
 */
export function findTaskPairs(left: PlanProfile, right: PlanProfile, choice: PairChoice): TaskPair[] {
  const { note, counts } = toCounting([left.tasks.length, right.tasks.length], choice.thresholds);
  const rowOf = toBoundedRows(left, right, choice.weights);
  const takenOf = toTakenFinder(left, right, choice.weights);
  const alwaysOf = toAlways(right, choice);
  const { keep, decided } = toKeeper(counts);
  for (const [a, task] of left.tasks.entries()) {
    const { steps, words, lowest, highest } = rowOf(task);
    const always = alwaysOf(task);
    for (let b = 0; b < lowest.length; b++) note(a, b, lowest[b] ?? 0);
    const places: number[] = [];
    // asking the set for every pair would take longer than to ask what counts
    for (const b of always) highest[b] = Number.POSITIVE_INFINITY;
    for (let b = 0; b < highest.length; b++) if (counts(a, b, highest[b] ?? 0)) places.push(b);
    for (const [b, taken] of takenOf(task, places)) {
      const score = ((steps[b] ?? 0) + measureSteps(taken, choice.weights)) / STEPS;
      note(a, b, score);
      keep({ left: a, right: b, score, shared: { words: words[b] ?? 0, taken }, always: always.has(b) });
    }
  }
  return decided().flatMap((found) => toPair(found, left, right) ?? []);
}

/** So many may be kept before it is asked which of them still count. */
const FIRST_ROOM = 1000;

/** Keeps the pairs that count. The best ones rise as rows come, so those that count no longer go whenever the others have doubled. */
function toKeeper(counts: Counting["counts"]): { keep: (found: Candidate) => void; decided: () => Candidate[] } {
  let kept: Candidate[] = [];
  let room = FIRST_ROOM;
  const stillCounts = ({ left, right, score, always }: Candidate): boolean => always || counts(left, right, score);
  return {
    keep: (found) => {
      if (!stillCounts(found)) return;
      kept.push(found);
      if (kept.length <= room) return;
      kept = kept.filter(stillCounts);
      room = 2 * kept.length + FIRST_ROOM;
    },
    decided: () => kept.filter(stillCounts),
  };
}

function toPair({ left: a, right: b, score, shared }: Candidate, { tasks }: PlanProfile, right: PlanProfile): TaskPair | undefined {
  const [one, other] = [tasks[a], right.tasks[b]];
  return one && other && { left: one, right: other, shared, score };
}

interface Counting {
  /** Takes note of a score that a pair has at least. */
  note: (left: number, right: number, score: number) => void;
  /** Whether a pair of such a score counts beside the best ones of which note was taken; where it does not, one of a lower score does not either. */
  counts: (left: number, right: number, score: number) => boolean;
}

function toCounting([lefts, rights]: readonly [number, number], thresholds: Thresholds): Counting {
  const best = { left: new Float64Array(lefts), right: new Float64Array(rights) };
  for (const side of [best.left, best.right]) side.fill(Number.NEGATIVE_INFINITY);
  const least = Math.min(thresholds.task, thresholds.taskNear, thresholds.task - thresholds.taskUncertain);
  return {
    note: (left, right, score) => {
      if (score > (best.left[left] ?? 0)) best.left[left] = score;
      if (score > (best.right[right] ?? 0)) best.right[right] = score;
    },
    counts: (left, right, score) => {
      if (score < least) return false;
      const lesser = Math.min(best.left[left] ?? 0, best.right[right] ?? 0);
      if (score >= lesser) return true;
      // a share below 0 asks for less the better the others are: then nothing is ruled out before all are known
      return score >= (thresholds.taskBesidesShare < 0 ? thresholds.taskBesides : besides(lesser, thresholds));
    },
  };
}

/** The places of the right plan's tasks that count with a task whatever their score: what stands word for word in both, and what was chosen. */
function toAlways({ tasks }: PlanProfile, { chosen }: PairChoice): (task: TaskProfile) => ReadonlySet<number> {
  const byText = placesBy(tasks, (task) => task.exact);
  const byId = placesBy(tasks, (task) => task.task.id);
  return (task) => {
    const partners = [...(chosen?.get(task.task.id) ?? [])].flatMap((id) => byId.get(id) ?? []);
    return new Set([...(byText.get(task.exact) ?? []), ...partners]);
  };
}

function placesBy(tasks: readonly TaskProfile[], keyOf: (task: TaskProfile) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, task] of tasks.entries()) {
    const known = places.get(keyOf(task));
    if (known) known.push(place);
    else places.set(keyOf(task), [place]);
  }
  return places;
}

/**
 * The pairs that are accepted: those above the threshold that are the best of one of their two tasks, and those beside a better one that are
 * far above it and not far below the better one. A pair that is not accepted is the best of nobody above the threshold, so that taking an
 * unmatched task away changes no other pair.
 */
export function acceptTaskPairs(pairs: readonly TaskPair[], thresholds: Thresholds): TaskPair[] {
  const best = new Map<TaskProfile, number>();
  for (const { left, right, score } of pairs) {
    best.set(left, Math.max(best.get(left) ?? Number.NEGATIVE_INFINITY, score));
    best.set(right, Math.max(best.get(right) ?? Number.NEGATIVE_INFINITY, score));
  }
  const settled = new Set(pairs.filter(isWordForWord).flatMap(({ left, right }) => [left, right]));
  return pairs.filter((pair) => {
    const { left, right, score } = pair;
    if (settled.has(left) || settled.has(right)) return isWordForWord(pair) && score >= thresholds.task;
    const better = Math.min(best.get(left) ?? 0, best.get(right) ?? 0);
    const isBest = score === best.get(left) || score === best.get(right);
    return score >= thresholds.task && (isBest || score >= besides(better, thresholds));
  });
}

/** What a pair must reach beside better ones, of which the lesser has this score. */
function besides(better: number, { taskBesides, taskBesidesShare }: Thresholds): number {
  return Math.max(taskBesides, taskBesidesShare * better);
}

/** The same item in both plans: it takes no other partner. */
function isWordForWord({ left, right }: TaskPair): boolean {
  return left.exact === right.exact;
}
