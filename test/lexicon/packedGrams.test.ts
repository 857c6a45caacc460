import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedBackground } from "../../src/lexicon/background.ts";
import { FEWEST_COUNT, packGrams, unpackGrams } from "../../src/lexicon/packedGrams.ts";
import { type Gram, gramOf } from "../../src/text/grams.ts";

const gram = (pair: string): Gram => gramOf(pair.charCodeAt(0), pair.charCodeAt(1));
const counted = (rows: Readonly<Record<string, number>>): Map<Gram, number> =>
  new Map(Object.entries(rows).map(([pair, count]) => [gram(pair), count]));

describe("packGrams", () => {
  it("writes every character once, as the step from the one before, those that end the most bigrams first", () => {
    expect(packGrams(counted({ "\u0003\u0001": 740, "\u0004\u0001": 5, "\u0001\u0003": 9 })).letters).toBe("%&%");
  });

  it("writes a step, an end of the list and a small count as one sign each", () => {
    expect(packGrams(counted({ 建设: 3, 开设: 5, 建成: 4 }))).toMatchObject({ followers: "##%%#%#", counts: "#%&" });
  });

  it("takes no bigram", () => {
    expect(unpackGrams(packGrams(new Map()))).toEqual(new Map());
  });
});

describe("unpackGrams", () => {
  it("gives back what was packed, however often it was counted", () => {
    const unit = fc.integer({ min: 0x4e00, max: 0x4e00 + 400 });
    const row = fc.tuple(fc.tuple(unit, unit), fc.integer({ min: FEWEST_COUNT, max: 2_000_000 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300 }), (rows) => {
        const counts = new Map(rows.map(([[first, second], count]) => [gramOf(first, second), count]));
        expect(unpackGrams(packGrams(counts))).toEqual(counts);
      }),
    );
  });

  it("reads the table that ships: packing it again gives the same counts", () => {
    const { counts, clauses } = shippedBackground();
    expect(counts.get(gram("建设"))).toBe(740);
    expect(counts.size).toBeGreaterThan(3000);
    expect(Math.max(...counts.values())).toBeLessThan(clauses);
    expect(unpackGrams(packGrams(counts))).toEqual(counts);
  });
});
