import { describe, expect, it } from "vitest";
import { isGoal, tasksMeet } from "../../src/diff/tasksMeet.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { handAlignment } from "../support/handAlignment.ts";

const plan = countyPlan({ goals: "粮食总产量达到30万吨以上。", tasks: { 发展茶叶产业: "新建茶园2万亩。" } });
const meet = (tasks: [string | null, string | null][]) => tasksMeet(handAlignment(plan, plan, { tasks }), isGoal(plan), isGoal(plan));

describe("isGoal", () => {
  it("knows the section of goals and no task", () => {
    expect(isGoal(plan)("1")).toBe(true);
    expect(isGoal(plan)("2.1")).toBe(false);
    expect(isGoal(plan)("2")).toBe(false);
    expect(isGoal(plan)("9")).toBe(false);
  });

  it("is never true of a plan without goals", () => {
    expect(isGoal(countyPlan({ tasks: { 发展茶叶产业: "新建茶园2万亩。" } }))("1")).toBe(false);
  });
});

describe("tasksMeet", () => {
  it("says yes to a pair of the alignment, in its own direction", () => {
    const asked = meet([["2.1", "2.3"]]);
    expect(asked("2.1", "2.3")).toBe(true);
    expect(asked("2.3", "2.1")).toBe(false);
  });

  it("says no to every other pair, also of tasks that stand in one-sided rows", () => {
    const asked = meet([
      ["2.1", null],
      [null, "2.1"],
    ]);
    expect(asked("2.1", "2.1")).toBe(false);
  });

  it("says yes to goals and goals, and no to goals and a task", () => {
    expect(meet([])("1", "1")).toBe(true);
    expect(meet([])("1", "2.1")).toBe(false);
    expect(meet([])("2.1", "1")).toBe(false);
  });
});
