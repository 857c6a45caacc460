import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOf, toChances } from "../../src/align/chance.ts";

const score = fc.double({ min: -30, max: 30, noNaN: true });

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

describe("toChances", () => {
  it("says what chanceOf says, also when asked again and far out", () => {
    const chances = toChances();
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (steps) => {
        for (let time = 0; time < 2; time++) expect(chances(steps)).toBe(chanceOf(steps / 10_000));
      }),
    );
    for (const far of [Number.NEGATIVE_INFINITY, -80_000, 120_000, 120_001, 1e9]) expect(chances(far)).toBe(chanceOf(far / 10_000));
  });
});
