import { describe, expect, it } from "vitest";
import { type PlanProfile, profilePlans } from "../../src/align/profilePlan.ts";
import { themeOf } from "../../src/align/taskProfile.ts";
import { gramText } from "../../src/text/grams.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { makeTarget } from "../support/makeTarget.ts";

const profileOf = (plan = countyPlan({})) => profilePlans(plan, countyPlan({ place: "柳林县" }), null).left;
const planNamed = (...titles: string[]) =>
  profileOf(countyPlan({ tasks: Object.fromEntries(titles.map((title) => [title, "新建茶园。"])) }));
const tasksNamed = (...titles: string[]) => planNamed(...titles).tasks;
/** The bigrams of a set, in words. */
const gramsIn = (set: readonly number[], { context }: PlanProfile) =>
  set.map((gram) => gramText(context.vocabularies.grams.keys[gram] ?? 0));

describe("the profile of a task", () => {
  it.each([
    ["提升城市功能品质", ["城市功能品质"], "the verb in front is no object"],
    ["全面推进发展茶叶产业", ["茶叶产业"], "nor are several verbs"],
    ["改善农村人居环境、建设和美乡村", ["农村人居环境", "和美乡村"], "each clause of a title has one"],
    ["茶叶产业", ["茶叶产业"], "a title without a verb stays whole"],
    ["建设管网", ["建设管网"], "three characters stay"],
  ])("reads %s as %j: %s", (title, objects) => {
    expect(tasksNamed(title)[0]?.objects).toEqual(objects);
  });

  it("takes words that no plan of the genre has for names, and 农村公路 for none", () => {
    const plan = planNamed("保护瓴甋鼋鼍古镇", "改善农村公路");
    const [names, none] = plan.tasks.map((task) => gramsIn(task.names, plan));
    expect(names).toContain("鼋鼍");
    expect(none).toEqual([]);
  });

  it("knows with which bigram each object begins", () => {
    const plan = planNamed("改善农村人居环境、建设和美乡村");
    expect(plan.tasks.map((task) => gramsIn(task.heads, plan))).toEqual([["农村", "和美"]]);
  });

  it("knows the topics of its measures and the section that holds it", () => {
    const plan = profileOf(countyPlan({ tasks: { 改善农村人居环境: "开展农村厕所改造。" } }));
    const [task] = plan.tasks;
    const topics = [...(task?.topics.keys() ?? [])].map((topic) => plan.context.vocabularies.topics.keys[topic]);
    expect(topics).toContain("厕所");
    expect(gramsIn(task?.sectionGrams ?? [], plan)).toContain("重点");
  });

  it("knows of no section where none holds it", () => {
    const plan = countyPlan({ tasks: { 改善农村人居环境: "开展农村厕所改造。" } });
    const [task] = profileOf({ ...plan, sections: plan.sections.flatMap((section) => section.children) }).tasks;
    expect(task?.sectionGrams).toEqual([]);
  });

  it("knows how much its words weigh: the sum of their squares", () => {
    const plan = planNamed("改善农村人居环境");
    const [task] = plan.tasks;
    const weights = task?.bodyGrams.map((gram) => plan.context.vocabularies.grams.weights[gram] ?? Number.NaN) ?? [];
    expect(task?.bodyNorm).toBeCloseTo(
      weights.reduce((sum, weight) => sum + weight ** 2, 0),
      9,
    );
  });

  it("is known word for word from its title on, whatever number stands before it", () => {
    const [task] = profileOf(countyPlan({ tasks: { 改善农村人居环境: "开展农村厕所改造。" } })).tasks;
    expect(task?.task.text).toMatch(/^（一）/u);
    expect(task?.exact).toBe("改善农村人居环境开展农村厕所改造");
  });

  it("weighs a topic by how often the measures speak of it: 1 + ln 2 for twice", () => {
    const weightOf = (body: string): number => {
      const plan = profileOf(countyPlan({ tasks: { 改善农村人居环境: body } }));
      const topic = plan.context.vocabularies.topics.keys.indexOf("厕所");
      return plan.tasks[0]?.topics.get(topic) ?? Number.NaN;
    };
    const [once, twice] = [weightOf("开展农村厕所改造。"), weightOf("开展农村厕所改造。推进旅游厕所建设。")];
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeCloseTo(1 + Math.LN2, 2);
  });

  it("is of numbers only for a task without measures", () => {
    const [task] = profileOf(countyPlan({ tasks: { 发展茶叶产业: "（责任单位：县财政局）" } })).tasks;
    expect(task?.clauses).toEqual([]);
    expect(task?.topics.size).toBe(0);
    expect(Number.isFinite(task?.titleBits)).toBe(true);
  });
});

