import { describe, expect, it } from "vitest";
import { STEPS } from "../../src/align/addWeights.ts";
import { newRow, toRowFiller } from "../../src/align/clauseRows.ts";
import { toClauseScorer } from "../../src/align/clauseScorer.ts";
import { compareClauses, scoreClauses } from "../../src/align/compareClauses.ts";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { type Background, toBackground } from "../../src/lexicon/background.ts";
import { countyPlan } from "../support/countyPlan.ts";

const CONTEXT = { inTask: true, neighbours: 0.5 };
/** A table by which 建设 weighs nothing. */
const COMMON = toBackground({ name: "test", clauses: 100, topics: {}, rows: ["100 建设"] });

/** The score of the only clauses of two plans, by the row and by comparing them; measureMatches.test.ts does so for plans as they are. */
function scoresOf([one, two]: readonly [string, string], background: Background | null): { fast: number; slow: number } {
  const plans = [one, two].map((words) => countyPlan({ tasks: { 乡村工作: `${words}。` } }));
  const { left, right } = profilePlans(plans[0] ?? countyPlan({}), plans[1] ?? countyPlan({}), background);
  const [clause, other] = [left.clauses[0], right.clauses[0]];
  if (!clause || !other) throw new Error("expected a clause on each side");
  const row = newRow(1);
  toRowFiller(right)(row, clause, undefined);
  return {
    fast: toClauseScorer(right.clauses, DEFAULT_WEIGHTS)(clause, row, 0, CONTEXT) / STEPS,
    slow: scoreClauses(compareClauses(clause, other, right.context), CONTEXT, DEFAULT_WEIGHTS),
  };
}

describe("toClauseScorer", () => {
  it.each<[words: readonly [string, string], background: Background | null, why: string]>([
    [["开展农村厕所改造", "推进农村厕所改造"], null, "that share most of their words"],
    [["开展农村厕所改造", "谋划机场选址"], null, "that share none"],
    [["建设", "建设"], COMMON, "that weigh nothing"],
    [["干部管好干部", "群众监督干部"], null, "that end in the first bigram of all"],
  ])("scores %j as comparing them does", (words, background) => {
    const { fast, slow } = scoresOf(words, background);
    expect(fast).toBe(slow);
  });
});
