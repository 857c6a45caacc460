import { describe, expect, it } from "vitest";
import { benchLines } from "./benchTable.ts";
import { faster, OURS, timesFaster } from "./faster.ts";
import { verdictOf } from "./figure.ts";

const most = { kind: "at-most", value: 2, stretch: 1.6 } as const;

describe("verdictOf", () => {
  it.each([
    [9.99, "missed"],
    [10, "met"],
    [20, "stretch"],
  ])("says of %s times faster, where 10 is the aim and 20 the stretch: %s", (value, verdict) => {
    expect(verdictOf({ value, aim: timesFaster(10, 20) })).toBe(verdict);
  });

  it.each([
    [2.01, "missed"],
    [2, "met"],
    [1.6, "stretch"],
  ])("says of %s times the time, where 2 is allowed and 1.6 the stretch: %s", (value, verdict) => {
    expect(verdictOf({ value, aim: most })).toBe(verdict);
  });

  it("says missed of what was not measured", () => {
    expect([verdictOf({ value: Number.NaN, aim: most }), verdictOf({ value: Number.NaN, aim: timesFaster(1) })]).toEqual([
      "missed",
      "missed",
    ]);
  });

  it("says nothing of a line without an aim", () => {
    expect(verdictOf({ value: 1, aim: null })).toBe("–");
  });
});

describe("benchLines", () => {
  it("prints a line for each peer of a race, with what is missed", () => {
    const times = new Map([
      [OURS, 0.5],
      ["slow", 12.34],
      ["fast", 1],
    ]);
    expect(benchLines(faster("reading", times, { slow: timesFaster(10, 20), fast: timesFaster(3) })).split("\n")).toEqual([
      "| reading | slow | 0.500 ms | 12.3 ms | 24.7 times faster | ≥ 10 | ≥ 20 | stretch reached |",
      "| reading | fast | 0.500 ms | 1.00 ms | 2.00 times faster | ≥ 3 | – | **missed** |",
    ]);
  });
});
