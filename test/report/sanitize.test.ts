import { describe, expect, it } from "vitest";
import { toPlainLine } from "../../src/report/sanitize.ts";
import { HOSTILE_WORDS, OBEYED } from "../support/hostileWords.ts";

describe("toPlainLine", () => {
  it.each([
    ["新建茶园２万亩，培育“龙头”企业3家。", "新建茶园２万亩，培育“龙头”企业3家。", "words and marks stay as they are"],
    ["甲\n乙", "甲 乙", "a line end is a blank"],
    ["甲\r\n\t乙", "甲 乙", "several are one"],
    ["\n 甲 \n", "甲", "none stands at the ends"],
    ["甲\u2028乙\u2029丙\u0085丁", "甲 乙 丙 丁", "line ends of other standards too"],
    ["\u001b[31m甲", "[31m甲", "an escape goes, and what is left of it is words"],
    ["甲\u202e乙", "甲 乙", "a turn of direction goes"],
    ["甲\u200b乙", "甲 乙", "so does what has no width"],
    ["𠮷野", "𠮷野", "a character of two units stays whole"],
    ["", "", "nothing"],
    ["\u0000\u001b\n", "", "controls alone"],
  ])("%j is %j: %s", (text, line) => {
    expect(toPlainLine(text)).toBe(line);
  });

  it.each(HOSTILE_WORDS)("leaves of %s one line that nothing obeys", (_, words) => {
    expect(toPlainLine(words)).not.toMatch(OBEYED);
    expect(toPlainLine(words)).not.toContain("\n");
  });
});
