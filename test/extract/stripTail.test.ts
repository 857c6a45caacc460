import { describe, expect, it } from "vitest";
import { stripTail } from "../../src/extract/stripTail.ts";

describe("what stands behind a list of bodies", () => {
  it.each([
    ["县教育局", "县教育局", undefined],
    ["县教育局 。；", "县教育局", undefined],
    ["县教育局负责", "县教育局", { role: "joint", cue: "负责" }],
    ["县教育局、 负责", "县教育局", { role: "joint", cue: "负责" }],
    ["县教育局，，负责", "县教育局", { role: "joint", cue: "负责" }],
    ["县水利局，县教育局、等", "县水利局，县教育局", { role: "joint", cue: "等" }],
    ["县教育局牵头、配合", "县教育局", { role: "support", cue: "配合" }],
    ["县教育局参与，落实", "县教育局", { role: "support", cue: "参与" }],
    ["县教育局落实、牵头", "县教育局", { role: "lead", cue: "牵头" }],
    ["负责", "", { role: "joint", cue: "负责" }],
  ])("of %s leaves %s, with the role %j: the last word that tells more than 负责 gives it", (words, rest, tail) => {
    expect(stripTail(words)).toEqual({ words: rest, tail });
  });
});
