import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { pad, wrap } from "../../src/report/wrap.ts";

describe("wrap", () => {
  it.each([
    ["新建茶园二万亩", 8, ["新建茶园", "二万亩"], "a Chinese character takes two columns"],
    ["新建茶园", 8, ["新建茶园"], "what fits stays on one line"],
    ["新建茶园", 7, ["新建茶", "园"], "a column too few breaks"],
    ["共12345亩", 6, ["共", "12345", "亩"], "a number stays whole"],
    ["at the start", 8, ["at the", "start"], "so do Latin words, and no blank ends or begins a line"],
    ["123456789", 4, ["123456789"], "what is wider than a line stands alone"],
    ["新建茶园，培育", 8, ["新建茶", "园，培育"], "no line begins with a mark: the character before goes along"],
    ["新建茶园”，培育", 8, ["新建茶", "园”，培", "育"], "nor with two of them"],
    ["新建茶，培育", 8, ["新建茶，", "培育"], "a mark that fits stays"],
    ["，，，，", 4, ["，，", "，，"], "marks alone break like words"],
    ["", 10, [""], "no words are one empty line"],
    ["茶园", 1, ["茶", "园"], "a line too narrow for a character holds one"],
    ["茶园", -3, ["茶", "园"], "also where it has no width at all"],
  ])("%j in %d columns is %j: %s", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it("keeps to the width and loses no word, whatever the text", () => {
    const pieces = fc.constantFrom(..."新 建 茶 ， 。 ” ） 《 3 12.5% abc".split(" "), " ");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.integer({ min: 6, max: 30 }), (mix, width) => {
        const text = mix.join("");
        const lines = wrap(text, width);
        const unbreakable = (line: string) => /^[A-Za-z0-9.%]+$/u.test(line);
        expect(lines.filter((line) => stringWidth(line) > width && !unbreakable(line))).toEqual([]);
        expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
      { numRuns: 500 },
    );
  });

  it("breaks a very long text", () => {
    expect(wrap("新建茶园，".repeat(40_000), 80)).toHaveLength(5000);
  });
});

describe("pad", () => {
  it.each([
    ["茶园", 6, "茶园  "],
    ["茶园", 4, "茶园"],
    ["茶园", 2, "茶园"],
    ["", 2, "  "],
  ])("%j to %d columns is %j", (text, width, padded) => {
    expect(pad(text, width)).toBe(padded);
  });
});
