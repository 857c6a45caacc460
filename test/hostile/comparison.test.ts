import { describe, expect, it } from "vitest";
import { alignByHand } from "../../src/align/alignPlans.ts";
import { comparePlans } from "../../src/comparePlans.ts";
import { diffWording } from "../../src/diff/diffWording.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { LimitError } from "../../src/model/errors.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toHtml } from "../../src/report/html/toHtml.ts";
import { toMarkdown } from "../../src/report/toMarkdown.ts";
import { toTables } from "../../src/tables/toTables.ts";
import { brokenComparisonLaws } from "../support/comparisonLaws.ts";
import { countyPlan } from "../support/countyPlan.ts";

/** The comparison, which holds to the laws of any two plans. */
function compare(left: Plan, right: Plan): Comparison {
  const comparison = comparePlans(left, right);
  expect(brokenComparisonLaws(comparison)).toEqual([]);
  return comparison;
}

/** So many tasks, each on a matter of its own. */
function planOfTasks(count: number, id: string): Plan {
  const name = (index: number): string => String.fromCharCode(0x4e00 + index * 3, 0x5f00 + index * 5, 0x6e00 + index * 7);
  const tasks = Array.from({ length: count }, (_, index) => `${index + 1}.发展${name(index)}。建设${name(index)}基地${index + 1}个。`);
  return parsePlan(`一、重点任务\n${tasks.join("\n")}`, { id });
}

// row 30; a plan against itself: test/laws/comparison.test.ts
describe("a plan of which one clause moved to another task", () => {
  const CLAUSE = "推广测土配方施肥技术";
  const plan = (grain: string, village: string): Plan =>
    countyPlan({ tasks: { 提升粮食生产能力: `新建高标准农田。${grain}`, 改善农村人居环境: `开展农村厕所改造。${village}` } });

  it("differs from the one before by that clause alone", () => {
    const { tasks, measures } = compare(plan(`${CLAUSE}。`, ""), plan("", `${CLAUSE}。`));
    expect(tasks.map(({ left, right, relation }) => [left, right, relation])).toEqual([
      ["2.1", "2.1", "same"],
      ["2.2", "2.2", "same"],
    ]);
    const moved = measures.filter(({ left, right }) => left?.taskId !== right?.taskId);
    expect(moved.map(({ left, right, relation }) => [left?.quote, right?.quote, relation])).toEqual([[CLAUSE, CLAUSE, "identical"]]);
    expect(measures.filter(({ relation }) => relation !== "identical")).toEqual([]);
  });
});

// row 31
describe("plans that share no task", () => {
  const grain = countyPlan({ tasks: { 提升粮食生产能力: "新建高标准农田5万亩。" } });
  const airport = countyPlan({ place: "柳林县", tasks: { 谋划通用机场: "开展选址论证3次。" } });
  const empty = parsePlan("", { id: "empty" });

  it.each([
    ["two", grain, airport, 2],
    ["one and an empty one", grain, empty, 1],
    ["an empty one and one", empty, airport, 1],
    ["two empty ones", empty, parsePlan("", { id: "other" }), 0],
  ])("%s have one-sided rows alone, and no NaN in any report", (_, left, right, count) => {
    const comparison = compare(left, right);
    expect(comparison.tasks.map(({ relation, score }) => [relation, score])).toEqual(Array(count).fill(["only", 0]));
    expect(comparison.measures.filter(({ left, right }) => left && right)).toEqual([]);
    const reports = [toMarkdown(comparison), toHtml(comparison), JSON.stringify(toTables(comparison)), JSON.stringify(comparison)];
    expect(reports.filter((report) => /\bNaN\b|undefined%|Infinity/u.test(report))).toEqual([]);
  });
});

