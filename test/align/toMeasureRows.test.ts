import { describe, expect, it } from "vitest";
import { addWeights } from "../../src/align/addWeights.ts";
import { alignMeasures } from "../../src/align/alignPlans.ts";
import { toPairComparer } from "../../src/align/measureMatches.ts";
import { profilePlans } from "../../src/align/profilePlan.ts";
import type { Thresholds } from "../../src/align/weights.ts";
import { toBackground } from "../../src/lexicon/background.ts";
import type { MeasureRow } from "../../src/model/alignment.ts";
import { countyPlan } from "../support/countyPlan.ts";

/** The rows of two bodies of tasks that are aligned. */
function rowsOf(left: string, right: string, thresholds: Partial<Thresholds> = {}): MeasureRow[] {
  const [a, b] = [countyPlan({ tasks: { 乡村工作: left } }), countyPlan({ place: "柳林县", tasks: { 乡村工作: right } })];
  return alignMeasures(a, b, [{ left: "2.1", right: "2.1" }], { thresholds });
}
const only = (left: string, right: string) => rowsOf(left, right)[0];
const LONG = "建立健全防止返贫致贫监测预警和常态化精准帮扶长效机制";

describe("the relation of two measures", () => {
  it.each([
    [LONG, LONG, "identical"],
    ["新建高标准农田５万亩", "新建高标准农田5万亩", "identical"],
    ["打造“四好农村路”", "打造四好农村路", "identical"],
    ["完善生活垃圾分类处理机制", "健全生活垃圾分类处理制度", "paraphrase"],
    ["新建高标准农田5万亩", "建成高标准农田５万亩", "paraphrase"],
    ["新建高标准农田5万亩", "新建高标准农田3万亩", "same-topic"],
    ["推进农村厕所改造", "引导社会资本参与农村厕所粪污资源化利用", "same-topic"],
    ["推广优良品种", "谋划机场选址", "only"],
  ])("of %s and %s is %s", (left, right, relation) => {
    expect(only(`${left}。`, `${right}。`)?.relation).toBe(relation);
  });
});

describe("the threshold of a paraphrase", () => {
  const [left, right] = ["完善生活垃圾分类处理机制", "健全生活垃圾和餐厨垃圾分类收运处理制度"];
  /** How alike the wording is: by its characters, or by them and how far the shorter one is contained. */
  const alike = (() => {
    const plans = [left, right].map((words) => countyPlan({ tasks: { 乡村工作: `${words}。` } }));
    const [one, two] = [plans[0] ?? countyPlan({}), plans[1] ?? countyPlan({})];
    const profiles = profilePlans(one, two, null);
    const compared = toPairComparer(profiles.left, profiles.right)({ left: 0, right: 0 });
    return { characters: compared?.characters ?? Number.NaN, contained: compared?.contained ?? Number.NaN };
  })();

  it("is reached by the better of two likenesses, and by what is just as much", () => {
    const better = Math.max(alike.characters, (alike.characters + alike.contained) / 2);
    expect(alike.characters).not.toBe(alike.contained);
    expect(rowsOf(`${left}。`, `${right}。`, { paraphrase: better, clause: -9 })[0]?.relation).toBe("paraphrase");
    expect(rowsOf(`${left}。`, `${right}。`, { paraphrase: better + 1e-9, clause: -9 })[0]?.relation).toBe("same-topic");
  });
});

