import { describe, expect, it } from "vitest";
import { firstFrom, spanAround } from "../../src/text/spanSearch.ts";

const SPANS = [
  { start: 2, end: 5 },
  { start: 5, end: 6 },
  { start: 9, end: 12 },
];

describe("firstFrom", () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [6, 2],
    [9, 2],
    [10, 3],
  ])("of offset %i is the span of index %i", (offset, index) => {
    expect(firstFrom(SPANS, offset)).toBe(index);
  });

  it("of no spans is 0", () => {
    expect(firstFrom([], 5)).toBe(0);
  });
});

describe("spanAround", () => {
  it("is the span that holds all of another", () => {
    expect(spanAround(SPANS, { start: 3, end: 5 })).toBe(SPANS[0]);
    expect(spanAround(SPANS, { start: 9, end: 12 })).toBe(SPANS[2]);
  });

  it.each([
    { start: 0, end: 2 },
    { start: 4, end: 6 },
    { start: 7, end: 8 },
    { start: 11, end: 13 },
  ])("is undefined around $start to $end", (inner) => {
    expect(spanAround(SPANS, inner)).toBeUndefined();
  });
});
