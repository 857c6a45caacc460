import { describe, expect, it } from "vitest";
import { toWeightedSet, toWeights, within } from "../../src/align/weightedSet.ts";

const set = toWeightedSet("茶园茶叶", (key) => "茶园叶".indexOf(key));

describe("a weighted set", () => {
  it("has each key once, in the order of the first sight", () => {
    expect(set).toEqual({ keys: ["茶", "园", "叶"], weights: [0, 1, 2] });
    expect(toWeightedSet([], () => 1)).toEqual({ keys: [], weights: [] });
  });

  it("is a map to look keys up in", () => {
    expect([...toWeights(set)]).toEqual([
      ["茶", 0],
      ["园", 1],
      ["叶", 2],
    ]);
  });

  it("keeps what another has too, with its weight", () => {
    expect(within(set, new Set(["叶", "茶", "粮"]))).toEqual({ keys: ["茶", "叶"], weights: [0, 2] });
    expect(within(set, new Set())).toEqual({ keys: [], weights: [] });
  });
});