// row 32
describe("one task against very many", () => {
  it("meets the one that it is, wherever that stands", () => {
    const [one, many] = [planOfTasks(1, "one"), planOfTasks(300, "many")];
    const wanted = { ...many, tasks: [...many.tasks.slice(1), ...many.tasks.slice(0, 1)] };
    const pairs = compare(one, wanted).tasks.filter(({ left, right }) => left !== null && right !== null);
    expect(pairs.map(({ left, right, relation }) => [left, right, relation])).toEqual([["1.1", "1.1", "same"]]);
  });

  it("of more pairs than maxPairs is refused before any is looked at, of tasks and of clauses", () => {
    const [left, right] = [planOfTasks(6, "a"), planOfTasks(5, "b")];
    expect(comparePlans(left, right, { maxPairs: 30 }).tasks.length).toBeGreaterThan(0);
    expect(() => comparePlans(left, right, { maxPairs: 29 })).toThrow(
      new LimitError("pairs of tasks", "6 times 5", "at most 29 (option maxPairs)"),
    );
    const [task] = left.tasks;
    if (!task) throw new Error("expected a task");
    const wordy = { ...left, tasks: [{ ...task, measures: Array(40_000).fill(task.measures[0]) }] };
    expect(() => comparePlans(wordy, wordy)).toThrow(LimitError);
  });
});

// row 33
describe("tasks that are all the same", () => {
  const plan = (id: string): Plan =>
    parsePlan(`一、重点任务\n${Array.from({ length: 5 }, (_, index) => `${index + 1}.发展产业。新建果园5万亩。`).join("\n")}`, { id });

  it("are a tie that is shown whole: every pair a row, all in one group, the same each time", () => {
    const { tasks } = compare(plan("a"), plan("b"));
    expect(tasks).toHaveLength(25);
    expect(new Set(tasks.map(({ group }) => group)).size).toBe(1);
    expect(new Set(tasks.map(({ score }) => score)).size).toBe(1);
    expect(tasks.slice(0, 3).map(({ left, right }) => `${left} ${right}`)).toEqual(["1.1 1.1", "1.1 1.2", "1.1 1.3"]);
    expect(compare(plan("a"), plan("b"))).toEqual(comparePlans(plan("a"), plan("b")));
  });
});

// row 34; time: test/laws/hostile.test.ts
describe("a clause without end", () => {
  const clause = (words: string): string => words.repeat(50_000);

  it("is one measure, is compared, and its wording is not taken apart: both come back whole", () => {
    const [left, right] = ["好坏", "坏美"].map((words) => parsePlan(`一、建设。${clause(words)}`, { id: words }));
    if (!left || !right) throw new Error("expected two plans");
    expect(left.tasks[0]?.measures).toHaveLength(1);
    expect(compare(left, right).measures.length).toBeGreaterThan(0);
    expect(diffWording(clause("好坏"), clause("坏美")).map(({ kind, text }) => [kind, text.length])).toEqual([
      ["left", 100_000],
      ["right", 100_000],
    ]);
  });

  it("of one character each is a measure each", () => {
    expect(parsePlan(`一、建设。${"好，".repeat(20_000)}`).tasks[0]?.measures).toHaveLength(20_000);
  });
});

// row 36
describe("a name that every object has", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "%s is a county, a body, a unit, a task and an id like any other",
    (name) => {
      const plan = (id: string): Plan =>
        parsePlan(`${name}县实施方案\n一、重点任务\n（一）${name}。新建${name}果园5${name}，新建茶园5亩。（责任单位：${name}、县局）`, {
          id,
          place: { name },
        });
      const [left, right] = [plan(name), plan("other")];
      const comparison = compare(left, right);
      expect(comparison.tasks).toMatchObject([{ left: "1.1", right: "1.1", relation: "same" }]);
      expect(comparison.organizations).toContainEqual({ left: [name], right: [name], relation: "same", reason: expect.anything() });
      expect(alignByHand(left, right, [{ left: "1.1", right: "1.1" }]).tasks).toHaveLength(1);
      for (const report of [toMarkdown(comparison), toHtml(comparison), JSON.stringify(toTables(comparison))])
        expect(report.replaceAll("\\", "")).toContain(name);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});
