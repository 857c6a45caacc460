import { STEPS, toSteps } from "./addWeights.ts";
import type { ClauseProfile } from "./clauseProfile.ts";
import type { ClauseRow } from "./clauseRows.ts";
import { endingOf, MOST_BITS, MOST_TOPIC_BITS } from "./compareClauses.ts";
import type { Weights } from "./weights.ts";

/** What is known of a clause and each clause of the other plan, by its place, as `ClauseContext` has it for one. */
export interface RowContext {
  /** 1 where the tasks are aligned. */
  inTask: Uint8Array;
  neighbours: Float64Array;
}

/** Writes the scores of a clause with the clauses from one place up to another. */
export type ScoreRow = (
  clause: ClauseProfile,
  row: ClauseRow,
  context: RowContext,
  scores: Float64Array,
  from?: number,
  to?: number,
) => void;

/**
 * Scores a row: the same numbers as `scoreClauses`, for all clauses of a plan at once and without an object for each. Every summand is rounded
 * as its evidence is.
 */
export function toRowScorer(others: readonly ClauseProfile[], weights: Weights): ScoreRow {
  const bits = Float64Array.from(others, (other) => other.bits);
  const characterBits = Float64Array.from(others, (other) => other.characterBits);
  const endings = others.map((other) => endingOf(other.words));
  const goals = others.map((other) => other.isGoal);
  const prior = toSteps(weights.clausePrior);
  const [ending, goal, task] = [toSteps(weights.clauseEnding), toSteps(weights.clauseGoal), toSteps(weights.clauseTask)];
  return (clause, row, { inTask, neighbours }, scores, from = 0, to = others.length) => {
    const own = endingOf(clause.words);
    for (let at = from; at < to; at++) {
      const grams = row.grams[at] ?? 0;
      const less = Math.min(clause.bits, bits[at] ?? 0);
      const both = clause.characterBits + (characterBits[at] ?? 0);
      let steps = prior + toSteps((Math.min(grams, MOST_BITS) / MOST_BITS) * weights.clauseWords);
      if (less > 0) steps += toSteps(Math.min(1, grams / less) * weights.clauseContained);
      if (both > 0) steps += toSteps(((2 * (row.characters[at] ?? 0)) / both) * weights.clauseCharacters);
      if (own !== null && own === endings[at]) steps += ending;
      const aligned = inTask[at] ?? 0;
      const topic = Math.min(row.topics[at] ?? 0, MOST_TOPIC_BITS) / MOST_TOPIC_BITS;
      steps += toSteps(topic * (weights.clauseTopic + aligned * weights.clauseTopicInTask));
      steps += aligned * task + toSteps((neighbours[at] ?? 0) * weights.clauseNeighbours);
      if (clause.isGoal || goals[at] === true) steps += goal;
      scores[at] = steps / STEPS;
    }
  };
}
