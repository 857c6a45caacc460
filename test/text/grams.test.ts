import { describe, expect, it } from "vitest";
import { gramOf, gramsOf, gramText } from "../../src/text/grams.ts";

describe("grams", () => {
  it.each([
    ["新建果园", ["新建", "建果", "果园"]],
    ["果果果", ["果果", "果果"]],
    ["新", []],
    ["", []],
  ])("of %j are %j", (words, grams) => {
    expect(gramsOf(words).map(gramText)).toEqual(grams);
  });

  it("are integers that give their two characters back", () => {
    const gram = gramOf("果".charCodeAt(0), "园".charCodeAt(0));
    expect(gram).toBe(gram | 0);
    expect(gramText(gram)).toBe("果园");
    expect(gramText(gramOf(0xffff, 0xffff))).toBe("\uffff\uffff");
  });
});
