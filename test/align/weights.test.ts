import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS } from "../../src/align/weights.ts";

describe("the weights", () => {
  it("speak against any two before anything is known, for another name and for a goal, and for them by all that they share", () => {
    const against = Object.entries(DEFAULT_WEIGHTS).flatMap(([name, weight]) => (weight < 0 ? [name] : []));
    expect(against).toEqual(["clausePrior", "clauseGoal", "taskPrior", "taskNames"]);
    expect(Object.values(DEFAULT_WEIGHTS)).not.toContain(0);
  });
});

describe("the thresholds", () => {
  const { task, taskUncertain, taskNear, taskBesides, taskSame, clauseNear, clause, clauseSecond, clauseThird } = DEFAULT_THRESHOLDS;

  it.each([
    ["tasks", [taskNear, task - taskUncertain, task, task + taskUncertain, taskBesides, taskSame]],
    ["clauses", [clauseNear, clause, clauseSecond, clauseThird]],
  ])("of %s rise: what is only named, what is uncertain, what is taken, what is taken beside a better one", (_, rising) => {
    expect(rising).toEqual([...new Set(rising)].sort((a, b) => a - b));
  });
});
