import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsIn } from "../../src/extract/conditionKeys.ts";
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

/** A wider pattern: nothing is looked at ahead or behind, and what stands twice may differ. */
function withoutLooks({ source }: RegExp): RegExp {
  let wider = source.replace(/\\k<\w+>/gu, "[\u4e00-\u9fa5]").replace(/\(\?<\w+>/gu, "(?:");
  for (let at = wider.search(LOOK); at >= 0; at = wider.search(LOOK)) wider = wider.slice(0, at) + wider.slice(endOfGroup(wider, at));
  return new RegExp(wider, "u");
}

const LOOK = /\(\?<?[=!]/u;

function endOfGroup(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    if (source[at] === "(") depth++;
    if (source[at] === ")" && --depth === 0) return at + 1;
  }
  return source.length;
}

describe("the keys of conditions", () => {
  it("pick the rows of which a text holds one, in the order of the table", () => {
    expect(rowsIn("实现行政村全覆盖").map(({ id }) => id)).toEqual(["full-coverage", "covers-all"]);
    expect(rowsIn("新建果园")).toEqual([]);
    const same = (text: string): void => {
      expect(rowsIn(text)).toEqual(CONDITIONS.filter(({ keys }) => keys.split(" ").some((key) => text.includes(key))));
    };
    fc.assert(fc.property(clauses, same), { numRuns: 1000 });
  });

  it("have a bit of their own for each row: there are 32", () => {
    expect(CONDITIONS.length).toBeLessThanOrEqual(32);
  });

  it("change nothing: the same row decides as where every pattern is tried", () => {
    const own = Object.values(SEEDS).flatMap((text) => splitClauses(text).map(({ start, end }) => text.slice(start, end)));
    const decides = (text: string): void => {
      for (const year of [null, 2027]) expect([text, conditionOf(text, year)?.row.id]).toEqual([text, firstThatFits(text, year)]);
    };
    own.forEach(decides);
    fc.assert(fc.property(clauses, decides), { numRuns: 2000 });
  });

  it.each(CONDITIONS.map((row) => [row.id, row] as const))("stand in every text that fits: %s", (_, row) => {
    const holds = (text: string): void => {
      expect(rowsIn(text)).toContain(row);
    };
    fc.assert(fc.property(fc.stringMatching(withoutLooks(row.pattern)), holds), { numRuns: 300 });
  });
});
