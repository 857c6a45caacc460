import { chanceAbove } from "./chance.ts";
import type { ClauseProfile } from "./clauseProfile.ts";
import { type ClauseRow, newRow, toRowFiller } from "./clauseRows.ts";
import { MOST_BITS, MOST_TOPIC_BITS } from "./compareClauses.ts";
import { indexKeys } from "./keyIndex.ts";
import type { PlanProfile } from "./profilePlan.ts";
import type { TaskProfile } from "./taskProfile.ts";
import { toFloats } from "./toFloats.ts";
import type { KeySet } from "./vocabulary.ts";
import type { Weights } from "./weights.ts";

/**
 * For each task of the right plan a share no smaller than the one it takes up of a task's measures, as `toTakenFinder` finds it. Each measure is
 * set against all that the other task says, as if one clause said it all: a row of tasks is short, and tells which few are worth the rest.
 */
export function toTakenBounds(left: PlanProfile, right: PlanProfile, weights: Weights): (task: TaskProfile) => Float64Array {
  const bounds = new Float64Array(right.tasks.length);
  if (!riseWithAll(weights)) return () => bounds.fill(1);
  const whole = right.tasks.map((task) => unite(task, right));
  const tasks = right.tasks.map((task, at) => ({ ...task, clauses: [at] }));
  const fill = toRowFiller({ clauses: whole, tasks, context: right.context });
  const addTo = toBoundAdder(whole, right, weights);
  const row = newRow(whole.length);
  return (task) => {
    bounds.fill(0);
    for (const at of task.clauses) {
      const clause = left.clauses[at];
      if (!clause) continue;
      fill(row, clause, task);
      addTo(clause, row, bounds);
    }
    for (let at = 0; at < bounds.length; at++) bounds[at] = (bounds[at] ?? 0) / Math.max(1, task.clauses.length);
    return bounds;
  };
}

/** Whether all that two clauses share speaks for them: else sharing more would not bound sharing less. */
function riseWithAll(weights: Weights): boolean {
  const { clauseWords, clauseContained, clauseCharacters, clauseEnding, clauseTopic, clauseTopicInTask } = weights;
  return [clauseWords, clauseContained, clauseCharacters, clauseEnding, clauseTopic + clauseTopicInTask].every((weight) => weight >= 0);
}

/** All that a task's clauses say: it shares at least as much with any clause, and a larger part of itself. */
interface Whole {
  grams: KeySet;
  characters: KeySet;
  topics: KeySet;
  endings: KeySet;
  /** The fewest of a clause. */
  bits: number;
  characterBits: number;
}

function unite(task: TaskProfile, { clauses, context: { vocabularies } }: PlanProfile): Whole {
  const { grams, characters, topics } = vocabularies;
  const own = task.clauses.flatMap((at) => clauses[at] ?? []);
  return {
    grams: grams.union(own.map((clause) => clause.grams)),
    characters: characters.union(own.map((clause) => clause.characters)),
    topics: topics.union(own.map((clause) => clause.topics)),
    endings: grams.union(own.map((clause) => (clause.ending < 0 ? [] : [clause.ending]))),
    bits: Math.min(...own.map((clause) => clause.bits)),
    characterBits: Math.min(...own.map((clause) => clause.characterBits)),
  };
}

type AddBounds = (clause: ClauseProfile, row: ClauseRow, bounds: Float64Array) => void;

/** In the place of no bits at all, of which nothing is shared: so that no sum of bits is 0. */
const LEAST_BITS = 1e-9;

function toBoundAdder(whole: readonly Whole[], { context }: PlanProfile, weights: Weights): AddBounds {
  const characterBits = toFloats(whole, (one) => one.characterBits || LEAST_BITS);
  const bits = toFloats(whole, (one) => one.bits || LEAST_BITS);
  const { starts, places } = indexKeys(
    whole.map((one) => one.endings),
    context.vocabularies.grams.keys.length,
  );
  const base = weights.clausePrior + weights.clauseTask;
  const topicInTask = weights.clauseTopic + weights.clauseTopicInTask;
  const scores = new Float64Array(whole.length);
  return (clause, { grams, topics, characters, met }, bounds) => {
    // most share characters alone: those are reckoned for all without a question, and what few have is added after
    const own = clause.characterBits;
    for (let at = 0; at < scores.length; at++)
      scores[at] = base + ((2 * (characters[at] ?? 0)) / (own + (characterBits[at] ?? 0))) * weights.clauseCharacters;
    for (let listed = 0; listed < met.count; listed++) {
      const at = met.places[listed] ?? 0;
      const shared = grams[at] ?? 0;
      const contained = Math.min(1, shared / Math.min(clause.bits || LEAST_BITS, bits[at] ?? 0));
      const topic = (Math.min(topics[at] ?? 0, MOST_TOPIC_BITS) / MOST_TOPIC_BITS) * topicInTask;
      const words = (Math.min(shared, MOST_BITS) / MOST_BITS) * weights.clauseWords;
      scores[at] = (scores[at] ?? 0) + words + contained * weights.clauseContained + topic;
    }
    for (let listed = starts[clause.ending] ?? 0; listed < (starts[clause.ending + 1] ?? 0); listed++) {
      const at = places[listed] ?? 0;
      scores[at] = (scores[at] ?? 0) + weights.clauseEnding;
    }
    for (let at = 0; at < scores.length; at++) bounds[at] = (bounds[at] ?? 0) + chanceAbove(scores[at] ?? 0);
  };
}
