import { describe, expect, it } from "vitest";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { toTakenFinder } from "../../src/align/takenUp.ts";
import { DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { countyPlan } from "../support/countyPlan.ts";

/** What is taken up of the first task of one plan, and by it, with those of the other at some places; matchTasks.test.ts has the scores. */
function takenWith(places: readonly number[], title = "改善农村人居环境") {
  const tasks = { 改善农村人居环境: "开展农村厕所改造。", 发展茶叶产业: "（责任单位：县财政局）" };
  const { left, right } = profilePlans(countyPlan({ tasks }), countyPlan({ place: "柳林县", tasks }), null);
  const task = left.tasks.find((one) => one.task.title === title);
  if (!task) throw new Error(`expected a task named ${title}`);
  return toTakenFinder(left, right, DEFAULT_WEIGHTS)(task, places);
}

describe("what is taken up", () => {
  it("is nearly all of two tasks that say the same", () => {
    const [[place, taken] = [Number.NaN, { left: 0, right: 0 }]] = takenWith([0]);
    expect(place).toBe(0);
    expect(taken.left).toBeGreaterThan(0.9);
    expect(taken.right).toBe(taken.left);
  });

  it("is nothing where one of the two has no measure", () => {
    expect(takenWith([1])).toEqual([[1, { left: 0, right: 0 }]]);
    expect(takenWith([0], "发展茶叶产业")).toEqual([[0, { left: 0, right: 0 }]]);
  });

  it("is told of the places alone that are asked for", () => {
    expect(takenWith([])).toEqual([]);
    expect(takenWith([1, 0]).map(([place]) => place)).toEqual([1, 0]);
  });
});
