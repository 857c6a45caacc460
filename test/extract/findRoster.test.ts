import { describe, expect, it } from "vitest";
import { findRoster } from "../../src/extract/findRoster.ts";

/** The roles, one a line: label, and who stands behind it. */
function read(...lines: string[]): string[] {
  const text = lines.join("\n");
  return findRoster(text, { start: 0, end: text.length }).map(({ post, entries }) => {
    for (const { name, span } of entries) expect(text.slice(span.start, span.end)).toBe(name);
    return `${post}: ${entries.map((entry) => (entry.post === null ? entry.name : `${entry.name} ${entry.post}`)).join(", ")}`;
  });
}

describe("a list of names", () => {
  it("has labels, and lines below that go on with them", () => {
    expect(
      read(
        "组成人员如下：",
        "组　长：王　某  县委副书记、县人民政府县长",
        "副组长：田　某  县委常委、县委宣传部部长",
        "安某某  县人民政府副县长",
        "成　员：李某某  县人民政府办公室副主任",
        "杨　某  县公安局政委",
        "各乡镇（街道）主要负责人",
        "专班下设办公室在县民政局，由县民政局局长兼任办公室主任。",
      ),
    ).toEqual([
      "组　长: 县委 副书记, 县人民政府 县长",
      "副组长: 县委 常委, 县委宣传部 部长, 县人民政府 副县长",
      "成　员: 县人民政府办公室 副主任, 县公安局 政委, 各乡镇（街道） 主要负责人",
    ]);
  });

  it.each([
    ["组长：王某 县委副书记、县长", "组长: 县委 副书记, 县长"],
    ["组长：王某（县委副书记、县长）", "组长: 县委 副书记, 县长"],
    ["副组长：王某（县委常委）、安某某(县教育局局长)", "副组长: 县委 常委, 县教育局 局长"],
    ["组长：县委书记　王　某", "组长: 县委 书记"],
    ["组长：县委书记、县长", "组长: 县委 书记, 县长"],
    ["成员：安某 县教育局党组书记、局长", "成员: 县教育局 党组书记、局长"],
    ["成员：安某 县教育局", "成员: 县教育局"],
    ["成员单位：县教育局、县水利局", "成员单位: 县教育局, 县水利局"],
    ["成员：县教育局、县水利局主要负责人", "成员: 县教育局 主要负责人, 县水利局 主要负责人"],
    ["成员：各乡镇（街道）、县教育局", "成员: 各乡镇（街道）, 县教育局"],
    ["成员：教育局 水利局", "成员: 教育局 水利局"],
    ["组长：  王某  县长", "组长: 县长"],
    ["副组长：王某（县委常委）、县教育局局长", "副组长: 县委 常委, 县教育局 局长"],
    ["成员：县教育局王某某（局长）", "成员: 县教育局王某某（局长）"],
    ["成员：王某（局长）组", "成员: 王某（局长）组"],
    ["组长：王某 县委书记、等", "组长: 县委 书记"],
    ["成员：县水利局；县教育局局长 ；县财政局", "成员: 县水利局, 县教育局 局长, 县财政局"],
    ["成员：县水利局；李某 县委办主任；安某 县水利局局长任联络员", "成员: 县水利局, 县委办 主任"],
  ])("reads %s", (line, role) => {
    expect(read(line)).toEqual([role]);
  });

  it("may name persons behind their posts, line for line", () => {
    expect(read("组长：县委书记  王某", "县委副书记、县长  李某某", "成员：甲乙·丙丁  县教育局局长", "赵　某  县水利局")).toEqual([
      "组长: 县委 书记, 县委 副书记, 县长",
      "成员: 县教育局 局长, 县水利局",
    ]);
  });

  it("goes on behind ；, and in bodies where it lists members", () => {
    expect(read("组长：县长；副组长：县教育局局长；县水利局局长；成员：县财政局；县民政局。")).toEqual([
      "组长: 县长",
      "副组长: 县教育局 局长, 县水利局 局长",
      "成员: 县财政局, 县民政局",
    ]);
    expect(read("组长：县长；县教育局")).toEqual(["组长: 县长"]);
  });

  it("ends where something is said", () => {
    expect(read("成员：县教育局", "办公室设在县水利局，负责日常工作。", "县民政局")).toEqual(["成员: 县教育局"]);
    expect(read("成员：县教育局", "加强领导。", "县民政局局长")).toEqual(["成员: 县教育局"]);
    expect(read("组长：县长，统筹推进全县工作。")).toEqual(["组长: 县长"]);
  });

  it("reaches from each label to the last of its lines", () => {
    const text = "人员：\n组长：县长\n副组长：县教育局局长\n县水利局局长\n办公室设在县教育局。";
    const spans = findRoster(text, { start: 4, end: text.length }).map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(["组长：县长", "副组长：县教育局局长\n县水利局局长"]);
  });

  it("is none without a label", () => {
    expect(read("县教育局局长、县水利局局长", "组长由县长担任。")).toEqual([]);
  });
});
