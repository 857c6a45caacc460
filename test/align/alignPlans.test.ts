import { describe, expect, it } from "vitest";
import { alignByHand, alignMeasures, alignTasks } from "../../src/align/alignPlans.ts";
import { InvalidOptionError, UnknownIdError } from "../../src/model/errors.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const pairsOf = (rows: readonly { left: string | null; right: string | null }[]) => rows.map((row) => `${row.left}~${row.right}`);
const quotes = (a: Plan, b: Plan) => alignTasks(a, b).measures.map((row) => `${row.left?.quote ?? ""} ~ ${row.right?.quote ?? ""}`);

describe("alignTasks", () => {
  it("finds the same task at another place of the plan, under another verb", () => {
    const same = alignTasks(left, right).tasks.filter((row) => row.relation === "same");
    expect(pairsOf(same)).toEqual(["2.1~2.2", "2.2~2.1"]);
  });

  it("matches a task to nothing where the other plan has nothing like it", () => {
    const airport = alignTasks(left, right).tasks.find((row) => row.right === "2.3");
    expect(airport).toMatchObject({ left: null, relation: "only" });
  });

  it("puts every task of both plans in at least one row", () => {
    const { tasks } = alignTasks(left, right);
    for (const task of left.tasks) expect(tasks.map((row) => row.left)).toContain(task.id);
    for (const task of right.tasks) expect(tasks.map((row) => row.right)).toContain(task.id);
  });

  it("puts every measure of goals and tasks in at least one row", () => {
    const { measures } = alignTasks(left, right);
    const own = [...left.sections.flatMap((section) => section.measures), ...left.tasks.flatMap((task) => task.measures)];
    expect(own.map((measure) => measure.id).filter((id) => !measures.some((row) => row.left?.id === id))).toEqual([]);
  });

  it("lets one task meet two that share its matter", () => {
    const whole = countyPlan({
      tasks: { 提升粮食生产能力和农村人居环境: "新建高标准农田5万亩，开展农村厕所改造，完善生活垃圾分类处理机制。" },
    });
    const rows = alignTasks(whole, right).tasks.filter((row) => row.left !== null && row.right !== null);
    expect(pairsOf(rows)).toEqual(["2.1~2.1", "2.1~2.2"]);
    expect(new Set(rows.map((row) => row.group)).size).toBe(1);
  });

  it("reads the same sentence of two places as one, own names apart", () => {
    const tea = (place: string, name: string) => countyPlan({ place, tasks: { 打造品牌: `推广${name}高山好茶。` } });
    expect(quotes(tea("安平县", "安平"), tea("柳林县", "柳林"))).toEqual(["推广安平高山好茶 ~ 推广柳林高山好茶"]);
    expect(alignTasks(tea("安平县", "安平"), tea("柳林县", "柳林")).measures[0]?.relation).toBe("paraphrase");
  });

  it("gives lists of the one plan alone where the other is empty", () => {
    const empty = parsePlan("");
    expect(pairsOf(alignTasks(left, empty).tasks)).toEqual(["2.1~null", "2.2~null", "2.3~null"]);
    expect(pairsOf(alignTasks(empty, right).tasks)).toEqual(["null~2.1", "null~2.2", "null~2.3"]);
    expect(alignTasks(empty, empty)).toEqual({ tasks: [], measures: [] });
  });

  it("matches nothing where nothing reaches the threshold, and more where it is lower", () => {
    const none = alignTasks(left, right, { thresholds: { task: 99, taskBesides: 99, clause: 99 } });
    expect([...none.tasks, ...none.measures].every((row) => row.relation === "only")).toBe(true);
    const all = alignTasks(left, right, { thresholds: { task: -99 } });
    expect(all.tasks.find((row) => row.right === "2.3")?.left).not.toBeNull();
  });

  it("throws for an unknown weight", () => {
    // a caller without types can hand over anything
    expect(() => alignTasks(left, right, { weights: { titel: 1 } } as never)).toThrow(InvalidOptionError);
  });

  it("leaves the plans as they were", () => {
    const before = JSON.stringify([left, right]);
    alignTasks(left, right);
    expect(JSON.stringify([left, right])).toBe(before);
  });
});

describe("alignByHand", () => {
  it("matches just the pairs that it is given, with their evidence and their measures", () => {
    const { tasks, measures } = alignByHand(left, right, [{ left: "2.3", right: "2.3" }]);
    expect(pairsOf(tasks)).toEqual(["2.1~null", "2.2~null", "2.3~2.3", "null~2.1", "null~2.2"]);
    expect(tasks.find((row) => row.left === "2.3")?.evidence.length).toBeGreaterThan(0);
    expect(measures.length).toBeGreaterThan(0);
  });

  it("matches no task for no pairs", () => {
    expect(alignByHand(left, right, []).tasks.every((row) => row.relation === "only")).toBe(true);
  });

  it("throws for a task that a plan does not have, and names the side", () => {
    const wrong = (pair: { left: string; right: string }) => expect(() => alignByHand(left, right, [pair]));
    wrong({ left: "2.1", right: "9.9" }).toThrow(UnknownIdError);
    wrong({ left: "2.1", right: "9.9" }).toThrow(/^right task: expected one of 2\.1, 2\.2, 2\.3, found "9\.9"/u);
    wrong({ left: "9.9", right: "2.1" }).toThrow(/^left task/u);
  });
});

describe("alignMeasures", () => {
  it("gives the same measures as alignTasks for the rows that it found", () => {
    const { tasks, measures } = alignTasks(left, right);
    expect(alignMeasures(left, right, tasks)).toEqual(measures);
  });

  it("follows rows made by hand: clauses of aligned tasks score higher", () => {
    const score = (rows: { left: string | null; right: string | null }[]) =>
      alignMeasures(left, right, rows).find((row) => row.left?.quote === "开展农村厕所改造")?.score ?? Number.NaN;
    expect(score([{ left: "2.2", right: "2.1" }])).toBeGreaterThan(score([]));
    expect(score([{ left: "2.2", right: null }])).toBe(score([]));
  });

  it("passes over ids that a plan does not have", () => {
    expect(alignMeasures(left, right, [{ left: "2.1", right: "9.9" }])).toEqual(alignMeasures(left, right, []));
    expect(alignMeasures(left, right, [{ left: "9.9", right: "2.1" }])).toEqual(alignMeasures(left, right, []));
  });

  it("throws for an unknown threshold", () => {
    // as above
    expect(() => alignMeasures(left, right, [], { thresholds: { clauses: 1 } } as never)).toThrow(InvalidOptionError);
  });
});
