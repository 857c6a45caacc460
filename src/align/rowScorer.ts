import { toSteps } from "./addWeights.ts";
import type { ClauseProfile } from "./clauseProfile.ts";
import type { ClauseRow } from "./clauseRows.ts";
import { MOST_BITS, MOST_TOPIC_BITS } from "./compareClauses.ts";
import type { Weights } from "./weights.ts";

/** What is known of a clause and each clause of the other plan, by its place, as `ClauseContext` has it for one. */
export interface RowContext {
  /** 1 where the tasks are aligned. */
  inTask: Uint8Array;
  neighbours: Float64Array;
}

/** Writes the scores of a clause with the clauses from one place up to another, in whole ten-thousandths. */
export type ScoreRow = (
  clause: ClauseProfile,
  row: ClauseRow,
  context: RowContext,
  steps: Float64Array,
  from?: number,
  to?: number,
) => void;

/**
 * Scores a row: the same numbers as `scoreClauses`, for all clauses of a plan at once and without an object for each. Every summand is rounded
 * as its evidence is; where nothing is shared nothing is reckoned, for most clauses share little.
 */
export function toRowScorer(others: readonly ClauseProfile[], weights: Weights): ScoreRow {
  const bits = Float64Array.from(others, (other) => other.bits);
  const characterBits = Float64Array.from(others, (other) => other.characterBits);
  const endings = Int32Array.from(others, (other) => other.ending);
  const goals = Uint8Array.from(others, (other) => Number(other.isGoal));
  const prior = 0 + toSteps(weights.clausePrior); // and so never -0
  const [ending, goal, task] = [toSteps(weights.clauseEnding), toSteps(weights.clauseGoal), toSteps(weights.clauseTask)];
  const topicInTask = weights.clauseTopic + weights.clauseTopicInTask;
  return (clause, row, { inTask, neighbours }, steps, from = 0, to = others.length) => {
    for (let at = from; at < to; at++) {
      const grams = row.grams[at] ?? 0;
      const characters = row.characters[at] ?? 0;
      const topics = row.topics[at] ?? 0;
      const beside = neighbours[at] ?? 0;
      const aligned = inTask[at] === 1;
      let sum = aligned ? prior + task : prior;
      if (grams > 0) {
        sum += toSteps((Math.min(grams, MOST_BITS) / MOST_BITS) * weights.clauseWords);
        sum += toSteps(Math.min(1, grams / Math.min(clause.bits, bits[at] ?? 0)) * weights.clauseContained);
      }
      if (characters > 0) sum += toSteps(((2 * characters) / (clause.characterBits + (characterBits[at] ?? 0))) * weights.clauseCharacters);
      if (topics > 0) sum += toSteps((Math.min(topics, MOST_TOPIC_BITS) / MOST_TOPIC_BITS) * (aligned ? topicInTask : weights.clauseTopic));
      if (beside > 0) sum += toSteps(beside * weights.clauseNeighbours);
      if (clause.ending >= 0 && clause.ending === endings[at]) sum += ending;
      if (clause.isGoal || goals[at] === 1) sum += goal;
      steps[at] = sum;
    }
  };
}
