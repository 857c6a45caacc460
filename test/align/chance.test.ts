import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceAbove, chanceOf } from "../../src/align/chance.ts";

/** Evenly spread; fast-check's doubles lie at 0 and at the ends nearly always. */
const score = fc.integer({ min: -300_000, max: 300_000 }).map((steps) => steps / 10_000);

describe("chanceOf", () => {
  it("is even at the point of indifference", () => {
    expect(chanceOf(0)).toBe(0.5);
  });

  it("is the logistic of the engine, but for the last digits", () => {
    fc.assert(
      fc.property(score, (x) => {
        expect(chanceOf(x)).toBeCloseTo(1 / (1 + Math.exp(-1.5 * x)), 9);
      }),
    );
  });

  it("never falls as the score rises by a ten-thousandth", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (steps) => {
        expect(chanceOf(steps / 10_000)).toBeLessThanOrEqual(chanceOf((steps + 1) / 10_000));
      }),
    );
  });

  it("stays between 0 and 1 for any score", () => {
    for (const far of [-1e9, 1e9]) expect(chanceOf(far)).toBeGreaterThan(0);
    for (const far of [-1e9, 1e9]) expect(chanceOf(far)).toBeLessThanOrEqual(1);
  });
});

describe("chanceAbove", () => {
  it("is no smaller than the chance of a score, and no larger than that of one a little higher", () => {
    fc.assert(
      fc.property(score, (x) => {
        expect(chanceAbove(x)).toBeGreaterThanOrEqual(chanceOf(x));
        if (x > -8 && x < 11.9) expect(chanceAbove(x)).toBeLessThanOrEqual(chanceOf(x + 0.02));
      }),
    );
  });

  it("is next to none below its table", () => {
    for (const far of [-1e9, -9, -8.1]) expect(chanceAbove(far)).toBeLessThan(1e-4);
  });

  it("is a chance at the ends of its table and beyond", () => {
    for (const far of [-1e9, -8.1, -8, 11.99, 12, 12.1, 1e9]) {
      expect(chanceAbove(far)).toBeGreaterThanOrEqual(chanceOf(far));
      expect(chanceAbove(far)).toBeLessThanOrEqual(1);
    }
  });
});
