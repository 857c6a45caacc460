import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { toTakenBounds } from "../../src/align/takenBounds.ts";
import { toTakenFinder } from "../../src/align/takenUp.ts";
import { DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { toBackground } from "../../src/lexicon/background.ts";
import type { Plan } from "../../src/model/plan.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { anyWeights, plansToCompare, SCANT } from "../support/plansToCompare.ts";

/** The first clause ends in the first bigram of all, and the last one is too short for an ending. */
const ENDINGS = countyPlan({ tasks: { 党建工作: "干部管好干部。", 监管工作: "监管。" } });

/** What the title says counts for less in the measure. */
const ONE_THEME = countyPlan({ tasks: { 农村厕所改造: "推进农村厕所改造。" } });

describe("the bounds of what is taken up", () => {
  it("are no smaller than what is", () => {
    fc.assert(
      fc.property(plansToCompare, anyWeights, ([one, two], weights) => {
        const { left, right } = profilePlans(one, two, null);
        const boundsOf = toTakenBounds(left, right, weights);
        const takenOf = toTakenFinder(left, right, weights);
        for (const task of left.tasks) {
          const bounds = boundsOf(task);
          for (const [place, taken] of takenOf(task, [...right.tasks.keys()])) expect(taken.left).toBeLessThanOrEqual(bounds[place] ?? 0);
        }
      }),
      {
        numRuns: 40,
        examples: [
          [[SCANT, SCANT], DEFAULT_WEIGHTS],
          [[ENDINGS, ENDINGS], DEFAULT_WEIGHTS],
        ],
      },
    );
  });

  it("are hardly larger where each task of the right plan has one measure, which is then all that it says", () => {
    const first = (plan: Plan): Plan => ({ ...plan, tasks: plan.tasks.map((task) => ({ ...task, measures: task.measures.slice(0, 1) })) });
    // a weight of 0 speaks against nothing
    const weights = fc.constantFrom(DEFAULT_WEIGHTS, { ...DEFAULT_WEIGHTS, clauseEnding: 0 });
    fc.assert(
      fc.property(plansToCompare, weights, ([one, two], chosen) => {
        const { left, right } = profilePlans(one, first(two), null);
        const boundsOf = toTakenBounds(left, right, chosen);
        const takenOf = toTakenFinder(left, right, chosen);
        for (const task of left.tasks) {
          const bounds = boundsOf(task);
          for (const [place, taken] of takenOf(task, [...right.tasks.keys()]))
            if (right.tasks[place]?.clauses.length === 1) expect(bounds[place]).toBeLessThanOrEqual(taken.left + 0.01);
        }
      }),
      {
        numRuns: 20,
        examples: [
          [[SCANT, SCANT], DEFAULT_WEIGHTS],
          [[ONE_THEME, ONE_THEME], DEFAULT_WEIGHTS],
        ],
      },
    );
  });

  it("are no smaller where words weigh nothing by a table of one's own", () => {
    const plan = countyPlan({ tasks: { 建设: "建设。" } });
    const { left, right } = profilePlans(plan, plan, toBackground({ name: "test", clauses: 100, topics: {}, rows: ["100 建设"] }));
    const [task] = left.tasks;
    if (!task) throw new Error("expected a task");
    expect(left.clauses.map((clause) => clause.characterBits)).toEqual([0]);
    const [[, taken] = [0, { left: Number.NaN }]] = toTakenFinder(left, right, DEFAULT_WEIGHTS)(task, [0]);
    expect(toTakenBounds(left, right, DEFAULT_WEIGHTS)(task)[0]).toBeGreaterThanOrEqual(taken.left);
  });

  it("say nothing where what is shared may speak against two clauses", () => {
    fc.assert(
      fc.property(
        plansToCompare,
        fc.constantFrom("clauseWords", "clauseContained", "clauseCharacters", "clauseEnding", "clauseTopicInTask"),
        ([one, two], name) => {
          const { left, right } = profilePlans(one, two, null);
          const boundsOf = toTakenBounds(left, right, { ...DEFAULT_WEIGHTS, [name]: -1 });
          for (const task of left.tasks) expect(new Set(boundsOf(task))).toEqual(new Set([1]));
        },
      ),
      { numRuns: 20 },
    );
  });
});
