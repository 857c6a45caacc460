import { describe, expect, it } from "vitest";
import { deadlineYear, leadingYear, readLeadIn, SHARE } from "../../src/extract/readLeadIn.ts";
import { newSentence } from "../../src/extract/targetDraft.ts";

describe("leadingYear", () => {
  it.each([
    ["到2027年底", 2027],
    ["2026年底前", 2026],
  ])("of a clause that says nothing but when, %s, is %d", (clause, year) => {
    expect(leadingYear(clause)).toBe(year);
  });

  it.each(["到2027年底建成水库", "建成水库", "力争", ""])("is null for %j", (clause) => {
    expect(leadingYear(clause)).toBeNull();
  });
});

describe("the year of a deadline", () => {
  it.each([
    ["到2027年底", 2027],
    ["2027 年", 2027],
    ["2026年至2030年", 2030],
    ["2026年到2030年", 2030],
    ["2025年6月至2026年6月", 2026],
    ["2025年12月至2026年6月", 2026],
    ["2025年6月至12月", 2025],
    ["1996年—2030年", 2030],
    ["2026-2030年", 2030],
    ["从2020年起5年内", 2024],
    ["2020 年开始，10 年之内", 2029],
    ["2020年起、5年内", 2024],
    ["全年", 2025],
    ["到今年底", 2025],
    ["3.本年", 2025],
    ["产量全年达到", null],
    ["从2020年提高", null],
    ["2020年以来", null],
    ["12027", null],
    ["三年", null],
  ])("of %s is %j", (words, year) => {
    expect(deadlineYear(words, 2025)).toBe(year);
  });

  it("is null for 全年 in a plan of several years", () => {
    expect(deadlineYear("全年", null)).toBeNull();
  });
});

describe("what a clause says of those behind it", () => {
  it.each([
    ["力争到2027年底", { year: 2027, commitment: "striving" }],
    ["并力争2027 年", { year: 2027, commitment: "striving" }],
    ["确保在全县到2027年", { year: 2027, commitment: "binding" }],
    ["水库力争到2027年建成", { year: 2027, commitment: null }],
    ["力争建成全县规模最大的2027年水库", { year: 2027, commitment: null }],
    ["其中2027年建成", { year: 2030, commitment: null }],
    ["年产量达到", { year: 2030, commitment: null }],
    ["建成水库", { year: 2030, commitment: null }],
  ])("%s: %j", (clause, said) => {
    const state = { ...newSentence(null), year: 2030 };
    readLeadIn(clause, state);
    expect(state).toMatchObject(said);
  });

  it("is all that it says, or not", () => {
    expect(readLeadIn("力争到2027年底", newSentence(null))).toBe(true);
    expect(readLeadIn("到2027年底建成水库", newSentence(null))).toBe(false);
    expect(readLeadIn("力争", newSentence(null))).toBe(false);
  });

  it.each([
    ["其中2027年", true],
    ["（其中2027年", true],
    ["含2027年", true],
    ["建设其中", false],
    ["全县其中", false],
  ])("%s speaks of a share: %s", (words, isShare) => {
    expect(SHARE.test(words)).toBe(isShare);
  });
});
