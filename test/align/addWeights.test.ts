import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWeights, roundWeight, toSteps } from "../../src/align/addWeights.ts";

describe("addWeights", () => {
  it("adds 0.1 and 0.2 to 0.3, and nothing to 0", () => {
    expect(addWeights([0.1, 0.2])).toBe(0.3);
    expect(addWeights([])).toBe(0);
  });

  it("adds up to the same in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true })), (weights) => {
        const rounded = weights.map(roundWeight);
        expect(addWeights(rounded.toReversed())).toBe(addWeights(rounded));
      }),
    );
  });
});

describe("roundWeight", () => {
  it("leaves four digits, and a rounded weight as it is", () => {
    expect(roundWeight(1.23456)).toBe(1.2346);
    expect(roundWeight(roundWeight(-0.77777))).toBe(-0.7778);
  });

  it("rounds a half upwards, on both sides of 0", () => {
    expect(toSteps(0.00005)).toBe(1);
    expect(toSteps(-0.00005)).toBe(0);
    expect(toSteps(-0.00006)).toBe(-1);
  });
});
