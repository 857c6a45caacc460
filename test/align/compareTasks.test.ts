import { describe, expect, it } from "vitest";
import { addWeights } from "../../src/align/addWeights.ts";
import { compareTasks, explainTasks, scoreTasks, type TaskComparison, themeLevel } from "../../src/align/compareTasks.ts";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { wordCosine } from "../support/scoreSlowly.ts";

const NONE = { left: 0, right: 0 };

/** Two tasks by title and body, each alone in a plan. */
function compare([leftTitle, leftBody]: [string, string], [rightTitle, rightBody]: [string, string], taken = NONE) {
  const [left, right] = [
    countyPlan({ tasks: { [leftTitle]: leftBody } }),
    countyPlan({ place: "柳林县", tasks: { [rightTitle]: rightBody } }),
  ];
  const profiles = profilePlans(left, right, null);
  const [a, b] = [profiles.left.tasks[0], profiles.right.tasks[0]];
  if (!a || !b) throw new Error("expected a task on each side");
  const { vocabularies } = profiles.left.context;
  return compareTasks(a, b, { words: wordCosine(a, b, vocabularies), taken, vocabularies });
}
const byTitle = (left: string, right: string) => compare([left, "新建茶园。"], [right, "修建公路。"]);

describe("compareTasks", () => {
  it("sees one object under two verbs: 提升粮食生产能力 and 增强粮食生产能力", () => {
    const found = byTitle("提升粮食生产能力", "增强粮食生产能力");
    expect(found.title).toBe(1);
    expect(found.titleContained).toBe(1);
  });

  it("sees nothing in the titles 提升粮食生产能力 and 建设通用机场", () => {
    const found = byTitle("提升粮食生产能力", "建设通用机场");
    expect([found.title, found.titleContained, found.theme, found.titleTopic]).toEqual([0, 0, 0, 0]);
    expect(found.sharedTitleTopics).toEqual([]);
  });

  it("finds the shorter title whole in the longer one: 茶叶产业 in 茶叶产业集群", () => {
    const found = byTitle("发展茶叶产业", "培育茶叶产业集群");
    expect(found.titleContained).toBe(1);
    expect(found.title).toBeLessThan(1);
  });

  it("hears one theme where titles begin with the same object and the measures share a topic", () => {
    const theme = (left: string, right: string, ...measures: [string, string]): number =>
      compare([left, `${measures[0]}。`], [right, `${measures[1]}。`]).theme;
    expect(theme("提升城市功能品质", "增强城市安全韧性", "改造燃气管网", "更新供水管网")).toBeGreaterThan(0);
    expect(theme("提升城市功能品质", "发展茶叶城市", "改造燃气管网", "更新供水管网")).toBe(0);
    expect(theme("提升城市功能品质", "增强城市安全韧性", "改造燃气管网", "推广优质品种")).toBe(0);
  });

  it.each([
    [5, 0.1, 0.5, "by its bits, where a tenth of the topics is shared"],
    [15, 0.1, 1, "up to ten of them"],
    [5, 0.0999, 0, "not at all where less is"],
  ])("lets a theme of %d bits count, at %d of the topics, %d: %s", (bits, topics, level) => {
    expect(themeLevel(bits, topics)).toBe(level);
  });

  it("shares the topic of titles without a common word: 发展夜间经济 and 提振餐饮消费", () => {
    expect(byTitle("发展夜间经济", "提振餐饮消费").sharedTitleTopics).toEqual(["消费"]);
    expect(byTitle("发展夜间经济", "改善农村公路").sharedTitleTopics).toEqual([]);
  });

  it("sees other proper names only where each title has one that the other has not", () => {
    expect(byTitle("打造瓴甋鼋鼍", "打造觚觯罍卣").otherNames).toBe(true);
    expect(byTitle("打造瓴甋鼋鼍", "打造瓴甋鼋鼍").otherNames).toBe(false);
    expect(byTitle("打造瓴甋鼋鼍", "改善农村公路").otherNames).toBe(false);
  });

  it("compares the words of the whole items", () => {
    const words = (left: string, right: string) => compare(["发展茶叶产业", left], ["发展茶叶产业", right]).words;
    expect(words("推广优良品种。", "推广优良品种。")).toBeCloseTo(1, 12);
    expect(words("推广优良品种。", "谋划机场选址。")).toBeLessThan(1);
  });

  it("takes measures for shared only where both sides are taken up", () => {
    const measures = (left: number, right: number) => compare(["甲", "新建茶园。"], ["乙", "修建公路。"], { left, right }).measures;
    expect(measures(1, 1)).toBe(1);
    expect(measures(1, 0)).toBe(0);
    expect(measures(0, 0)).toBe(0);
    expect(measures(0.5, 1)).toBeCloseTo(2 / 3, 12);
  });

  it("is the same from the other side", () => {
    const [a, b]: [string, string][] = [
      ["提升粮食生产能力", "新建高标准农田5万亩。"],
      ["增强粮食生产能力", "建成高标准农田。"],
    ];
    if (!a || !b) throw new Error("expected two tasks");
    expect(compare(b, a).title).toBe(compare(a, b).title);
    expect(compare(b, a).words).toBe(compare(a, b).words);
  });

  it("gives finite numbers for tasks that say nothing", () => {
    const found = compare(["——", "……"], ["其他", "。"]);
    expect(Object.values(found).filter((value) => typeof value === "number" && !Number.isFinite(value))).toEqual([]);
  });
});

describe("the evidence of two tasks", () => {
  const comparison = compare(["提升粮食生产能力", "新建高标准农田5万亩。"], ["增强粮食生产能力", "新建高标准农田3万亩。"], {
    left: 0.9,
    right: 0.5,
  });

  it("adds up to the score", () => {
    const total = addWeights(explainTasks(comparison, DEFAULT_WEIGHTS).map((item) => item.weight));
    expect(total).toBe(scoreTasks(comparison, DEFAULT_WEIGHTS));
  });

  it("names what counted, in words, and leaves out what weighs nothing", () => {
    const evidence = explainTasks(comparison, DEFAULT_WEIGHTS);
    expect(evidence.find((item) => item.comparison === "title")).toMatchObject({ level: "full", detail: "标题相合100%" });
    expect(evidence.map((item) => item.comparison)).not.toContain("names");
    expect(evidence.filter((item) => item.detail === "")).toEqual([]);
  });

  it("says of each comparison how much it found", () => {
    const found: TaskComparison = {
      title: 0.5,
      titleContained: 1,
      theme: 1,
      titleTopic: 0.4,
      sharedTitleTopics: ["消费", "茶叶"],
      otherNames: true,
      words: 0.25,
      measures: 0.6,
      topics: 0.75,
      section: 0.1,
    };
    const said = explainTasks(found, DEFAULT_WEIGHTS).map((item) => [item.comparison, item.detail]);
    expect(said).toEqual([
      ["prior", "任意两项任务"],
      ["title", "标题相合50%"],
      ["theme", "标题指向同一对象"],
      ["title-topic", "标题同属消费、茶叶"],
      ["names", "标题各有对方所无的专名"],
      ["words", "全文少见用语相合25%"],
      ["measures", "举措用语互见60%"],
      ["topics", "所涉主题相合75%"],
      ["section", "所在章节标题相合10%"],
    ]);
  });

  it("follows the weights: without a weight for titles the score loses just that", () => {
    const without = scoreTasks(comparison, { ...DEFAULT_WEIGHTS, taskTitle: 0 });
    expect(scoreTasks(comparison, DEFAULT_WEIGHTS) - without).toBeCloseTo(DEFAULT_WEIGHTS.taskTitle, 12);
  });
});
