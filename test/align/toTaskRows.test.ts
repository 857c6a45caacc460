import { describe, expect, it } from "vitest";
import { addWeights } from "../../src/align/addWeights.ts";
import type { AlignOptions } from "../../src/align/alignOptions.ts";
import { alignTasks } from "../../src/align/alignPlans.ts";
import type { TaskRow } from "../../src/model/alignment.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { twoCounties } from "../support/twoCounties.ts";

type Tasks = Record<string, string>;

function rowsOf(left: Tasks, right: Tasks, options: Partial<AlignOptions> = {}): TaskRow[] {
  return alignTasks(countyPlan({ tasks: left }), countyPlan({ place: "柳林县", tasks: right }), options).tasks;
}
const FIELDS = "新建高标准农田5万亩，推广优良品种，完善灌溉设施。";

describe("a row of two tasks", () => {
  it("is the same task with all measures taken up: equal", () => {
    const [row] = rowsOf({ 提升粮食生产能力: FIELDS }, { 提升粮食生产能力: FIELDS });
    expect(row).toMatchObject({ relation: "same", mapping: "equal", coverage: { left: 1, right: 1 }, uncertain: false, nearest: null });
  });

  it("is a subset where the right task says all that the left one does and much more, and a superset the other way round", () => {
    const more = `${FIELDS}谋划机场选址。建设冷链物流园。举办体育赛事。`;
    const [row] = rowsOf({ 提升粮食生产能力: FIELDS }, { 提升粮食生产能力: more });
    expect(row).toMatchObject({ mapping: "subset", coverage: { left: 1, right: 0.5 } });
    const [back] = rowsOf({ 提升粮食生产能力: more }, { 提升粮食生产能力: FIELDS });
    expect(back).toMatchObject({ mapping: "superset", coverage: { left: 0.5, right: 1 } });
  });

  it("intersects where each side has much of its own", () => {
    const [row] = rowsOf(
      { 提升粮食生产能力: "新建高标准农田5万亩。举办体育赛事。" },
      { 提升粮食生产能力: "新建高标准农田3万亩。谋划机场选址。" },
    );
    expect(row).toMatchObject({ mapping: "intersects", coverage: { left: 0.5, right: 0.5 } });
  });

  it("has the mapping none and no NaN where a side has no measure", () => {
    const [row] = rowsOf({ 提升粮食生产能力: "（责任单位：县财政局）" }, { 提升粮食生产能力: FIELDS });
    expect(row).toMatchObject({ left: "2.1", right: "2.1", mapping: "none", coverage: { left: 0, right: 0 } });
  });

  it("has evidence that adds up to its score", () => {
    const { left, right } = twoCounties();
    for (const row of alignTasks(left, right).tasks) expect(addWeights(row.evidence.map((item) => item.weight))).toBe(row.score);
  });

  it("is uncertain only in the band around the threshold", () => {
    const row = (task: number) => rowsOf({ 提升粮食生产能力: FIELDS }, { 增强粮食生产能力: FIELDS }, { thresholds: { task } })[0];
    const score = row(0)?.score ?? Number.NaN;
    expect(row(score - 0.3)?.uncertain).toBe(true);
    expect(row(score - 0.4)?.uncertain).toBe(false);
  });

  it("overlaps where one of the two has a better partner", () => {
    const rows = rowsOf({ 提升粮食生产能力: FIELDS }, { 增强粮食生产能力: FIELDS, 完善粮食生产设施: "推广优良品种，完善灌溉设施。" });
    expect(rows.map((row) => [row.right, row.relation])).toEqual([
      ["2.1", "same"],
      ["2.2", "overlaps"],
    ]);
  });
});

/** Names a candidate however far it is. */
const ALL_NEAR = { thresholds: { taskNear: -99 } };

describe("a row of one task", () => {
  it("names the nearest and says why it is no match", () => {
    const [row] = rowsOf({ 建设通用机场: "谋划通用机场选址。" }, { 发展茶叶产业: "新建茶园2万亩。" }, ALL_NEAR);
    expect(row).toMatchObject({ left: "2.1", right: null, relation: "only", mapping: "none", score: 0, evidence: [] });
    expect(row?.nearest).toMatchObject({ id: "2.1", quote: "发展茶叶产业" });
    expect(row?.nearest?.reason).toContain("标题几无相同用语");
    expect(row?.nearest?.reason).toContain("举措极少互见");
    expect(row?.nearest?.score).toBeLessThan(0);
  });

  it("names no nearest where nothing came near", () => {
    const [row] = rowsOf({ 建设通用机场: "谋划通用机场选址。" }, { 发展茶叶产业: "新建茶园2万亩。" });
    expect(row).toMatchObject({ relation: "only", nearest: null });
  });

  it("names the nearest of several", () => {
    const [row] = rowsOf(
      { 提升粮食生产能力: FIELDS },
      { 建设通用机场: "谋划机场选址。", 完善农田设施: "完善灌溉设施。", 举办体育赛事: "举办赛事。" },
      { thresholds: { task: 99, taskBesides: 99 } },
    );
    expect(row?.nearest?.quote).toBe("完善农田设施");
  });

  it("says that proper names differ where they do", () => {
    const rows = rowsOf({ 打造瓴甋鼋鼍: "谋划机场选址。" }, { 打造觚觯罍卣: "新建茶园。" }, ALL_NEAR);
    expect(rows[0]?.nearest?.reason).toContain("标题所指的专名不同");
  });

  it("has no nearest where the other plan has no task", () => {
    expect(rowsOf({ 建设通用机场: "谋划通用机场选址。" }, {})[0]).toMatchObject({ relation: "only", nearest: null, uncertain: false });
  });
});

describe("rows", () => {
  const rows = rowsOf(
    { 建设通用机场: "谋划通用机场选址。", 提升粮食生产能力: FIELDS },
    { 提升粮食生产能力: FIELDS, 举办体育赛事: "举办龙舟赛事。" },
  );

  it("follow the left plan, then come those that only the right one has", () => {
    expect(rows.map((row) => `${row.left}~${row.right}`)).toEqual(["2.1~null", "2.2~2.1", "null~2.2"]);
  });

  it("are numbered in this order, and each has a group of its own where nothing hangs together", () => {
    expect(rows.map((row) => row.id)).toEqual(["T1", "T2", "T3"]);
    expect(rows.map((row) => row.group)).toEqual([1, 2, 3]);
  });
});
