import { describe, expect, it } from "vitest";
import { cosineOf, overlapOf } from "../../src/align/overlap.ts";

const left = new Map([
  ["茶", 3],
  ["园", 1],
]);
const right = new Map([
  ["茶", 3],
  ["叶", 5],
]);
const none = new Map<string, number>();

describe("overlapOf", () => {
  it("shares 3 of 4 and 8: Dice is 6/12, and 3/4 of the smaller side is in the other", () => {
    expect(overlapOf(left, right, { left: 4, right: 8 })).toEqual({ shared: 3, dice: 0.5, contained: 0.75 });
  });

  it("is 1 of a map with itself", () => {
    expect(overlapOf(left, left, { left: 4, right: 4 })).toEqual({ shared: 4, dice: 1, contained: 1 });
  });

  it("is 0, and no NaN, where a side is empty", () => {
    const nothing = { shared: 0, dice: 0, contained: 0 };
    expect(overlapOf(none, right, { left: 0, right: 8 })).toEqual(nothing);
    expect(overlapOf(left, none, { left: 4, right: 0 })).toEqual(nothing);
    expect(overlapOf(none, none, { left: 0, right: 0 })).toEqual(nothing);
  });

  it("counts less of what both tasks are about, and of nothing else", () => {
    const whole = overlapOf(left, right, { left: 4, right: 8 });
    expect(overlapOf(left, right, { left: 4, right: 8 }, new Set(["茶"])).shared).toBeLessThan(whole.shared);
    expect(overlapOf(left, right, { left: 4, right: 8 }, new Set(["茶"])).shared).toBeGreaterThan(0);
    expect(overlapOf(left, right, { left: 4, right: 8 }, new Set(["叶", "园"]))).toEqual(whole);
  });

  it("is the same from the other side", () => {
    expect(overlapOf(right, left, { left: 8, right: 4 })).toEqual(overlapOf(left, right, { left: 4, right: 8 }));
  });

  it("never contains more than all, whatever the totals say", () => {
    expect(overlapOf(left, left, { left: 1, right: 1 }).contained).toBe(1);
  });
});

describe("cosineOf", () => {
  it("is 1 of a map with itself and with a multiple of it", () => {
    expect(cosineOf(left, left)).toBeCloseTo(1, 12);
    expect(cosineOf(left, new Map([...left].map(([key, weight]) => [key, weight * 7])))).toBeCloseTo(1, 12);
  });

  it("is 0 where nothing is shared, and no NaN where a side is empty or weighs nothing", () => {
    expect(cosineOf(left, new Map([["叶", 5]]))).toBe(0);
    expect(cosineOf(none, right)).toBe(0);
    expect(cosineOf(none, none)).toBe(0);
    expect(cosineOf(new Map([["茶", 0]]), right)).toBe(0);
  });

  it("is the same from the other side", () => {
    expect(cosineOf(left, right)).toBeCloseTo(cosineOf(right, left), 12);
  });
});
