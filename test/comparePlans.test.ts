import { describe, expect, it } from "vitest";
import {
  type CompareOptions,
  comparePlans,
  comparisonSchema,
  InvalidArgumentError,
  InvalidOptionError,
  parsePlan,
  slimComparisonSchema,
  toSlim,
} from "../src/index.ts";
import { UnknownIdError } from "../src/model/errors.ts";
import type { Plan } from "../src/model/plan.ts";
import { VERSION } from "../src/version.ts";
import { countyPlan } from "./support/countyPlan.ts";
import { handAlignment } from "./support/handAlignment.ts";
import { twoCounties } from "./support/twoCounties.ts";

const { left, right } = twoCounties();

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("comparePlans", () => {
  const comparison = comparePlans(left, right);

  it("gives what the schema says, as plain JSON", () => {
    expect(JSON.parse(JSON.stringify(comparison))).toStrictEqual(comparison);
    expect(comparisonSchema.parse(comparison)).toStrictEqual(comparison);
  });

  it("finds the task elsewhere, ranks its targets, and says who else is responsible", () => {
    expect(comparison.tasks.find((row) => row.left === "2.1")).toMatchObject({ right: "2.2", relation: "same" });
    expect(comparison.targets.find((row) => row.left?.quote === "新建高标准农田5万亩")).toMatchObject({
      outcome: "left-higher",
      difference: 20000,
    });
    expect(comparison.duties.find((row) => row.left === "2.1")?.leftOnly).toEqual([{ name: "县自然资源局", elsewhere: [] }]);
    expect(comparison.mechanism.left.inMechanismOnly).toContain("县财政局");
  });

  it("names what gave the result", () => {
    expect(comparison.options).toMatchObject({
      version: VERSION,
      weights: { taskPrior: expect.any(Number) },
      background: { name: expect.any(String) },
    });
    expect(comparePlans(left, right, { weights: { taskTitle: 1 } }).options.weights.taskTitle).toBe(1);
  });

  it("gives the same bytes for the same plans, and leaves the plans as they were", () => {
    const before = JSON.stringify([left, right]);
    expect(JSON.stringify(comparePlans(left, right))).toBe(JSON.stringify(comparison));
    const fresh = twoCounties();
    expect(JSON.stringify(comparePlans(fresh.left, fresh.right))).toBe(JSON.stringify(comparison));
    expect(JSON.stringify([left, right])).toBe(before);
  });

  it("is mirrored when the plans are swapped", () => {
    const back = comparePlans(right, left);
    const tasks = (rows: typeof back.tasks, swap: boolean) =>
      rows.map((row) => `${swap ? row.right : row.left}~${swap ? row.left : row.right} ${row.relation} ${row.score.toFixed(6)}`).sort();
    expect(tasks(back.tasks, true)).toEqual(tasks(comparison.tasks, false));
    const measures = (rows: typeof back.measures, swap: boolean) =>
      rows.map((row) => `${(swap ? row.right : row.left)?.id}~${(swap ? row.left : row.right)?.id} ${row.relation} ${row.template}`).sort();
    expect(measures(back.measures, true)).toEqual(measures(comparison.measures, false));
    expect(back.targets).toHaveLength(comparison.targets.length);
    expect([back.mechanism.left, back.mechanism.right]).toEqual([comparison.mechanism.right, comparison.mechanism.left]);
  });

  it("of a plan with itself is all the same, all identical, all equal", () => {
    const itself = comparePlans(left, left);
    for (const task of left.tasks)
      expect(itself.tasks).toContainEqual(
        expect.objectContaining({ left: task.id, right: task.id, relation: "same", coverage: { left: 1, right: 1 } }),
      );
    for (const row of itself.targets) expect(["equal", "both-qualitative"]).toContain(row.outcome);
    for (const row of itself.measures.filter((row) => row.left?.id === row.right?.id)) expect(row.relation).toBe("identical");
    expect(itself.organizations.filter((row) => row.relation !== "same")).toEqual([]);
  });
});

