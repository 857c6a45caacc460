import { describe, expect, it } from "vitest";
import { splitNames } from "../../src/extract/splitNames.ts";

/** The names of a list, apart by blanks. */
function split(text: string): string {
  return splitNames(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}

describe("the names of a list", () => {
  it.each([
    ["县教育局、县水利局等县直有关单位、各乡镇", "县教育局 县水利局 县直有关单位 各乡镇"],
    ["省教育厅等省校园安全指挥部成员单位", "省教育厅 省校园安全指挥部成员单位"],
    ["县教育局等领导小组成员单位", "县教育局 领导小组成员单位"],
    ["县教育局等有关部门", "县教育局等有关部门"],
    ["县高等职业学校等省属单位", "县高等职业学校 省属单位"],
    ["县中等专业学校", "县中等专业学校"],
  ])("part at 等 before a collective with a level or a name: %s → %s", (text, names) => {
    expect(split(text)).toBe(names);
  });

  it.each([
    ["省教育厅及其他省直有关单位", "省教育厅 其他省直有关单位"],
    ["省教育厅及其他有关单位", "省教育厅及其他有关单位"],
    ["各市、县（区）人民政府和甲乙实验区管委会", "各市、县（区）人民政府 甲乙实验区管委会"],
    ["县教育局和县水利局以及县财政局", "县教育局 县水利局 县财政局"],
    ["县工业和信息化局", "县工业和信息化局"],
    ["县自然资源和规划局、县住房和城乡建设局", "县自然资源和规划局 县住房和城乡建设局"],
    ["各级党委和人民政府", "各级党委和人民政府"],
    ["各校（含教育局和水利局）", "各校（含教育局和水利局）"],
    ["县公安局（甲中心和乙中心）办公室", "县公安局（甲中心和乙中心）办公室"],
  ])("part at a joining word between two bodies: %s → %s", (text, names) => {
    expect(split(text)).toBe(names);
  });
});
