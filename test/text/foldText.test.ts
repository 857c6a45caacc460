import { describe, expect, it } from "vitest";
import { foldDigits, foldText, foldWords } from "../../src/text/foldText.ts";

describe("foldText", () => {
  it.each([
    ["９５％ 以上", "95%以上"],
    ["（一）目标，任务", "(一)目标,任务"],
    ["㈠５㎡", "(一)5m2"],
    ["新\u200b建\uFEFF果\u3000园\n", "新建果园"],
    ["\u202a果园\u202c", "果园"],
    ["", ""],
  ])("of %j is %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe("foldWords", () => {
  it.each([
    ["推广“一村一品”，", "推广一村一品"],
    ["5%以上、3‰以内、A+级", "5%以上3‰以内A+级"],
    ["（县教育局）", "县教育局"],
    ["。；：", ""],
  ])("of %j is %j", (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });
});

describe("foldDigits", () => {
  it("gives plain digits and moves nothing", () => {
    const text = "２０２６年９５％，①二";
    expect(foldDigits(text)).toBe("2026年95％，①二");
    expect(foldDigits(text)).toHaveLength(text.length);
  });
});