describe("plans without anything", () => {
  const empty = parsePlan("");
  const bare = countyPlan({ place: "柳林县" });
  const PAIRS: [name: string, left: Plan, right: Plan][] = [
    ["an empty plan and a real one", empty, right],
    ["a real plan and an empty one", left, empty],
    ["two empty plans", empty, empty],
    ["a real plan and one without tasks", left, bare],
    ["a plan without tasks and an empty one", bare, empty],
    ["a plan of marks alone and a real one", parsePlan("一、\n（一）\n1.\n"), right],
  ];

  it.each(PAIRS)("compare to rows without NaN: %s", (_, a, b) => {
    const comparison = comparePlans(a, b);
    expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toStrictEqual(comparison);
    expect(numbersIn(comparison).filter((number) => !Number.isFinite(number))).toEqual([]);
    expect(comparison.tasks.map((row) => row.left).filter((id) => id !== null)).toEqual(a.tasks.map((task) => task.id));
    expect(comparison.tasks.map((row) => row.right).filter((id) => id !== null)).toEqual(b.tasks.map((task) => task.id));
    expect(comparison.targets.length).toBeGreaterThanOrEqual(Math.max(a.targets.length, b.targets.length));
    expect(comparison.duties).toEqual([]);
  });

  it("have no rows at all where both are empty", () => {
    const { tasks, measures, targets, organizations } = comparePlans(empty, empty);
    expect([tasks, measures, targets, organizations]).toEqual([[], [], [], []]);
  });
});

describe("bad calls", () => {
  it.each([
    ["no plan", undefined, "undefined"],
    ["null", null, "null"],
    ["a text", "一、重点任务", "string"],
    ["a list", [left], "without schema"],
    ["an object", {}, "without schema"],
    ["a comparison", comparePlans(left, right), "crosscounty/comparison@1"],
    ["a plan without its lists", { schema: "crosscounty/plan@1" }, "crosscounty/plan@1"],
  ])("with %s for a plan say so and name the side", (_, value, found) => {
    // a caller without types can hand over anything
    const bad = value as unknown as Plan;
    expect(() => comparePlans(bad, right)).toThrow(InvalidArgumentError);
    expect(() => comparePlans(bad, right)).toThrow(/^left: /u);
    expect(() => comparePlans(left, bad)).toThrow(/^right: /u);
    expect(() => comparePlans(left, bad)).toThrow(found);
  });

  it.each([
    ["an unknown option", { colour: true }],
    ["an unknown weight", { weights: { titel: 1 } }],
    ["a threshold that is a word", { thresholds: { task: "0" } }],
    ["equivalents that are no lists", { equivalents: ["县财政局"] }],
    ["a share above one", { about: 5 }],
  ])("with %s say so", (_, options) => {
    // as above
    expect(() => comparePlans(left, right, options as unknown as Partial<CompareOptions>)).toThrow(InvalidOptionError);
  });

  it("with a hand-made alignment of tasks that are not there say so", () => {
    const alignment = handAlignment(left, right, { tasks: [["2.1", "9.9"]] });
    expect(() => comparePlans(left, right, { alignment })).toThrow(UnknownIdError);
  });
});

describe("options", () => {
  it("take a hand-made alignment in place of the computed one", () => {
    const alignment = handAlignment(left, right, { tasks: [["2.3", "2.3"]] });
    const comparison = comparePlans(left, right, { alignment });
    expect(comparison.tasks).toEqual(alignment.tasks);
    expect(comparison.duties.map((row) => [row.left, row.right])).toEqual([["2.3", "2.3"]]);
    expect(comparePlans(left, right, { alignment: null }).tasks).toEqual(comparePlans(left, right).tasks);
  });

  it("take the caller's own names for one body", () => {
    const rows = comparePlans(left, right, { equivalents: [["县自然资源局", "县交通运输局"]] }).organizations;
    expect(rows).toContainEqual(expect.objectContaining({ left: ["县自然资源局"], right: ["县交通运输局"] }));
  });
});

describe("toSlim", () => {
  const comparison = comparePlans(left, right);

  it("puts ids in place of the plans and leaves the rest", () => {
    expect(toSlim(comparison)).toEqual({ ...comparison, left: "安平县", right: "柳林县" });
    expect(slimComparisonSchema.parse(toSlim(comparison))).toEqual(toSlim(comparison));
  });

  it("leaves the comparison that it was given", () => {
    expect(comparison.left).toBe(left);
  });
});
