import { describe, expect, it } from "vitest";
import { STEPS } from "../../src/align/addWeights.ts";
import { compareTasks, scoreTasks } from "../../src/align/compareTasks.ts";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { toTaskRowScorer } from "../../src/align/taskRows.ts";
import { DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { toBackground } from "../../src/lexicon/background.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { wordCosine } from "../support/scoreSlowly.ts";

/** A table by which 城市 weighs more than 农村, and both less than a theme can. */
const TABLE = toBackground({ name: "test", clauses: 1000, topics: {}, rows: ["10 城市", "300 农村"] });
const NONE = { left: 0, right: 0 };

describe("a row of tasks", () => {
  it.each([
    ["城市功能品质、农村人居环境", "the heavier theme first"],
    ["农村人居环境、城市功能品质", "the lighter one first"],
    ["城市功能品质", "one theme"],
    ["通用航空机场", "none"],
  ])("scores a title of two themes with %s as comparing the two does: %s", (title) => {
    const body = "改造燃气管网，更新供水管网。";
    const plans = ["城市安全韧性、农村公路", title].map((name) => countyPlan({ tasks: { [name]: body } }));
    const { left, right } = profilePlans(plans[0] ?? countyPlan({}), plans[1] ?? countyPlan({}), TABLE);
    const [one, other] = [left.tasks[0], right.tasks[0]];
    if (!one || !other) throw new Error("expected a task on each side");
    const { vocabularies } = right.context;
    const compared = compareTasks(one, other, { words: wordCosine(one, other, vocabularies), taken: NONE, vocabularies });
    expect((toTaskRowScorer(right, DEFAULT_WEIGHTS)(one).steps[0] ?? Number.NaN) / STEPS).toBe(scoreTasks(compared, DEFAULT_WEIGHTS));
  });
});
