import { describe, expect, it } from "vitest";
import { findInvisible, withoutInvisible } from "../../src/text/invisible.ts";

describe("characters that nobody sees", () => {
  it.each([
    ["甲\u200b乙", [1]],
    ["\ufeff甲\u2060\u202e", [0, 2, 3]],
    ["甲\u200d乙", [1]],
    ["👨\u200d👩", []],
    ["❤\ufe0f\u200d🔥👍🏽\u200d", []],
    ["甲乙", []],
    ["", []],
  ])("of %j stand at %j", (text, offsets) => {
    expect(findInvisible(text)).toEqual(offsets);
  });

  it("are gone from a text without them, and nothing else is", () => {
    expect(withoutInvisible("\ufeff甲\u200b乙 👨\u200d👩\u2069")).toBe("甲乙 👨\u200d👩");
  });
});
