import { STEPS, toSteps } from "./addWeights.ts";
import type { ClauseProfile } from "./clauseProfile.ts";
import type { ClauseRow } from "./clauseRows.ts";
import { type ClauseContext, MOST_BITS, MOST_TOPIC_BITS } from "./compareClauses.ts";
import { indexKeys } from "./keyIndex.ts";
import type { PlanProfile } from "./profilePlan.ts";
import { toFloats } from "./toFloats.ts";
import type { Weights } from "./weights.ts";

/**
 * Scores clauses by the rows that say what they share with those of a plan: the same numbers as `scoreClauses`, without an object for each pair.
 * Every summand is rounded as its evidence is.
 */
export interface ClauseScorer {
  /** With all clauses of the plan, in whole ten-thousandths, as if all stood in tasks that are aligned and none had a clause beside it. */
  scoreRow: (clause: ClauseProfile, row: ClauseRow, steps: Float64Array) => void;
  /** With the clause at a place. */
  scorePair: (clause: ClauseProfile, row: ClauseRow, at: number, context: ClauseContext) => number;
}

/** In the place of no bits at all, of which nothing can be shared: so that no sum of bits is 0, and a share of it a number. */
const LEAST_BITS = 1e-9;

export function toClauseScorer({ clauses, context: { vocabularies } }: PlanProfile, weights: Weights): ClauseScorer {
  const bits = toFloats(clauses, (clause) => clause.bits);
  const characterBits = toFloats(clauses, (clause) => clause.characterBits || LEAST_BITS);
  const endings = indexKeys(
    clauses.map((clause) => (clause.ending < 0 ? [] : [clause.ending])),
    vocabularies.grams.keys.length,
  );
  const prior = 0 + toSteps(weights.clausePrior); // and so never -0
  const [ending, goal, task] = [toSteps(weights.clauseEnding), toSteps(weights.clauseGoal), toSteps(weights.clauseTask)];
  const topicInTask = weights.clauseTopic + weights.clauseTopicInTask;
  const wordSteps = (own: number, shared: number, at: number): number => {
    if (shared === 0) return 0;
    const contained = Math.min(1, shared / Math.min(own, bits[at] ?? 0));
    return toSteps((Math.min(shared, MOST_BITS) / MOST_BITS) * weights.clauseWords) + toSteps(contained * weights.clauseContained);
  };
  const topicSteps = (shared: number, weight: number): number => toSteps((Math.min(shared, MOST_TOPIC_BITS) / MOST_TOPIC_BITS) * weight);

  return {
    scoreRow: (clause, { grams, topics, characters, met }, steps) => {
      // most pairs share characters alone: those are reckoned for all without a question or a call, and what few pairs have is added after
      const base = prior + task;
      const own = clause.characterBits;
      for (let at = 0; at < characterBits.length; at++) {
        const share = (2 * (characters[at] ?? 0)) / (own + (characterBits[at] ?? 0));
        steps[at] = base + toSteps(share * weights.clauseCharacters);
      }
      for (let listed = 0; listed < met.count; listed++) {
        const at = met.places[listed] ?? 0;
        steps[at] = (steps[at] ?? 0) + wordSteps(clause.bits, grams[at] ?? 0, at) + topicSteps(topics[at] ?? 0, topicInTask);
      }
      const { starts, places } = endings;
      for (let listed = starts[clause.ending] ?? 0; listed < (starts[clause.ending + 1] ?? 0); listed++) {
        const at = places[listed] ?? 0;
        steps[at] = (steps[at] ?? 0) + ending;
      }
    },
    scorePair: (clause, { grams, topics, characters }, at, { inTask, neighbours }) => {
      const share = (2 * (characters[at] ?? 0)) / (clause.characterBits + (characterBits[at] ?? 0));
      let steps = prior + toSteps(share * weights.clauseCharacters) + wordSteps(clause.bits, grams[at] ?? 0, at);
      steps += topicSteps(topics[at] ?? 0, inTask ? topicInTask : weights.clauseTopic) + toSteps(neighbours * weights.clauseNeighbours);
      if (inTask) steps += task;
      if (clause.ending >= 0 && clause.ending === clauses[at]?.ending) steps += ending;
      if (clause.isGoal || clauses[at]?.isGoal) steps += goal;
      return steps / STEPS;
    },
  };
}