describe("template", () => {
  it.each([
    [LONG, `建立健全防止返贫致贫监测预警和常态化帮扶长效机制`, true, "the same but for a word"],
    [LONG, "健全防止返贫致贫动态监测制度和精准救助帮扶长效机制", false, "worded in another way"],
    [`${LONG}5个`, `${LONG}3个`, false, "of another amount"],
  ])("marks %s and %s: %s, %s", (left, right, isTemplate) => {
    expect(only(`${left}。`, `${right}。`)).toMatchObject({ left: expect.anything(), right: expect.anything(), template: isTemplate });
  });

  it.each([
    ["甲乙丙丁戊己庚辛壬癸子", "甲乙丙丁戊己庚辛壬癸子", true, "of 50 bits"],
    ["甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊己庚辛壬癸", false, "of fewer"],
    ["甲乙丙丁戊己庚辛壬癸子丑", "甲乙丙丁戊己庚辛壬癸", false, "of fewer on one side"],
    [
      "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌",
      "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未天地人",
      true,
      "of which 17 of 20 bigrams are the same",
    ],
    ["甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌", "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午天地人和", false, "of which 16 are"],
  ])("where each bigram has 5 bits marks %s and %s: %s, %s", (one, other, isTemplate) => {
    const background = toBackground({ name: "test", clauses: 31, topics: {}, rows: [] });
    const [left, right] = [countyPlan({ tasks: { 乡村工作: `${one}。` } }), countyPlan({ tasks: { 乡村工作: `${other}。` } })];
    const [row] = alignMeasures(left, right, [{ left: "2.1", right: "2.1" }], { background, thresholds: { paraphrase: 0.4 } });
    expect(row?.relation).toMatch(/identical|paraphrase/u);
    expect(row?.template).toBe(isTemplate);
  });

  it("marks a long rare wording that both have", () => {
    expect(only(`${LONG}。`, `${LONG}。`)?.template).toBe(true);
  });

  it("does not mark a short one, which two authors may come to by themselves", () => {
    expect(only("加强组织领导。", "加强组织领导。")).toMatchObject({ relation: "identical", template: false });
  });

  it("does not mark a clause without a partner", () => {
    expect(only(`${LONG}。`, "谋划机场选址。")).toMatchObject({ relation: "only", template: false });
  });
});

describe("a row of two measures", () => {
  it("has both sides with their places, and evidence that adds up to the score", () => {
    const row = only("推进农村厕所改造。", "开展农村厕所改造。");
    expect(row?.left).toMatchObject({ kind: "measure", id: "2.1m1", taskId: "2.1", quote: "推进农村厕所改造" });
    expect(row?.right?.quote).toBe("开展农村厕所改造");
    expect(addWeights((row?.evidence ?? []).map((item) => item.weight))).toBe(row?.score);
    expect(row?.nearest).toBeNull();
  });
});

describe("the evidence of a row", () => {
  it.each<[tasks: Record<string, string>, of: string]>([
    [{ 农村厕所改造: "推进农村厕所改造，推广优良品种。" }, "of two tasks about the same"],
    [{ 农村厕所改造: "推进农村厕所改造，推广优良品种。", 推广优良品种: "建设农村厕所。" }, "of several tasks"],
    [{ 推广优良品种: "建设农村厕所。", 农村厕所改造: "推进农村厕所改造，推广优良品种。" }, "of these in another order"],
  ])("of %j adds up to the score: %s, of goals, and of a goal and a measure", (tasks) => {
    const plans = ["安平县", "柳林县"].map((place) => countyPlan({ place, goals: "推进农村厕所改造。农村厕所普及率稳步提高。", tasks }));
    const [left, right] = [plans[0] ?? countyPlan({}), plans[1] ?? countyPlan({})];
    const ids = left.tasks.map(({ id }) => ({ left: id, right: id }));
    const rows = alignMeasures(left, right, ids, { thresholds: { clauseSecond: -9, clauseThird: -9, clause: -9 } });
    const met = rows.filter((row) => row.left && row.right);
    expect(met.some((row) => row.left?.taskId === "1" && row.right?.taskId === "2.1")).toBe(true);
    for (const row of met) expect(addWeights(row.evidence.map((item) => item.weight))).toBe(row.score);
  });
});

