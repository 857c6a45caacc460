import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANY_EQUIVALENT, EQUIVALENTS } from "../../src/lexicon/equivalents.ts";
import { comparableFolded, comparableWords, NO_FOLDING } from "../../src/text/comparableWords.ts";

describe("comparableWords", () => {
  it.each([
    ["新建“果园”2万亩；", "新建果园３.5 万亩。"],
    ["普及率达到95％以上", "普及率稳定在９０%以上"],
  ])("are the same for %s and %s: amounts, widths and punctuation do not count", (one, other) => {
    expect(comparableWords(one, NO_FOLDING)).toBe(comparableWords(other, NO_FOLDING));
  });

  it.each([
    ["新建果园2万亩", "改造果园2万亩"],
    ["一村一品", "两村一品"],
  ])("differ for %s and %s", (one, other) => {
    expect(comparableWords(one, NO_FOLDING)).not.toBe(comparableWords(other, NO_FOLDING));
  });

  it.each([
    ["新建果园2万亩", "新建果园#"],
    ["面积稳定在18万亩以上，", "面积#"],
    ["达到12.55亿元左右", "#"],
    ["至少20家以内", "#"],
    ["超过100人", "#"],
    ["控制在5‰以内", "#"],
    ["建设3个村", "建设#个村"],
    ["2万亩果园", "#万亩果园"],
    ["突破10万", "#"],
    ["达3以下", "#"],
    ["5G网络", "#G网络"],
    ["12.5亿元", "#"],
    ["5以上", "#"],
    ["3.25", "#"],
    ["null值", "null值"],
  ])("of %s are %s", (clause, words) => {
    expect(comparableWords(clause, NO_FOLDING)).toBe(words);
  });

  it("read the plan's own name and its equivalents as one word", () => {
    const folding = { ownName: "甲乙", equivalents: [["乡村医生", "村医"]] as const, equivalent: /乡村医生/u };
    expect(comparableWords("培训甲乙乡村医生", folding)).toBe("培训本地村医");
    expect(comparableFolded("培训甲乙乡村医生", folding)).toBe("培训本地村医");
  });

  it("are the same as where every equivalent is searched for in every clause", () => {
    const equivalents = EQUIVALENTS.flatMap(({ words: [to, ...from] }) => from.map((word) => [word, to] as const));
    const piece = fc.constantFrom(...EQUIVALENTS.flatMap(({ words }) => words), "2万亩", "茶", "、");
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            piece,
            piece.map((word) => word.slice(0, 1)),
          ),
        ),
        (pieces) => {
          const slowly = equivalents.reduce(
            (words, [from, to]) => words.replaceAll(from, to),
            comparableWords(pieces.join(""), NO_FOLDING),
          );
          expect(comparableWords(pieces.join(""), { ownName: null, equivalents, equivalent: ANY_EQUIVALENT })).toBe(slowly);
        },
      ),
    );
  });
});
