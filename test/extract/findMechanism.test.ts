import { describe, expect, it } from "vitest";
import { findMechanism } from "../../src/extract/findMechanism.ts";
import type { MechanismEntry } from "../../src/model/mechanism.ts";

const read = (text: string) => findMechanism(text, { start: 0, end: text.length });
const names = (text: string, field: "leads" | "conveners" | "members"): string[] => say(read(text)?.[field]);
const say = (entries: readonly MechanismEntry[] = []): string[] =>
  entries.map(({ name, post }) => (post === null ? name : `${name} ${post}`));

describe("the mechanism", () => {
  it("names leads, conveners, deputies, members and office", () => {
    const text =
      "成立工作专班，由县政府分管副县长牵头，县政府办分管副主任任召集人，县教育局、县水利局主要负责人任副召集人，成员单位包括县教育局、县水利局、各乡镇（街道）等，专班办公室设在县教育局，负责日常工作。";
    const mechanism = read(text);
    expect(say(mechanism?.leads)).toEqual(["县政府 分管副县长"]);
    expect(say(mechanism?.conveners)).toEqual(["县政府办 分管副主任"]);
    expect(say(mechanism?.deputyConveners)).toEqual(["县教育局 主要负责人", "县水利局 主要负责人"]);
    expect(say(mechanism?.members)).toEqual(["县教育局", "县水利局", "各乡镇（街道）"]);
    expect(mechanism?.office).toMatchObject({ name: "县教育局", post: null });
    for (const entry of mechanism?.members ?? []) expect(text.slice(entry.span.start, entry.span.end)).toBe(entry.name);
  });

  it.each([
    ["由县教育局牵头。", "leads", ["县教育局"]],
    ["由县长担任组长，县教育局局长任副组长。", "leads", ["县长"]],
    ["由县政府办分管副主任担任召集人。", "conveners", ["县政府办 分管副主任"]],
    ["县教育局局长任副组长。", "deputyConveners", ["县教育局 局长"]],
    ["成员单位为县教育局、县水利局。", "members", ["县教育局", "县水利局"]],
    ["县教育局、县水利局等为成员单位。", "members", ["县教育局", "县水利局"]],
    ["成立、组建工作专班，县教育局、县水利局为成员单位。", "members", ["县教育局", "县水利局"]],
    ["设立办公室的县教育局、县水利局为成员单位。", "members", ["设立办公室的县教育局", "县水利局"]],
    ["成立由县委书记、县长任双组长的领导小组。", "leads", ["县委 书记", "县长"]],
    ["成立以县长为组长的领导小组。", "leads", ["县长"]],
    ["县委书记任第一组长，县长任组长，常务副县长任常务副组长。", "leads", ["县委 书记", "县长"]],
    ["县委书记任第一组长，县长任组长，常务副县长任常务副组长。", "deputyConveners", ["常务副县长"]],
    ["第一召集人由县长担任。", "conveners", ["县长"]],
    ["组　　长：县长\n副 组 长：县教育局局长\n成　　员：县财政局、县民政局", "leads", ["县长"]],
    ["组　　长：县长\n副 组 长：县教育局局长\n成　　员：县财政局、县民政局", "deputyConveners", ["县教育局 局长"]],
    ["组　　长：县长\n副 组 长：县教育局局长\n成　　员：县财政局、县民政局", "members", ["县财政局", "县民政局"]],
    ["指 挥 长：县长", "leads", ["县长"]],
    ["组长由县长担任 ，成员单位为县教育局、县水利局。", "leads", ["县长"]],
    ["组长由县长担任，副组长由县教育局局长兼任。", "leads", ["县长"]],
    ["组长由县长担任，副组长由县教育局局长兼任。", "deputyConveners", ["县教育局 局长"]],
    ["县政府主要领导任总召集人，县教育局局长任召集人。", "leads", ["县政府 主要领导"]],
    ["县政府主要领导任总召集人，县教育局局长任召集人。", "conveners", ["县教育局 局长"]],
    ["县长任指挥长，县教育局局长任常务副指挥长。", "deputyConveners", ["县教育局 局长"]],
    ["组长：县长\n副组长：县教育局局长、县水利局局长\n成员：县财政局、县民政局主要负责人", "leads", ["县长"]],
    ["组长：县长\n副组长：县教育局局长、县水利局局长\n成员：县财政局、县民政局", "deputyConveners", ["县教育局 局长", "县水利局 局长"]],
    ["组长：县长\n副组长：县教育局局长、县水利局局长\n成员：县财政局、县民政局", "members", ["县财政局", "县民政局"]],
    ["县政府办副主任和县教育局局长任副召集人。", "deputyConveners", ["县政府办 副主任", "县教育局 局长"]],
    ["县长和县教育局局长及县水利局局长任副召集人。", "deputyConveners", ["县长", "县教育局 局长", "县水利局 局长"]],
    [
      "县教育局局长和县水利局局长、县财政局局长及县民政局局长任副召集人。",
      "deputyConveners",
      ["县教育局 局长", "县水利局 局长", "县财政局 局长", "县民政局 局长"],
    ],
    ["县教育局等部门党组书记任副召集人。", "deputyConveners", ["县教育局 党组书记"]],
    [
      "县教育局、县气象局等单位主要负责人和各乡镇乡镇长为成员。",
      "members",
      ["县教育局 主要负责人", "县气象局 主要负责人", "各乡镇 乡镇长"],
    ],
    ["县教育局、县水利局分管负责人，县民政局局长为成员。", "members", ["县教育局 分管负责人", "县水利局 分管负责人", "县民政局 局长"]],
    ["由县长任组长，分管农业、环保的副县长任副组长。", "deputyConveners", ["分管农业、环保的副县长"]],
    ["由县政府分管水务工作的副县长任召集人。", "conveners", ["县政府 分管水务工作的副县长"]],
    ["召集人由县政府办联系副主任、县水利局局长担任。", "conveners", ["县政府办 联系副主任", "县水利局 局长"]],
    ["组长由县委书记、县长共同担任。", "leads", ["县委 书记", "县长"]],
    ["组长由县委副书记、县长甲乙丙担任。", "leads", ["县委 副书记", "县长"]],
    ["由县长甲乙同志任组长。", "leads", ["县长"]],
    ["由县委常委、副县长甲乙，副县长丙丁任副组长。", "deputyConveners", ["县委 常委", "副县长", "副县长"]],
    ["县长任组长，县教育局局长，县水利局局长任副组长。", "deputyConveners", ["县教育局 局长", "县水利局 局长"]],
    ["经县长同意，县教育局局长任副组长。", "deputyConveners", ["县教育局 局长"]],
    ["县教育局局长，由县水利局局长任副组长。", "deputyConveners", ["县水利局 局长"]],
    ["由县长牵头，县教育局局长任副组长。", "deputyConveners", ["县教育局 局长"]],
    ["各乡镇（街道）党（工）委书记任副组长。", "deputyConveners", ["各乡镇（街道） 党（工）委书记"]],
    ["县教育局、县水利局等单位局长和各乡镇乡镇长任副组长。", "deputyConveners", ["县教育局 局长", "县水利局 局长", "各乡镇 乡镇长"]],
    ["分管农业、环保、水利的副县长、县教育局局长任副组长。", "deputyConveners", ["分管农业、环保、水利的副县长", "县教育局 局长"]],
    ["分管农业的同志、县教育局任副组长。", "deputyConveners", ["分管农业的同志", "县教育局"]],
    ["县直等单位工委任副组长。", "deputyConveners", ["县直等单位工委"]],
    ["组长：县长。成员：县教育局。县水利局为成员单位。", "members", ["县教育局"]],
    ["由县长助理任组长。", "leads", ["县长助理"]],
    ["组长由县长担任，办公室主任由县教育局局长兼任，副主任由县水利局局长兼任。", "deputyConveners", []],
    ["县教育局为成员单位，办公室主任由县教育局局长兼任，副主任由县水利局局长兼任。", "members", ["县教育局"]],
    ["招商办设在县商务局，县商务局局长任主任；改造办设在县住建局，县住建局局长任主任。", "conveners", []],
    ["主任由县长担任，副主任由县教育局局长担任。", "deputyConveners", ["县教育局 局长"]],
    ["成员单位：县教育局、县水利局", "members", ["县教育局", "县水利局"]],
    ["县人力资源和社会保障局局长任副召集人。", "deputyConveners", ["县人力资源和社会保障局 局长"]],
    ["县教育局、县水利局等部门主要负责人为成员。", "members", ["县教育局 主要负责人", "县水利局 主要负责人"]],
    ["由县长任组长的工作专班，县教育局、县水利局等22个部门为成员单位。", "members", ["县教育局", "县水利局"]],
    ["成员由县教育局、县水利局主要负责人组成。", "members", ["县教育局 主要负责人", "县水利局 主要负责人"]],
    [`${"县教育局、".repeat(500)}县水利局为成员单位。`, "members", [...Array<string>(500).fill("县教育局"), "县水利局"]],
  ] as const)("of %s has the %s %j", (text, field, names) => {
    expect(say(read(text)?.[field])).toEqual(names);
  });

  it("is that of its own part of the text, with the places in the whole", () => {
    const text = "由县审计局牵头。由县教育局牵头，办公室设在县水利局。";
    const mechanism = findMechanism(text, { start: 8, end: text.length });
    const spans = [...(mechanism?.leads ?? []), ...(mechanism?.office ? [mechanism.office] : [])].map(({ span }) => span);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["县教育局", "县水利局"]);
  });

  it.each([
    ["成员单位有县教育局、县水利局", ["县教育局", "县水利局"]],
    ["成员单位包括县教育局、县水利局等，专班办公室设在县财政局。", ["县教育局", "县水利局"]],
    ["成员单位包括县教育局、县水利局，办公室设在县财政局。", ["县教育局", "县水利局"]],
    ["成员单位包括县教育局、县水利局下设办公室。", ["县教育局", "县水利局"]],
    ["县教育局任组长，县水利局、县财政局为成员单位。", ["县水利局", "县财政局"]],
    ["县教育局、县水利局为成员。", ["县教育局", "县水利局"]],
    ["县教育局、县水利局作为成员单位。", ["县教育局", "县水利局"]],
    ["加强统筹。县教育局、县水利局为成员单位。", ["县教育局", "县水利局"]],
    ["县教育局，成立专班的县水利局为成员单位。", ["县教育局", "成立专班的县水利局"]],
    ["成立工作专班，， 县教育局、县水利局为成员单位。", ["县教育局", "县水利局"]],
    ["经研究成立工作专班，县教育局、县水利局为成员单位。", ["县教育局", "县水利局"]],
    ["成立工作专班,县教育局、县水利局为成员单位。", ["县教育局", "县水利局"]],
    ["县高等学校等、县教育局为成员单位。", ["县高等学校", "县教育局"]],
  ])("of %s has the members %j", (text, members) => {
    expect(names(text, "members")).toEqual(members);
  });

  it.each([
    ["县教育局由县水利局任召集人。", ["县水利局"]],
    ["县教育局、县水利局任召集人。", ["县教育局", "县水利局"]],
    ["县教育局局长任召集人。", ["县教育局 局长"]],
    ["县教育局、县水利局、县财政局局长任召集人。", ["县教育局 局长", "县水利局 局长", "县财政局 局长"]],
    ["县教育局、县水利局局长、县财政局主要负责人任召集人。", ["县教育局", "县水利局 局长", "县财政局 主要负责人"]],
    ["县教育局、等任召集人。", ["县教育局"]],
    ["县教育局局长、县水利局任召集人。", ["县教育局 局长", "县水利局"]],
    ["县教育局局长、县水利局、县财政局局长任召集人。", ["县教育局 局长", "县水利局", "县财政局 局长"]],
    ["县长、县政府办主任任召集人。", ["县长", "县政府办 主任"]],
    ["县教育局主任科员任召集人。", ["县教育局主任科员"]],
  ])("of %s has the conveners %j", (text, conveners) => {
    expect(names(text, "conveners")).toEqual(conveners);
  });

  it.each(["县教育局局长兼任办公室主任。", "办公室主任由县教育局局长兼任。", "各成员单位有序推进。", "成员单位有关人员参加。"])(
    "names nobody where %s",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it.each(["办公室设主任一名", "办公室设副主任", "办公室设立信访窗口"])("has no office where %s", (text) => {
    expect(read(`由县长牵头。${text}。`)?.office).toBeNull();
  });

  it.each([
    "办公室设在县教育局",
    "办公室设于县教育局",
    "办公室设立在县教育局",
    "办公室设县教育局",
    "下设办公室在县教育局",
    "下设两个办公室：招商办设在县教育局",
    "办公室挂靠县教育局",
  ])("has its office where %s", (text) => {
    expect(read(`${text}，负责日常工作。`)?.office?.name).toBe("县教育局");
  });

  it("reads a sentence behind a list of names, wherever the section stands", () => {
    const text = "二、任务。组长：县长\n县教育局、县水利局为成员单位。";
    expect(say(findMechanism(text, { start: 5, end: text.length })?.members)).toEqual(["县教育局", "县水利局"]);
  });

  it.each(["建立健全工作机制，加强统筹协调。", "县教育局负责日常工作。", ""])("is null in %j", (text) => {
    expect(read(text)).toBeNull();
  });

  it("parts as many persons as one clause joins", () => {
    expect(names(`${"县长和".repeat(100_000)}县长为成员。`, "members")).toHaveLength(100_001);
  });

  it("gives a post named once at the end of a list to all of it, and none that each has its own", () => {
    expect(say(read("县教育局、县水利局主要负责人任召集人。")?.conveners)).toEqual(["县教育局 主要负责人", "县水利局 主要负责人"]);
    expect(say(read("县教育局局长、县水利局主要负责人任召集人。")?.conveners)).toEqual(["县教育局 局长", "县水利局 主要负责人"]);
  });
});
