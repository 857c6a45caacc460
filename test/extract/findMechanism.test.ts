import { describe, expect, it } from "vitest";
import { findMechanism } from "../../src/extract/findMechanism.ts";
import type { MechanismEntry } from "../../src/model/mechanism.ts";

const read = (text: string) => findMechanism(text, { start: 0, end: text.length });
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
    [`${"县教育局、".repeat(500)}县水利局为成员单位。`, "members", [...Array<string>(500).fill("县教育局"), "县水利局"]],
  ] as const)("of %s has the %s %j", (text, field, names) => {
    expect(say(read(text)?.[field])).toEqual(names);
  });

  it.each(["办公室设在县教育局", "办公室设于县教育局", "办公室挂靠县教育局"])("has its office where %s", (text) => {
    expect(read(`${text}，负责日常工作。`)?.office?.name).toBe("县教育局");
  });

  it.each(["建立健全工作机制，加强统筹协调。", "县教育局负责日常工作。", ""])("is null in %j", (text) => {
    expect(read(text)).toBeNull();
  });

  it("gives a post named once at the end of a list to all of it, and none that each has its own", () => {
    expect(say(read("县教育局、县水利局主要负责人任召集人。")?.conveners)).toEqual(["县教育局 主要负责人", "县水利局 主要负责人"]);
    expect(say(read("县教育局局长、县水利局主要负责人任召集人。")?.conveners)).toEqual(["县教育局 局长", "县水利局 主要负责人"]);
  });
});