describe("a row of one measure", () => {
  it("says that the nearest is too far", () => {
    const [row] = rowsOf("推广农业优良品种。", "推广农业新型机具。", { clause: 99 });
    expect(row).toMatchObject({ right: null, relation: "only", score: 0, evidence: [] });
    expect(row?.nearest?.quote).toBe("推广农业新型机具");
    expect(row?.nearest?.reason).toBe("用语相合不足");
  });

  it("says that both have better partners, where the nearest is near enough", () => {
    const rows = rowsOf("开展农村厕所改造，推进厕所粪污处理。", "开展农村厕所改造。");
    const second = rows.find((row) => row.left?.quote === "推进厕所粪污处理");
    expect(second?.relation).toBe("only");
    expect(second?.nearest).toMatchObject({ id: "2.1m1", quote: "开展农村厕所改造" });
    expect(second?.nearest?.score).toBeGreaterThanOrEqual(0);
    expect(second?.nearest?.reason).toBe("双方各有更相近的举措");
  });

  it("names the best of several, and the first of those that are alike", () => {
    const nearest = (right: string) => rowsOf("推广农业优良品种。", right, { clause: 99 })[0]?.nearest;
    expect(nearest("推广农业新型机具。推广农业优良种苗。")?.quote).toBe("推广农业优良种苗");
    expect(nearest("推广农业优良种苗。推广农业新型机具。")?.quote).toBe("推广农业优良种苗");
    expect(nearest("推广农业新型机具。推广农业新型机具。")?.id).toBe("2.1m1");
  });

  it("names what just reaches the threshold of what came near, and nothing below it", () => {
    const nearest = (clauseNear: number) => rowsOf("推广农业优良品种。", "推广农业新型机具。", { clause: 99, clauseNear })[0]?.nearest;
    const score = nearest(-99)?.score ?? Number.NaN;
    expect(nearest(score)).toMatchObject({ score });
    expect(nearest(score + 1e-9)).toBeNull();
  });

  it("names none that is not near enough, though it is near enough to be taken", () => {
    const second = (clauseNear: number) =>
      rowsOf("开展农村厕所改造，推进厕所粪污处理。", "开展农村厕所改造。", { clauseNear }).find((row) => row.right === null)?.nearest;
    const near = second(0);
    expect(near?.score).toBeGreaterThan(0);
    expect(second((near?.score ?? 0) + 1e-9)).toBeNull();
  });

  it("says the same of one that just reaches the threshold", () => {
    const nearest = (clause: number) =>
      rowsOf("开展农村厕所改造，推进厕所粪污处理。", "开展农村厕所改造。", { clause }).find((row) => row.right === null)?.nearest;
    expect(nearest(nearest(0)?.score ?? Number.NaN)?.reason).toBe("双方各有更相近的举措");
  });

  it("names one of the left plan where the right one stands alone", () => {
    const row = rowsOf("推广农业优良品种。", "推广农业新型机具。", { clause: 99 }).find(({ left }) => left === null);
    expect(row?.nearest).toMatchObject({ id: "2.1m1", quote: "推广农业优良品种" });
  });

  it("has no nearest where nothing came near", () => {
    expect(only("推广农业优良品种。", "推广新能源公交车。")?.nearest).toBeNull();
    expect(only("推广优良品种。", "谋划机场选址。")?.nearest).toBeNull();
  });
});

describe("rows", () => {
  const rows = rowsOf("谋划机场选址，开展农村厕所改造。", "推进农村厕所改造，举办体育赛事。");

  it("follow the left plan, then come those that only the right one has", () => {
    expect(rows.map((row) => `${row.left?.quote ?? ""}~${row.right?.quote ?? ""}`)).toEqual([
      "谋划机场选址~",
      "开展农村厕所改造~推进农村厕所改造",
      "~举办体育赛事",
    ]);
    expect(rows.map((row) => row.id)).toEqual(["M1", "M2", "M3"]);
  });

  it("are none for two tasks without measures", () => {
    expect(rowsOf("（责任单位：县财政局）", "（责任单位：县财政局）")).toEqual([]);
  });
});
