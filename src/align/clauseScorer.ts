import { toSteps } from "./addWeights.ts";
import type { ClauseProfile } from "./clauseProfile.ts";
import type { ClauseRow } from "./clauseRows.ts";
import { type ClauseContext, MOST_BITS, MOST_TOPIC_BITS } from "./compareClauses.ts";
import { toFloats } from "./toFloats.ts";
import type { Weights } from "./weights.ts";

/** Scores a clause with the one at a place of the other plan, in whole ten-thousandths, by the row that says what they share. */
export type ScoreAt = (clause: ClauseProfile, row: ClauseRow, at: number, context: ClauseContext) => number;

/** The same sum as `scoreClauses` finds, without an object for each pair. Every summand is rounded as its evidence is. */
export function toClauseScorer(others: readonly ClauseProfile[], weights: Weights): ScoreAt {
  const bits = toFloats(others, (other) => other.bits);
  const characterBits = toFloats(others, (other) => other.characterBits);
  const endings = Int32Array.from(others, (other) => other.ending);
  const prior = 0 + toSteps(weights.clausePrior); // and so never -0
  const [ending, goal, task] = [toSteps(weights.clauseEnding), toSteps(weights.clauseGoal), toSteps(weights.clauseTask)];
  return (clause, row, at, { inTask, neighbours }) => {
    const grams = row.grams[at] ?? 0;
    const characters = row.characters[at] ?? 0;
    const topics = row.topics[at] ?? 0;
    let steps = inTask ? prior + task : prior;
    // what is shared is a part of both sides, so that neither of them is 0
    if (characters > 0) steps += toSteps(((2 * characters) / (clause.characterBits + (characterBits[at] ?? 0))) * weights.clauseCharacters);
    if (grams > 0) {
      steps += toSteps((Math.min(grams, MOST_BITS) / MOST_BITS) * weights.clauseWords);
      steps += toSteps(Math.min(1, grams / Math.min(clause.bits, bits[at] ?? 0)) * weights.clauseContained);
    }
    if (topics > 0) {
      const weight = weights.clauseTopic + (inTask ? weights.clauseTopicInTask : 0);
      steps += toSteps((Math.min(topics, MOST_TOPIC_BITS) / MOST_TOPIC_BITS) * weight);
    }
    if (neighbours > 0) steps += toSteps(neighbours * weights.clauseNeighbours);
    if (clause.ending >= 0 && clause.ending === endings[at]) steps += ending;
    if (clause.isGoal || others[at]?.isGoal) steps += goal;
    return steps;
  };
}
