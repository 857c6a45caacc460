import { describe, expect, it } from "vitest";
import { addWeights } from "../../src/align/addWeights.ts";
import type { ClauseProfile } from "../../src/align/clauseProfile.ts";
import { type ClauseComparison, compareClauses, explainClauses, levelOf, percent, scoreClauses } from "../../src/align/compareClauses.ts";
import { codePoints } from "../../src/align/vocabularies.ts";
import { DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { readClause, VOCABULARIES } from "../support/readClause.ts";

const ALONE = { inTask: false, neighbours: 0 };
const BY = { vocabularies: VOCABULARIES };
const compare = (left: string, right: string) => compareClauses(readClause(left), readClause(right), BY);
const score = (left: string, right: string, context = ALONE) => scoreClauses(compare(left, right), context, DEFAULT_WEIGHTS);

describe("compareClauses", () => {
  it.each([
    ["完善生活垃圾分类处理机制", "完善生活垃圾分类处理机制", "itself"],
    ["完善“生活垃圾”分类处理机制。", "完善生活垃圾分类处理机制", "itself but for marks"],
    ["新建高标准农田5万亩", "新建高标准农田３．５万亩", "itself but for the amount"],
  ])("finds %s wholly in %s: %s", (left, right) => {
    const found = compare(left, right);
    expect(found.contained).toBe(1);
    expect(found.characters).toBeCloseTo(1, 12);
    expect(found.ending).toBe(true);
  });

  it("finds nothing of 谋划通用机场选址 in 推广优良品种", () => {
    expect(compare("谋划通用机场选址", "推广优良品种")).toEqual({
      words: 0,
      contained: 0,
      characters: 0,
      ending: false,
      wording: 0,
      topic: 0,
      sharedTopics: [],
      isGoal: false,
    });
  });

  it("sees 到户产业 and 产业到户 as one by characters, where bigrams see two", () => {
    const found = compare("到户产业", "产业到户");
    expect(found.characters).toBe(1);
    expect(found.contained).toBeLessThan(1);
  });

  it("hears the same last word in 完善用地政策 and 落实奖补政策, and another in 落实奖补资金", () => {
    expect(compare("完善用地政策", "落实奖补政策").ending).toBe(true);
    expect(compare("完善用地政策", "落实奖补资金").ending).toBe(false);
  });

  it("takes two clauses of two characters for no ending", () => {
    expect(compare("监管", "监管").ending).toBe(false);
    expect(compare("加强监管", "监管").ending).toBe(false);
    expect(compare("监管", "加强监管").ending).toBe(false);
  });

  it("shares the topic of 建好村卫生室 and 改善医疗条件, which share no word", () => {
    const found = compare("建好村卫生室", "改善医疗条件");
    expect(found.sharedTopics).toEqual(["医疗卫生"]);
    expect(found.topic).toBeGreaterThan(0);
    expect(found.words).toBe(0);
  });

  it("shares no topic of 建好村卫生室 and 修建农村公路", () => {
    expect(compare("建好村卫生室", "修建农村公路").sharedTopics).toEqual([]);
  });

  it("counts words that both titles hold for less, but for the mere wording", () => {
    const [left, right] = [readClause("推进老旧小区改造"), readClause("完成老旧小区改造")];
    const { characters, topics } = VOCABULARIES;
    const theme = { grams: left.grams, characters: characters.toSet(codePoints("老旧小区")), topics: topics.toSet(["老旧小区"]) };
    const [plain, themed] = [compareClauses(left, right, BY), compareClauses(left, right, { ...BY, theme })];
    expect(themed.words).toBeLessThan(plain.words);
    expect(themed.characters).toBeLessThan(plain.characters);
    expect(themed.wording).toBe(plain.wording);
    expect(themed.topic).toBeLessThan(plain.topic);
  });

  it("knows a goal on either side", () => {
    const [task, goal] = [readClause("粮食总产量达到30万吨"), readClause("粮食总产量达到30万吨", { isGoal: true })];
    const isGoal = (left: ClauseProfile, right: ClauseProfile) => compareClauses(left, right, BY).isGoal;
    expect([isGoal(task, goal), isGoal(goal, task), isGoal(task, task)]).toEqual([true, true, false]);
  });

  it("is the same from the other side", () => {
    const pairs = [
      ["完善生活垃圾分类处理机制", "健全生活垃圾分类处理制度"],
      ["到户产业", "产业到户"],
      ["建好村卫生室", "改善医疗条件"],
    ] as const;
    for (const [left, right] of pairs) expect(compare(right, left)).toEqual(compare(left, right));
  });

  it("gives numbers for a clause of marks alone", () => {
    const found = compare("——", "……");
    expect([found.words, found.contained, found.characters, found.topic]).toEqual([0, 0, 0, 0]);
    expect(Number.isFinite(score("——", "完善机制"))).toBe(true);
  });
});

describe("scoreClauses", () => {
  it("says yes to another wording of the same and no to another matter", () => {
    expect(score("完善生活垃圾分类处理机制", "健全生活垃圾分类处理制度")).toBeGreaterThan(0);
    expect(score("完善生活垃圾分类处理机制", "谋划通用机场选址")).toBeLessThan(0);
  });

  it("rises where the tasks are aligned and where clauses beside match, and falls for a goal", () => {
    const [left, right] = ["推进农村厕所改造", "开展厕所革命"];
    const alone = score(left, right);
    expect(score(left, right, { inTask: true, neighbours: 0 })).toBeGreaterThan(alone);
    expect(score(left, right, { inTask: false, neighbours: 1 })).toBeGreaterThan(alone);
    const goal = compareClauses(readClause(left, { isGoal: true }), readClause(right), BY);
    expect(scoreClauses(goal, ALONE, DEFAULT_WEIGHTS)).toBeLessThan(alone);
  });
});

describe("explainClauses", () => {
  const comparison = compare("完善生活垃圾分类处理机制", "健全生活垃圾分类处理制度");

  it("adds up to the score", () => {
    for (const context of [ALONE, { inTask: true, neighbours: 0.5 }]) {
      const evidence = explainClauses(comparison, context, DEFAULT_WEIGHTS);
      const total = addWeights(evidence.map((item) => item.weight));
      expect(total).toBe(scoreClauses(comparison, context, DEFAULT_WEIGHTS));
    }
  });

  it("says each reason in words, and none that weighs nothing", () => {
    const names = explainClauses(comparison, ALONE, DEFAULT_WEIGHTS).map((item) => item.comparison);
    expect(names).toContain("words");
    expect(names).not.toContain("task");
    expect(names).not.toContain("goal");
    const silent = { ...DEFAULT_WEIGHTS, clauseWords: 0 };
    expect(explainClauses(comparison, ALONE, silent).map((item) => item.comparison)).not.toContain("words");
    for (const item of explainClauses(comparison, { inTask: true, neighbours: 1 }, DEFAULT_WEIGHTS)) expect(item.detail).not.toBe("");
  });
});

describe("the words of each reason", () => {
  const found: ClauseComparison = {
    words: 0.5,
    contained: 0.4,
    characters: 0.3,
    wording: 0.3,
    ending: true,
    topic: 0.2,
    sharedTopics: ["茶叶", "消费"],
    isGoal: true,
  };
  const said = (comparison: ClauseComparison, inTask: boolean) =>
    Object.fromEntries(
      explainClauses(comparison, { inTask, neighbours: 0.7 }, DEFAULT_WEIGHTS).map((item) => [item.comparison, item.detail]),
    );

  it("tell how much it found", () => {
    expect(said(found, true)).toEqual({
      prior: "任意两条举措",
      words: "共有用字组合的信息量达30比特",
      contained: "较短一方的40%见于对方",
      characters: "用字相合30%",
      ending: "落脚词相同",
      topic: "同属茶叶、消费",
      task: "所在任务已对应",
      neighbours: "相邻举措相合70%",
      goal: "一方为工作目标",
    });
  });

  it("say nothing of what was not found", () => {
    const rest = said({ ...found, ending: false, topic: 0, sharedTopics: [], isGoal: false }, false);
    expect(Object.keys(rest)).toEqual(["prior", "words", "contained", "characters", "neighbours"]);
  });
});

describe("levels and shares", () => {
  it.each([
    [1, "full"],
    [0.95, "full"],
    [0.94, "strong"],
    [0.6, "strong"],
    [0.25, "partial"],
    [0.01, "weak"],
    [0, "none"],
  ])("%d is %s", (level, name) => {
    expect(levelOf(level)).toBe(name);
  });

  it("a share of 2/3 is 67%", () => {
    expect(percent(2 / 3)).toBe("67%");
  });
});
