import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchUnit } from "../../src/extract/matchUnit.ts";
import { NOUN_UNITS, UNITS } from "../../src/lexicon/units.ts";

/** The slow and obvious way: widths are folded, and the longest of all units that fits is the one. */
function matchSlowly(text: string, at: number, strict: boolean): string | undefined {
  const folded = text
    .slice(at)
    .replace(/^[％﹪]/u, "%")
    .replaceAll("／", "/");
  const [row] = UNITS.filter((one) => folded.startsWith(one.unit)).sort((a, b) => b.unit.length - a.unit.length);
  if (!row || (strict && NOUN_UNITS.has(row.unit))) return undefined;
  const per = /^\/(?:年|日|天|月|公里|平方公里|亩|人|户|个|吨|立方米|升|秒|千瓦时)/u.exec(folded.slice(row.unit.length))?.[0] ?? "";
  return row.unit + per;
}

describe("a unit", () => {
  it.each([
    ["5万亩以上", 2, "亩"],
    ["3％", 1, "%"],
    ["35微克／立方米", 2, "微克/立方米"],
    ["5元／公里", 1, "元/公里"],
    ["5吨/批/年", 1, "吨"],
    ["5吨／年", 1, "吨/年"],
    ["5％亩", 2, "亩"],
    ["％亩", 0, "%"],
    ["﹪亩", 0, "%"],
    ["5", 1, undefined],
  ])("of %s at %d is %s", (text, at, unit) => {
    expect(matchUnit(text, at, false)?.unit).toBe(unit);
  });

  it("is the longest of the table that fits, in any text", () => {
    const pieces = [...UNITS.map((row) => row.unit), "／", "/", "％", "﹪", "年", "公里", "5", "级"];
    const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((all) => all.join(""));
    const same = (text: string, at: number, strict: boolean): void => {
      const found = matchUnit(text, at, strict);
      expect([text, at, found?.unit]).toEqual([text, at, matchSlowly(text, at, strict)]);
      if (found) expect(found.end - at).toBe(found.unit.length);
    };
    fc.assert(fc.property(texts, fc.nat(3), fc.boolean(), same), { numRuns: 3000 });
  });
});
