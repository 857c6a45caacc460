import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANY_SIGN, SIGNED_CONDITIONS } from "../../src/extract/conditionSigns.ts";
import { conditionOf } from "../../src/extract/findConditions.ts";
import { CONDITIONS } from "../../src/lexicon/conditions.ts";
import { splitClauses } from "../../src/text/splitClauses.ts";
import { SEEDS } from "../support/seeds.ts";

/** The slow and obvious way: every pattern is tried on every clause. */
function firstThatFits(text: string, year: number | null): string | undefined {
  return CONDITIONS.find((row) => {
    const match = row.dated && year === null ? null : row.pattern.exec(text);
    return match !== null && !row.unless?.test(match.groups?.what ?? "");
  })?.id;
}

/** Words of the patterns themselves, and words between them. */
const words = CONDITIONS.flatMap(({ pattern }) => pattern.source.match(/[\u4e00-\u9fa5]{1,4}/gu) ?? []);
const clauses = fc
  .array(fc.constantFrom(...words, "农村公路", "、", "“", "”", "2027年", "的", "尽"), { maxLength: 12 })
  .map((all) => all.join(""));

describe("the signs of conditions", () => {
  it("stand wherever a pattern fits", () => {
    const fits = (text: string): void => {
      for (const { row, sign } of SIGNED_CONDITIONS)
        if (row.pattern.test(text)) expect([row.id, text, sign.test(text), ANY_SIGN.test(text)]).toEqual([row.id, text, true, true]);
    };
    fc.assert(fc.property(clauses, fits), { numRuns: 2000 });
  });

  it("change nothing: the same row decides as where every pattern is tried", () => {
    const own = Object.values(SEEDS).flatMap((text) => splitClauses(text).map(({ start, end }) => text.slice(start, end)));
    const decides = (text: string): void => {
      for (const year of [null, 2027]) expect([text, conditionOf(text, year)?.row.id]).toEqual([text, firstThatFits(text, year)]);
    };
    own.forEach(decides);
    fc.assert(fc.property(clauses, decides), { numRuns: 2000 });
  });

  it("leave out the words that may be any: a clause without a sign is looked at once", () => {
    const open = SIGNED_CONDITIONS.filter(({ sign }) => /^\(\?:\[\^/u.test(sign.source)).map(({ row }) => row.id);
    expect(open).toEqual([]);
  });
});
