import { describe, expect, it } from "vitest";
import { changeOf, commitmentOf, cuesOf, firmest, type Stance } from "../../src/extract/readCues.ts";

describe("changeOf", () => {
  it.each([
    ["面积提高到", "", "level", "提高到", "where it ends, and not the way"],
    ["比重下降到", "", "decrease", "下降到", "the way down"],
    ["产值增长", "", "increase", "增长", "what is added"],
    ["稳定在", "", "maintain", "稳定在", "what is held"],
    ["增长后达到", "", "level", "达到", "the last of several"],
    ["扩大节水技术应用降低", "", "decrease", "降低", "the last of several, whichever the table has first"],
    ["建设水库", "", "new", "建设", "a verb at the head"],
    ["产值增长", "座水库建设", "increase", "增长", "the words before the amount first"],
    ["达到", "座水库建设", "new", "建设", "an action behind the amount, where the words before say a level alone"],
    ["建设水库", "座达标", "", "", "no new thing where a level is reached behind it"],
    ["水库", "", "", "", "nothing"],
  ])("of %s … %s is %j by %j: %s", (words, after, change, cue) => {
    expect(changeOf(words, after)).toEqual({ change: change || null, cue: cue || null });
  });
});

describe("the stance of words", () => {
  it("is that of the first row that fits, and binding for plain words", () => {
    expect(commitmentOf("谋划")).toMatchObject({ commitment: "preparatory", cue: "谋划" });
    expect(commitmentOf("力争确保")).toMatchObject({ commitment: "binding", cue: "确保" });
    expect(commitmentOf("新建")).toMatchObject({ commitment: "binding", cue: null });
    expect(commitmentOf("新建").rank).toBeGreaterThan(commitmentOf("力争").rank);
  });

  it("is the firmer one of two, and the earlier one of equals", () => {
    const stance = (rank: number, cue: string): Stance => ({ commitment: "binding", cue, rank });
    const firmer = (earlier: number, later: number) => firmest(stance(earlier, "earlier"), stance(later, "later")).cue;
    expect(firmer(2, 1)).toBe("later");
    expect(firmer(1, 2)).toBe("earlier");
    expect(firmer(1, 1)).toBe("earlier");
  });
});

describe("cuesOf", () => {
  it("lists what decided, field by field", () => {
    expect(cuesOf("提高到", "力争", "以上")).toEqual([
      { field: "change", text: "提高到" },
      { field: "commitment", text: "力争" },
      { field: "comparator", text: "以上" },
    ]);
    expect(cuesOf(null, null, undefined)).toEqual([]);
  });
});
