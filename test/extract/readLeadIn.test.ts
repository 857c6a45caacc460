import { describe, expect, it } from "vitest";
import { leadingYear } from "../../src/extract/readLeadIn.ts";

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
