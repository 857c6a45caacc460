import { describe, expect, it } from "vitest";
import { bareName } from "../../src/extract/bareName.ts";

describe("the words before an amount without what leads to it", () => {
  it.each<[before: string, indicator: string]>([
    ["（城镇化率", "城镇化率"],
    ["城镇化率（", "城镇化率"],
    ["农村（城镇）化率", "农村（城镇）化率"],
    [" 城镇化率 ", "城镇化率"],
    ["城镇化率达到 ", "城镇化率"],
    ["，：城镇化率，，", "城镇化率"],
    ["城镇、农村化率：", "城镇、农村化率"],
    ["使", ""],
    ["使果园", "果园"],
    ["推进推广园", "推广园"],
  ])("of the words %j before it keeps %s: signs and verbs at the ends are none of it", (before, indicator) => {
    expect(bareName(before)).toBe(indicator);
  });

  it.each([
    "用三年时间，",
    "用3年左右时间",
    "用12个月",
    "用三年的时间",
    "用五年",
    "在全省范围内",
    "在农业领域",
    "围绕产业方面",
    "“十四五”期末",
    "到“十四五”末",
    "十五五时期",
    "四五期间",
  ])("is without %s before it, which says when or where", (words) => {
    expect(bareName(`${words}城镇化率`)).toBe("城镇化率");
  });

  it.each(["使用三年农机", "中学以下教育领域投资", "在农业，水利领域果园", "二十五时期城镇化率", "城镇“十四五”期间化率", "在水领域果园"])(
    "keeps such words where they stand otherwise: %s",
    (before) => {
      expect(before).toContain(bareName(before));
      expect(bareName(before).length).toBeGreaterThan(4);
    },
  );

  it.each<[before: string, indicator: string]>([
    ["铁路全年完成投资", "铁路投资"],
    ["铁路力争年内完成投资", "铁路投资"],
    ["铁路完成建设投资", "铁路建设投资"],
    ["铁路完成投资任务书", "铁路完成投资任务书"],
    ["路完成投资", "路完成投资"],
    ["公交车实现电动化率", "公交车电动化率"],
    ["车实现电动化率", "车实现电动化率"],
    ["公交车实现电动化率先", "公交车实现电动化率先"],
    ["能耗总量均较2020年底下降", "能耗总量"],
  ])("of %s is %s: a promise between a subject and its statistic is none of it", (before, indicator) => {
    expect(bareName(before)).toBe(indicator);
  });
});
