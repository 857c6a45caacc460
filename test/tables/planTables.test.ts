import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { planTables } from "../../src/tables/planTables.ts";
import { checkTables } from "../support/checkTables.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { HOSTILE_WORDS } from "../support/hostileWords.ts";
import { anyText } from "../support/planTexts.ts";
import { SEEDS } from "../support/seeds.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const seeds = [parsePlan(SEEDS.xiangyin, { id: "xiangyin" }), parsePlan(SEEDS.pingjiang, { id: "pingjiang" })];

describe("planTables", () => {
  it("gives a target as one flat row with its place and its words", () => {
    const [row] = planTables(left).targets;
    expect(row).toMatchObject({
      target_key: "安平县/1t1",
      plan_id: "安平县",
      section_key: "安平县/1",
      label: "一",
      indicator: "粮食总产量",
      value: 30,
      unit: "万吨",
      comparator: ">=",
      base_value: 300_000,
      base_unit: "吨",
      year: 2027,
    });
    expect(left.text.slice(row?.span_start, row?.span_end)).toBe(row?.quote);
  });

  it("tells the plans apart by their id, and holds a plan that is given twice once", () => {
    const { plans, tasks } = planTables([left, right, left]);
    expect(plans.map((row) => row.plan_id)).toEqual(["安平县", "柳林县"]);
    expect(tasks.map((row) => row.task_key)).toEqual(
      ["2.1", "2.2", "2.3"].flatMap((id) => `安平县/${id}`).concat(["2.1", "2.2", "2.3"].map((id) => `柳林县/${id}`)),
    );
  });

  it("has one row for each thing of the model", () => {
    const tables = planTables(seeds);
    const count = (of: (plan: (typeof seeds)[number]) => number): number => seeds.reduce((sum, plan) => sum + of(plan), 0);
    expect(tables.tasks).toHaveLength(count((plan) => plan.tasks.length));
    expect(tables.targets).toHaveLength(count((plan) => plan.targets.length));
    expect(tables.cues).toHaveLength(count((plan) => plan.targets.flatMap((target) => target.cues).length));
    expect(tables.numbers).toHaveLength(count((plan) => plan.numbers.length));
    expect(tables.duties).toHaveLength(count((plan) => plan.tasks.flatMap((task) => task.organizations).length));
    expect(tables.measures.length).toBeGreaterThan(count((plan) => plan.tasks.flatMap((task) => task.measures).length));
  });

  it("has lines that give the text back", () => {
    const { lines } = planTables(seeds);
    for (const plan of seeds) {
      const own = lines.filter((row) => row.plan_id === plan.id);
      expect(own.map((row) => row.quote).join("\n")).toBe(plan.text);
    }
  });

  it("keeps the laws of all tables for the seeds", () => checkTables(planTables(seeds), seeds));

  it.each(HOSTILE_WORDS)("keeps them for titles with %s", (_, words) => {
    const plan = countyPlan({ tasks: { [words]: `推广${words}，新建${words}果园5万亩。（责任单位：${words}局）` } });
    checkTables(planTables(plan), [plan]);
  });

  it("keeps them for any text", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const plan = parsePlan(source);
        checkTables(planTables(plan), [plan]);
      }),
      { numRuns: 400 },
    );
  });

  it("gives empty tables for no plans, and hardly more for an empty one", () => {
    expect(Object.values(planTables([])).flat()).toEqual([]);
    const empty = planTables(parsePlan(""));
    expect([empty.plans.length, empty.lines.length, empty.tasks.length, empty.issues.length > 0]).toEqual([1, 0, 0, true]);
  });

  it("keeps keys apart where a plan's id has a slash in it", () => {
    const plans = ["a", "a/2.1", "a%2F2.1"].map((id) => ({ ...left, id }));
    checkTables(planTables(plans), plans);
  });

  it("refuses two different plans of one id, and what is no plan", () => {
    expect(() => planTables([left, { ...right, id: left.id }])).toThrow(/two different ones of the id "安平县"/u);
    // @ts-expect-error a text is no plan
    expect(() => planTables("plan")).toThrow(/found string/u);
  });
});
