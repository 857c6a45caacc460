import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBoundedRows } from "../../src/align/boundedRows.ts";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { genreText } from "../support/genreText.ts";
import { anyWeights, plansToCompare, SCANT } from "../support/plansToCompare.ts";
import { scoreTaskPairsSlowly } from "../support/scoreSlowly.ts";

describe("the bounds of a row", () => {
  it("hold every score between them", () => {
    fc.assert(
      fc.property(plansToCompare, anyWeights, ([one, two], weights) => {
        const { left, right } = profilePlans(one, two, null);
        const all = scoreTaskPairsSlowly(left, right, weights);
        const rowOf = toBoundedRows(left, right, weights);
        for (const task of left.tasks) {
          const { lowest, highest } = rowOf(task);
          for (const [at, { score }] of all.filter((pair) => pair.left === task).entries()) {
            expect(score).toBeGreaterThanOrEqual(lowest[at] ?? Number.NaN);
            expect(score).toBeLessThanOrEqual(highest[at] ?? Number.NaN);
          }
        }
      }),
      { numRuns: 20, examples: [[[SCANT, SCANT], DEFAULT_WEIGHTS]] },
    );
  });

  it("lie as far apart as all measures weigh, and a step more for rounding, where there are few pairs", () => {
    const { left, right } = profilePlans(parsePlan(genreText(3, 2)), parsePlan(genreText(4, 2)), null);
    const rowOf = toBoundedRows(left, right, DEFAULT_WEIGHTS);
    for (const task of left.tasks) {
      const { lowest, highest } = rowOf(task);
      for (const [at, score] of highest.entries()) expect(score - (lowest[at] ?? 0)).toBeCloseTo(DEFAULT_WEIGHTS.taskMeasures + 1e-4, 9);
    }
  });

  it("lie closer together where there are many pairs", () => {
    const widthOf = (tasks: number): number => {
      const { left, right } = profilePlans(parsePlan(genreText(3, tasks)), parsePlan(genreText(4, tasks)), null);
      const rowOf = toBoundedRows(left, right, DEFAULT_WEIGHTS);
      const [first] = left.tasks;
      if (!first) throw new Error("expected a task");
      const { lowest, highest } = rowOf(first);
      return highest.reduce((sum, score, at) => sum + score - (lowest[at] ?? 0), 0) / tasks;
    };
    expect(widthOf(40)).toBeLessThan(widthOf(20) / 2);
  });
});
