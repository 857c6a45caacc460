import { describe, expect, it } from "vitest";
import { cosineOf, overlapOf, sharedWeight } from "../../src/align/overlap.ts";
import { toVocabulary } from "../../src/align/vocabulary.ts";

const [TEA, GARDEN, LEAF] = [0, 1, 2];
const vocabulary = toVocabulary<number>(
  (key) => key,
  (key) => [3, 1, 5][key] ?? 0,
);
vocabulary.toSet([TEA, GARDEN, LEAF]);

describe("sharedWeight", () => {
  const sides = [
    [TEA, GARDEN],
    [TEA, LEAF],
  ] as const;

  it("adds what both have", () => {
    expect(sharedWeight(vocabulary, sides)).toBe(3);
    expect(sharedWeight(vocabulary, [sides[0], sides[0]])).toBe(4);
    expect(sharedWeight(vocabulary, [sides[0], []])).toBe(0);
  });

  it("counts less of what both tasks are about, and of nothing else", () => {
    expect(sharedWeight(vocabulary, sides, [TEA])).toBeLessThan(3);
    expect(sharedWeight(vocabulary, sides, [TEA])).toBeCloseTo(0.4 * 3, 3);
    expect(sharedWeight(vocabulary, sides, [LEAF, GARDEN])).toBe(3);
  });
});

describe("overlapOf", () => {
  it("of 3 shared of 4 and 8: Dice is 6/12, and 3/4 of the smaller side is in the other", () => {
    expect(overlapOf(3, { left: 4, right: 8 })).toEqual({ dice: 0.5, contained: 0.75 });
  });

  it("is 1 where all is shared", () => {
    expect(overlapOf(4, { left: 4, right: 4 })).toEqual({ dice: 1, contained: 1 });
  });

  it("is 0, and no NaN, where a side is empty", () => {
    const nothing = { dice: 0, contained: 0 };
    expect(overlapOf(0, { left: 0, right: 8 })).toEqual(nothing);
    expect(overlapOf(0, { left: 4, right: 0 })).toEqual(nothing);
    expect(overlapOf(0, { left: 0, right: 0 })).toEqual(nothing);
  });

  it("never contains more than all, whatever the totals say", () => {
    expect(overlapOf(4, { left: 1, right: 1 }).contained).toBe(1);
  });
});

/** Weights of 茶 and 园, of 茶 and 叶, and of nothing. */
const left = new Map([
  [TEA, 3],
  [GARDEN, 1],
]);
const right = new Map([
  [TEA, 3],
  [LEAF, 5],
]);
const none = new Map<number, number>();

describe("cosineOf", () => {
  it("is 1 of a map with itself and with a multiple of it", () => {
    expect(cosineOf(left, left)).toBeCloseTo(1, 12);
    expect(cosineOf(left, new Map([...left].map(([key, weight]) => [key, weight * 7])))).toBeCloseTo(1, 12);
  });

  it("is 0 where nothing is shared, and no NaN where a side is empty or weighs nothing", () => {
    expect(cosineOf(left, new Map([[LEAF, 5]]))).toBe(0);
    expect(cosineOf(none, right)).toBe(0);
    expect(cosineOf(none, none)).toBe(0);
    expect(cosineOf(new Map([[TEA, 0]]), right)).toBe(0);
  });

  it("is the product of what both have over the lengths of all: 9 over the roots of 10 and 34", () => {
    expect(cosineOf(left, right)).toBeCloseTo(9 / Math.sqrt(10 * 34), 12);
  });

  it("is the same from the other side", () => {
    expect(cosineOf(left, right)).toBeCloseTo(cosineOf(right, left), 12);
  });
});
