import { describe, expect, it } from "vitest";
import { splitList } from "../../src/extract/splitList.ts";

/** The items of a list, apart by blanks. */
function split(text: string): string {
  return splitList(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}

describe("the items of a list", () => {
  it.each([
    ["县教育局、县水利局，县财政局；县农业农村局", "县教育局 县水利局 县财政局 县农业农村局"],
    ["各乡镇（街道、园区）、县教育局", "各乡镇（街道、园区） 县教育局"],
    ["、县教育局、、", "县教育局"],
    ["", ""],
  ])("of %s are %s", (text, items) => {
    expect(split(text)).toBe(items);
  });

  it.each([
    ["各有关区、县级市、市农业局", "各有关区、县级市 市农业局"],
    ["各市、县（区）人民政府、省财政厅", "各市、县（区）人民政府 省财政厅"],
    ["省财政厅、 市、县人民政府", "省财政厅 市、县人民政府"],
    ["省财政厅、市、县（区）人民政府、省教育厅", "省财政厅 市、县（区）人民政府 省教育厅"],
    ["市、县、区人民政府", "市、县、区人民政府"],
    ["市、县两级政府", "市、县两级政府"],
    ["各区、县级市、市教育局", "各区、县级市 市教育局"],
    ["省、市有关部门", "省、市有关部门"],
    ["各乡镇、街道", "各乡镇、街道"],
    ["市、县教育局", "市 县教育局"],
    ["各区、各街镇", "各区 各街镇"],
  ])("keep words for divisions together: %s → %s", (text, items) => {
    expect(split(text)).toBe(items);
  });

  it.each([
    ["省教育厅，甲乙、丙丁市人民政府", "省教育厅 甲乙、丙丁市人民政府"],
    ["甲乙市、丙丁市人民政府", "甲乙市、丙丁市人民政府"],
    ["甲县、乙县、丙县政府、省教育厅", "甲县、乙县、丙县政府 省教育厅"],
    ["甲镇、乙镇、丙街道", "甲镇 乙镇 丙街道"],
    ["县教育局、乙市人民政府", "县教育局 乙市人民政府"],
    ["经开区、乙县人民政府", "经开区 乙县人民政府"],
    ["移动、联通、甲县人民政府", "移动 联通 甲县人民政府"],
    ["甲市、乙市教育局", "甲市 乙市教育局"],
    ["甲市，乙市人民政府", "甲市 乙市人民政府"],
    ["甲市、乙丙市、丁县人民政府", "甲市、乙丙市、丁县人民政府"],
    ["甲市教育局、乙市人民政府", "甲市教育局 乙市人民政府"],
    ["甲乙山国家级自然保护区、丙市人民政府", "甲乙山国家级自然保护区 丙市人民政府"],
    ["甲乙、丙丁、戊己市人民政府", "甲乙、丙丁、戊己市人民政府"],
    ["人武部门、丙丁市人民政府", "人武部门 丙丁市人民政府"],
    [`${"县教育局、".repeat(13)}甲市、乙市人民政府`, `${"县教育局 ".repeat(13)}甲市、乙市人民政府`],
  ])("keep divisions before the government that they share: %s → %s", (text, items) => {
    expect(split(text)).toBe(items);
  });

  it("look no farther than sixty characters", () => {
    const names = "乙市、".repeat(18);
    expect(split(`甲市、${names}丙丁戊市政府`)).toBe(`甲市、${names}丙丁戊市政府`);
    expect(split(`甲市、${names}丙丁戊己市政府`)).toBe(`甲市 ${names}丙丁戊己市政府`);
    const words = "市、".repeat(28);
    expect(split(`乡镇、${words}县、区、旗政府`)).toBe(`乡镇、${words}县、区 旗政府`);
  });

  it("are read up to as many as are asked for", () => {
    const text = "县教育局、县水利局、县财政局";
    expect(splitList(text, { start: 0, end: text.length }, 2)).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });
});
