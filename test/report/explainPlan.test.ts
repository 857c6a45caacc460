import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { explainPlan } from "../../src/report/explainPlan.ts";
import type { Paint } from "../../src/report/toText.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { foreignWords } from "../support/foreignWords.ts";
import { HOSTILE_WORDS, OBEYED } from "../support/hostileWords.ts";
import { spoil } from "../support/spoil.ts";

const plain: Paint = (_, words) => words;
const plan = countyPlan({
  goals: "到2027年，力争粮食总产量达到30万吨以上。",
  tasks: {
    发展茶叶产业: "建设5A级茶园。新建茶园2万—3万亩。（牵头单位：县农业农村局；配合单位：县商务局、财政局）",
    保护耕地: "全面完成耕地保护任务。\n完成时限：2026年6月底前",
  },
});
const show = (width = 100, value = plan) => explainPlan(value, { width, paint: plain });

describe("explainPlan", () => {
  it("gives the outline with the mark and kind of each section, and the words of the title that decided the kind", () => {
    expect(show()).toContain("\n  1 一、 总体目标（goals ← 目标）\n  2 二、 重点任务（tasks）\n    2.1 （一） 发展茶叶产业（tasks）\n");
  });

  it("gives the bodies of a task by role, with the words that gave it and the level that was supplied", () => {
    expect(show()).toContain("\n2.1 二（一）\n  lead ← 牵头单位：县农业农村局\n  support ← 配合单位：县商务局、财政局（即县财政局）\n");
  });

  it("gives a deadline", () => {
    expect(show()).toContain("\n2.2 二（二）\n  完成时限：2026年6月底前\n");
  });

  it("gives each target as read, with the words behind change and commitment", () => {
    expect(show()).toContain(
      "粮食总产量 >= 300000 吨（level，striving，2027 ← 变化“达到”，承诺“力争”）\n    “力争粮食总产量达到30万吨以上”",
    );
    expect(show()).toContain("茶园 range 20000—30000 亩（new，binding ← 变化“新建”）");
    expect(show()).toContain("定性（level，binding ← 条件“全面完成耕地保护任务”）");
  });

  it("says where a target took its subject from", () => {
    const elided = countyPlan({ tasks: { 种粮: "粮食播种面积达到5万亩，总产量3万吨。" } });
    expect(show(100, elided)).toContain("主语“粮食”取自前文");
  });

  it("gives the numbers that are no targets with the rule that decided", () => {
    expect(show()).toContain("“5A级”（spec ← grade）");
    expect(show()).toContain("“2026年”（deadline ← year）");
  });

  it("ends with what to look at, each with its sentence", () => {
    expect(show()).toMatch(/\n请留意\n {2}没有写明责任单位：task 2\.2 [^\n]+\n$/u);
    expect(show(100, { ...plan, issues: [] })).not.toContain("请留意");
  });

  it("speaks English where it is asked to, and gives the words of the plan as they are", () => {
    const english = explainPlan(plan, { width: 200, paint: plain, language: "en" });
    for (const words of [
      "Outline: id, mark, title",
      "(goals ← 目标)",
      "(level, striving, 2027 ← change “达到”, commitment “力争”)",
      "“5A级” (spec ← grade)",
      "县财政局)",
    ])
      expect(english).toContain(words);
    expect(foreignWords(english, [plan])).toEqual([]);
  });

  it.each([40, 60, 100])("keeps to %d columns", (width) => {
    const wide = show(width)
      .split("\n")
      .filter((line) => stringWidth(line) > width);
    expect(wide).toEqual([]);
  });

  it("of an empty plan says that it is empty", () => {
    expect(show(100, parsePlan(""))).toContain("文本为空");
    expect(show(100, parsePlan(""))).not.toMatch(/NaN|undefined|null/u);
  });

  it.each(HOSTILE_WORDS)("is obeyed by no terminal with %s in every word", (_, words) => {
    const spoilt = explainPlan(spoil(plan, words), { width: 100, paint: plain });
    expect(spoilt).not.toMatch(OBEYED);
    expect(spoilt.split("\n").filter((line) => stringWidth(line) > 100)).toEqual([]);
  });
});