describe("the profile of a plan", () => {
  const plan = countyPlan({
    goals: "粮食总产量达到30万吨以上。",
    tasks: { 发展茶叶产业: "新建茶园2万亩，培育茶叶龙头企业3家。", 改善农村人居环境: "开展农村厕所改造。" },
  });

  it("has the clauses of goals first, then those of the tasks in reading order", () => {
    expect(profileOf(plan).clauses.map((clause) => clause.measure.text)).toEqual([
      "粮食总产量达到30万吨以上",
      "新建茶园2万亩",
      "培育茶叶龙头企业3家",
      "开展农村厕所改造",
    ]);
    expect(profileOf(plan).clauses.map((clause) => clause.isGoal)).toEqual([true, false, false, false]);
    expect(profileOf(plan).tasks.map((task) => task.clauses)).toEqual([[1, 2], [3]]);
  });

  it("reads the subject that a clause elides into it: 总产量 after 粮食播种面积 is 粮食总产量", () => {
    const text = "稳定粮食播种面积60万亩以上，总产量达到30万吨以上。";
    const [, second] = profileOf(countyPlan({ tasks: { 发展粮食生产: text } })).clauses;
    expect(second?.measure.text).toBe("总产量达到30万吨以上");
    expect(second?.words.startsWith("粮食")).toBe(true);
    expect(second?.exact.startsWith("粮食")).toBe(false);
  });

  it("reads the subject of a clause from the targets that lie in it, and of these from the one that names it", () => {
    const own = countyPlan({ tasks: { 发展粮食生产: "新建茶园2万亩，播种面积60万亩和总产量30万吨，推广优良品种。" } });
    const [task] = own.tasks;
    const [, span] = task?.measures.map((measure) => measure.span) ?? [];
    if (!span) throw new Error("expected a second measure");
    const target = (start: number, end: number, subject: string | null) => makeTarget("产量", null, { span: { start, end }, subject });
    const targets = [target(span.start, span.start + 8, null), target(span.start + 9, span.end, "粮食")];
    expect(profileOf({ ...own, targets }).clauses.map((clause) => clause.words.startsWith("粮食"))).toEqual([false, true, false]);
  });

  it("reads the plan's own name as 本地, and another's as it stands", () => {
    const words = (text: string) => profileOf(countyPlan({ tasks: { 打造品牌: text } })).clauses[0]?.words;
    expect(words("推广安平好茶")).toBe("推广本地好茶");
    expect(words("推广柳林好茶")).toBe("推广柳林好茶");
  });

  it.each([
    ["安平自治县", "推广安平好茶", "推广本地好茶", "without 自治县"],
    ["安平市", "推广安平好茶", "推广本地好茶", "without 市"],
    ["甲县", "推广甲等好茶", "推广甲等好茶", "not where one character is left"],
    ["市中区", "推广市中好茶", "推广本地好茶", "without the level at its end alone"],
  ])("reads the name of %s in %s as %s: %s", (name, text, words) => {
    const place = { name, code: null, level: "county" as const, inferred: false };
    const [clause] = profileOf({ ...countyPlan({ tasks: { 打造品牌: `${text}。` } }), place }).clauses;
    expect(clause?.words).toBe(words);
  });

  it("counts what the titles of both plans are about for less", () => {
    const about = (words: string) => countyPlan({ about: words, tasks: { 发展茶叶产业: "开展茶园建设。" } });
    const bits = (words: string) => profilePlans(about(words), countyPlan({ place: "柳林县" }), null).left.clauses[0]?.bits ?? 0;
    expect(bits("茶园建设")).toBeLessThan(bits("乡村建设"));
  });

  it("has tasks whose section is not known, as a plan from elsewhere may", () => {
    const [task] = profileOf({ ...plan, sections: [] }).tasks;
    expect(task?.sectionGrams).toEqual([]);
    expect(task?.titleGrams.length).toBeGreaterThan(0);
  });

  it("is empty for an empty plan", () => {
    const empty = profileOf(countyPlan({}));
    expect([empty.tasks, empty.clauses]).toEqual([[], []]);
  });
});

describe("themeOf", () => {
  it("holds what both titles say and nothing else", () => {
    const plan = planNamed("提升城市功能品质", "增强城市安全韧性", "发展茶叶产业");
    const { vocabularies } = plan.context;
    const [left, right, other] = plan.tasks;
    if (!left || !right || !other) throw new Error("expected three tasks");
    const theme = themeOf(left, right, vocabularies);
    expect(gramsIn(theme.grams, plan)).toEqual(["城市"]);
    expect(String.fromCodePoint(...theme.characters.map((character) => vocabularies.characters.keys[character] ?? 0))).toBe("城市");
    expect(themeOf(left, other, vocabularies).grams).toEqual([]);
  });
});

describe("the nation's plan", () => {
  it("keeps 全国 a word, so that a sentence that a province took over stays one", () => {
    const titled = (place: object): string[] => {
      const plan = countyPlan({ tasks: { 考核督查: "走在全国前列。" } });
      const own = { ...plan, place: { name: "河东省", code: null, level: "province" as const, inferred: false, ...place } };
      return profileOf(own).clauses.map((clause) => clause.words);
    };
    expect(titled({ name: "全国", level: "nation" })).toEqual(titled({}));
  });
});
