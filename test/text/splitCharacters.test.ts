import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAfter, splitCharacters } from "../../src/text/splitCharacters.ts";

describe("splitCharacters", () => {
  it.each([
    ["", []],
    ["甲乙", ["甲", "乙"]],
    ["𠮷乙", ["𠮷", "乙"]],
    ["葛\u{e0100}乙", ["葛\u{e0100}", "乙"]],
    ["e\u0301u\u0308\u0304", ["e\u0301", "u\u0308\u0304"]],
    ["👨\u200d👩\u200d👧乙", ["👨\u200d👩\u200d👧", "乙"]],
    ["甲\u200d 乙", ["甲\u200d ", "乙"]],
    ["❤\ufe0f\u200d🔥👍🏽", ["❤\ufe0f\u200d🔥", "👍🏽"]],
    ["\u0301甲\ud842\udfb7\ud842", ["\u0301", "甲", "𠮷", "\ud842"]],
  ])("of %j are %j", (text, characters) => {
    expect(splitCharacters(text)).toEqual(characters);
  });

  it("loses nothing, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(splitCharacters(text).join("")).toBe(text);
      }),
    );
  });
});

describe("cutAfter", () => {
  it.each([
    ["甲乙丙", 2, "甲乙"],
    ["甲𠮷", 2, "甲"],
    ["甲葛\u{e0100}", 3, "甲"],
    ["甲葛\u{e0100}", 4, "甲葛\u{e0100}"],
    ["👨\u200d👩", 3, ""],
  ])("of %j in %d code units is %j", (text, most, cut) => {
    expect(cutAfter(text, most)).toBe(cut);
  });
});
