import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { planToText } from "../../src/report/planToText.ts";
import type { Paint } from "../../src/report/toText.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { foreignWords } from "../support/foreignWords.ts";
import { HOSTILE_WORDS, OBEYED } from "../support/hostileWords.ts";
import { spoil } from "../support/spoil.ts";

const plain: Paint = (_, words) => words;
const plan = countyPlan({
  goals: "到2027年，粮食总产量达到30万吨以上。",
  tasks: {
    发展茶叶产业: "新建茶园2万亩。（牵头单位：县农业农村局；配合单位：县商务局、县财政局）",
    保护耕地: "全面完成耕地保护任务。\n完成时限：2026年6月底前",
  },
});
const show = (width = 100, value = plan) => planToText(value, { width, paint: plain });

describe("planToText", () => {
  it("begins with the place, the title and what was counted", () => {
    expect(show().split("\n").slice(0, 2)).toEqual([
      "安平县《安平县乡村建设实施方案》",
      `2项任务、${plan.targets.length}个目标、${plan.numbers.length}处数字`,
    ]);
  });

  it("gives each task with its bodies and what each of them does", () => {
    expect(show()).toContain("\n二（一） 发展茶叶产业\n  责任单位：县农业农村局（牵头）、县商务局（配合）、县财政局（配合）\n");
  });

  it("gives each target with its amount as read, its year and its words", () => {
    expect(show()).toContain("目标：粮食总产量，30万吨以上（>= 300000 吨），2027年  “粮食总产量达到30万吨以上”");
    expect(show()).toContain("目标：茶园，2万亩（= 20000 亩）");
    expect(show()).toMatch(/目标：[^\n]*定性/u);
  });

  it("gives a deadline only where there is one", () => {
    expect(show().match(/完成时限：/gu)).toHaveLength(1);
    expect(show()).toContain("完成时限：2026年6月底前");
  });

  it("ends with what to look at and where, and says nothing of it where there is nothing", () => {
    expect(show()).toContain("请留意\n  没有写明责任单位：二（二）\n");
    expect(show(100, { ...plan, issues: [] })).not.toContain("请留意");
  });

  it("speaks English where it is asked to, and gives the words of the plan as they are", () => {
    const english = planToText(plan, { width: 200, paint: plain, language: "en" });
    for (const words of [
      "2 tasks, ",
      "responsible: 县农业农村局 (leads), 县商务局 (supports)",
      "target: 茶园, 2万亩 (= 20000 亩)",
      "deadline: 2026年6月底前",
      "To look at\n  no responsible body is named: 二（二）",
    ])
      expect(english).toContain(words);
    expect(foreignWords(english, [plan])).toEqual([]);
  });

  it.each([40, 60, 100])("keeps to %d columns", (width) => {
    expect(
      show(width)
        .split("\n")
        .filter((line) => stringWidth(line) > width),
    ).toEqual([]);
  });

  it("of an empty plan says that it is empty", () => {
    expect(show(100, parsePlan(""))).toContain("文本为空");
    expect(show(100, parsePlan(""))).not.toMatch(/NaN|undefined/u);
  });

  it.each(HOSTILE_WORDS)("is obeyed by no terminal with %s in every word", (_, words) => {
    const spoilt = planToText(spoil(plan, words), { width: 100, paint: plain });
    expect(spoilt).not.toMatch(OBEYED);
    expect(spoilt.split("\n").filter((line) => stringWidth(line) > 100)).toEqual([]);
  });
});
