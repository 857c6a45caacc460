import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { log2, toGrid } from "../../src/lexicon/logarithm.ts";

describe("log2", () => {
  it.each([
    [1, 0],
    [2, 1],
    [1024, 10],
    [0.125, -3],
    [Math.SQRT2, 0.5],
  ])("of %d is %d", (value, expected) => {
    expect(log2(value)).toBe(expected);
  });

  it("is the logarithm of the engine but for a step of 1/1024", () => {
    const value = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(value, (x) => {
        expect(Math.abs(log2(x) - Math.log2(x))).toBeLessThanOrEqual(1 / 1024);
      }),
    );
  });

  it("stands on the grid, and never falls as the value rises", () => {
    const value = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (x, y) => {
        expect(toGrid(log2(x))).toBe(log2(x));
        expect(log2(Math.min(x, y))).toBeLessThanOrEqual(log2(Math.max(x, y)));
      }),
    );
  });

  it("is 0 for what has no logarithm", () => {
    expect([0, -1, Number.NaN, Number.POSITIVE_INFINITY].map(log2)).toEqual([0, 0, 0, 0]);
  });
});

describe("the grid", () => {
  it("adds up to the same in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true })), (values) => {
        const all = values.map(toGrid);
        const total = all.reduce((sum, value) => sum + value, 0);
        expect(all.toReversed().reduce((sum, value) => sum + value, 0)).toBe(total);
        expect(all.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0)).toBe(total);
      }),
    );
  });
});
