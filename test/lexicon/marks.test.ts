import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GROUP_MARK, groupMarkAt, MARKS, markAt, markKindAt } from "../../src/lexicon/marks.ts";
import { anyText } from "../support/planTexts.ts";
import { SEEDS } from "../support/seeds.ts";

/** The slow and obvious way: every pattern is tried on every paragraph. */
function kindOf(paragraph: string): string | undefined {
  return MARKS.find((row) => row.pattern.test(paragraph))?.kind;
}

/** A text with each mark. */
const MARKED: Readonly<Record<string, readonly string[]>> = {
  chapter: ["第一章 总则", "第１２编"],
  节: ["第一节 甲", "第２节"],
  条: ["第一条 甲", "第２条"],
  "一、": ["一、甲", "十．甲"],
  "（一）": ["（一）甲", "(百)", "㈠甲"],
  "1.": ["1.甲", "２、甲"],
  "（1）": ["（1）甲", "(２)"],
  "①": ["①甲", "⑳"],
  group: ["一是甲", "第一，甲"],
  label: [
    "责任单位：甲",
    "（牵头部门：甲）",
    "[配合单位：",
    "【主管领导：",
    "［落实单位：",
    "(承办单位：",
    "实施单位：",
    "参与单位：",
    "协办单位：",
    "完成时限：",
    "时间要求：",
    "（进度安排：",
    "〔协助单位：",
    "总牵头单位：",
    "第一责任单位：",
    "分管领导：",
    "包保领导：",
  ],
  caption: ["附件：", "表1 甲", "图２"],
};

describe("the marks of paragraphs", () => {
  it.each(MARKS)("$kind begins with no other characters than its row says", ({ kind, starts, pattern }) => {
    const begins = new Set<string>();
    for (const text of MARKED[kind] ?? []) {
      expect([text, pattern.test(text)]).toEqual([text, true]);
      for (let code = 0; code < 0x10000; code++) {
        const first = String.fromCharCode(code);
        if (pattern.test(first + text.slice(1)) || pattern.test(first + text)) begins.add(first);
      }
    }
    expect([...begins].filter((character) => !starts.includes(character))).toEqual([]);
    expect(begins.size).toBeGreaterThan(0);
  });

  it("are those of the first row that fits, in any text", () => {
    const same = (text: string): void => {
      for (const line of text.split(/[\n。]/u))
        expect([line, markAt(line)?.row.kind, markKindAt(line)]).toEqual([line, kindOf(line), kindOf(line)]);
    };
    Object.values(SEEDS).forEach(same);
    fc.assert(fc.property(anyText, same), { numRuns: 1000 });
  });

  it("of groups are found where their pattern fits, in any text", () => {
    const same = (text: string): void => {
      for (const clause of text.split(/[\n。，；]/u))
        expect([clause, groupMarkAt(clause)?.[0]]).toEqual([clause, GROUP_MARK.pattern.exec(clause)?.[0]]);
    };
    Object.values(SEEDS).forEach(same);
    fc.assert(fc.property(anyText, same), { numRuns: 1000 });
    expect([..."一是 （3） ④".split(" "), "一批"].map((clause) => groupMarkAt(clause)?.[0])).toEqual(["一是", "（3）", "④", undefined]);
    expect(["2.甲", "１2．“甲", "3、 甲"].map((clause) => groupMarkAt(clause)?.[0])).toEqual(["2.", "１2．", "3、"]);
    for (const clause of ["2.5万亩", "3、4号线", "2026.甲", "2.", "7.A级"]) expect(groupMarkAt(clause)).toBeNull();
  });
});
