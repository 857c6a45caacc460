import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toNumbering } from "../../src/align/numbering.ts";
import { gramOf } from "../../src/text/grams.ts";

describe("toNumbering", () => {
  it("numbers keys in the order of first sight", () => {
    const numberOf = toNumbering();
    expect([7, 9, 7, 0, 9].map(numberOf)).toEqual([0, 1, 0, 2, 1]);
  });

  it("tells all integers of 32 bits apart, as a map does", () => {
    // few high and low halves, so that keys share both, and more of them than the first table holds
    const key = fc.tuple(fc.nat(0x1f), fc.nat(0x3f)).map(([high, low]) => gramOf((high * 0x0842 + 0x7fff) % 0x10000, low * 0x0410));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 3000, size: "max" }), (keys) => {
        const numberOf = toNumbering();
        const map = new Map<number, number>();
        for (const one of keys) {
          if (!map.has(one)) map.set(one, map.size);
          expect(numberOf(one)).toBe(map.get(one));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("keeps each number when the table grows", () => {
    const numberOf = toNumbering();
    const keys = Array.from({ length: 5000 }, (_, at) => (at - 2500) * 0x10001);
    expect(keys.map(numberOf)).toEqual(keys.map((_, at) => at));
    expect(keys.map(numberOf)).toEqual(keys.map((_, at) => at));
  });
});
