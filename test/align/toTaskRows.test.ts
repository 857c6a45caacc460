import { describe, expect, it } from "vitest";
import { addWeights } from "../../src/align/addWeights.ts";
import type { AlignOptions } from "../../src/align/alignOptions.ts";
import { alignTasks } from "../../src/align/alignPlans.ts";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { toTaskRows } from "../../src/align/toTaskRows.ts";
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { toBackground } from "../../src/lexicon/background.ts";
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
    expect(row?.coverage).toEqual({ left: 0, right: 0 });
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

describe("why the nearest is no match", () => {
  const apart = { thresholds: { task: 99, taskBesides: 99, taskNear: -99 } };
  const near = "新建高标准农田5万亩，推广优良品种，完善农田灌溉设施。";

  it.each([
    [{ 提升粮食生产能力: FIELDS }, { 增强粮食生产能力: near }, "共同之处不足"],
    [{ 提升粮食生产能力: FIELDS }, { 增强粮食生产能力: "举办体育赛事。" }, "举措极少互见"],
    [{ 提升粮食生产能力: FIELDS }, { 打好收官之战: near }, "标题几无相同用语"],
    [{ 提升粮食生产能力: FIELDS }, { 打好收官之战: "举办体育赛事。" }, "标题几无相同用语，举措极少互见"],
  ])("of %j and %j is that %s", (left, right, reason) => {
    expect(rowsOf(left, right, apart)[0]?.nearest?.reason).toBe(reason);
  });
});

describe("what is said of titles and measures that are just not too far", () => {
  it.each([
    ["甲乙丙丁戊己庚辛壬癸子", "甲乙丑寅卯辰巳午未申酉", "举措极少互见", "one of ten bigrams of each title"],
    ["甲乙丙丁戊己庚辛壬癸子", "甲乙丑寅卯辰巳午未申酉戌", "标题几无相同用语，举措极少互见", "one of ten and of eleven"],
  ])("%s and %s: %s, for they share %s", (left, right, reason) => {
    const background = toBackground({ name: "test", clauses: 31, topics: {}, rows: [] });
    const rows = rowsOf({ [left]: "谋划机场选址。" }, { [right]: "新建茶园。" }, { background, ...ALL_NEAR });
    expect(rows[0]?.nearest?.reason).toBe(reason);
  });

  it.each([
    [0.125, "共同之处不足", "a fifth of the measures"],
    [0.12, "举措极少互见", "less"],
  ])("half of the one and %d of the other side: %s, for they share %s", (right, reason) => {
    expect(rowsFrom("(1~1 0)", "", { left: 0.5, right })[0]?.nearest?.reason).toBe(reason);
  });
});

/** Bodies of ten measures each. */
const TEN = Array.from("甲乙丙丁戊己庚辛壬癸", (name) => `建设${name}园。`).join("");
const LIMITS = { ...DEFAULT_THRESHOLDS, task: 1, taskSame: 3, taskNear: -2, taskUncertain: 0.5 };

/**
 * Rows of two plans of three tasks, out of scores that a test wants: "1~2 4" is accepted, "(1~2 0)" was rejected. `met` pairs the measures of
 * the first tasks, and of the left first with the right second: "0~0 9~12".
 */
function rowsFrom(pairs: string, met = "", taken = { left: 0, right: 0 }): TaskRow[] {
  const plan = (place: string) => countyPlan({ place, tasks: { [`${place}一事`]: TEN, [`${place}二事`]: TEN, [`${place}三事`]: TEN } });
  const profiles = profilePlans(plan("安平县"), plan("柳林县"), null);
  const read = [...pairs.matchAll(/(?<rejected>\()?(?<a>\d)~(?<b>\d) (?<score>-?[\d.]+)/gu)].map(({ groups = {} }) => ({
    isAccepted: groups.rejected === undefined,
    pair: {
      left: itemAt(profiles.left.tasks, Number(groups.a) - 1),
      right: itemAt(profiles.right.tasks, Number(groups.b) - 1),
      shared: { words: 0, taken },
      score: Number(groups.score),
    },
  }));
  const matches = [...met.matchAll(/(\d+)~(\d+)/gu)].map(([, left, right]) => ({
    left: Number(left),
    right: Number(right),
    context: { inTask: true, neighbours: 0 },
    score: 1,
    verbatim: false,
  }));
  const all = read.map(({ pair }) => pair);
  const accepted = read.flatMap(({ isAccepted, pair }) => (isAccepted ? [pair] : []));
  return toTaskRows({ profiles, pairs: all, accepted, matches }, { weights: DEFAULT_WEIGHTS, thresholds: LIMITS });
}

function itemAt<T>(items: readonly T[], at: number): T {
  const item = items[at];
  if (item === undefined) throw new Error(`expected one of ${items.length}, found ${at}`);
  return item;
}

const range = (count: number, name: (at: number) => string) => Array.from({ length: count }, (_, at) => name(at)).join(" ");

describe("thresholds of rows", () => {
  it.each([
    ["1~1 3", "same", "the threshold itself"],
    ["1~1 2.99", "overlaps", "just below"],
    ["1~1 4 1~2 4", "same", "both of a tie"],
    ["1~1 4 1~2 4.1", "overlaps", "a better one beside it"],
    ["1~1 4 2~1 4.1", "overlaps", "a better one beside it, of the other side"],
  ])("%s is %s: %s", (pairs, relation) => {
    expect(rowsFrom(pairs)[0]?.relation).toBe(relation);
  });

  it.each([
    ["1~1 1.4", true],
    ["1~1 1.5", false],
    ["(1~1 0.6)", true],
    ["(1~1 0.5)", false],
    ["(1~1 -3)", false],
    ["(1~1 -3) (1~2 0.6)", true],
  ])("%s, half a point around 1, is uncertain: %s", (pairs, isUncertain) => {
    expect(rowsFrom(pairs)[0]?.uncertain).toBe(isUncertain);
  });

  it.each<[pairs: string, title: string | null, why: string]>([
    ["(1~1 -2)", "柳林县一事", "the threshold itself"],
    ["(1~1 -2.01)", null, "just below"],
    ["(1~1 -1) (1~2 0) (1~3 -1)", "柳林县二事", "the best of several"],
    ["(1~1 0) (1~2 0)", "柳林县一事", "the first of a tie"],
  ])("%s names %s: %s", (pairs, title) => {
    expect(rowsFrom(pairs)[0]?.nearest?.quote ?? null).toBe(title);
  });

  it("names a task of the left plan where the right one stands alone", () => {
    const row = rowsFrom("1~1 3 (3~2 0)").find(({ right }) => right === "2.2");
    expect(row).toMatchObject({ left: null, nearest: { id: "2.3", quote: "安平县三事", score: 0 } });
  });
});

describe("the coverage of a row", () => {
  const mappingOf = (met: string) => rowsFrom("1~1 3", met)[0];

  it.each([
    [range(7, (at) => `${at}~${at}`), "equal", 0.7, 0.7],
    [range(7, (at) => `${at}~${Math.min(at, 5)}`), "subset", 0.7, 0.6],
    [range(7, (at) => `${Math.min(at, 5)}~${at}`), "superset", 0.6, 0.7],
    [range(6, (at) => `${at}~${at}`), "intersects", 0.6, 0.6],
    ["0~0 1~10 2~11", "intersects", 0.1, 0.1],
    ["0~10", "none", 0, 0],
    ["", "none", 0, 0],
  ])("where %j meet is %s: what meets a measure of another task does not count", (met, mapping, left, right) => {
    expect(mappingOf(met)).toMatchObject({ mapping, coverage: { left, right } });
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
