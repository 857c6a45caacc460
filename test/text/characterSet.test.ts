import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterSet, isOneOf, trimEndOf } from "../../src/text/characterSet.ts";

describe("a set of characters", () => {
  it("holds its own and no others", () => {
    const unit = fc.string({ unit: "binary", maxLength: 6 });
    const same = (own: string, asked: string): void => {
      const set = characterSet(own);
      for (const [at, character] of [...own, ...asked].join("").split("").entries())
        expect(isOneOf(own + asked, at, set)).toBe(own.split("").includes(character));
    };
    fc.assert(fc.property(unit, unit, same));
  });

  it("holds nothing that stands outside of a text", () => {
    const set = characterSet("\0一");
    expect([-1, 0, 1].map((at) => isOneOf("一", at, set))).toEqual([false, true, false]);
  });
});

describe("trimEndOf", () => {
  it.each([
    ["县教育局。；", "县教育局"],
    ["县；教育局", "县；教育局"],
    ["。。", ""],
    ["", ""],
  ])("of %j is %j", (text, left) => {
    expect(trimEndOf(text, characterSet("。；"))).toBe(left);
  });
});
