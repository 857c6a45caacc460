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
  ])("keep divisions before the government that they share: %s → %s", (text, items) => {
    expect(split(text)).toBe(items);
  });
});
