import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addShared, indexKeys } from "../../src/align/keyIndex.ts";
import { overlapOf } from "../../src/align/overlap.ts";
import { toWeightedSet, toWeights } from "../../src/align/weightedSet.ts";
import { toGrid } from "../../src/lexicon/logarithm.ts";

/** Weighted sets of a few characters; a character weighs the same in each. */
const CHARACTERS = [..."茶园粮食厕所改造"];
const set = fc.subarray(CHARACTERS).map((keys) => toWeightedSet(keys, (key) => toGrid(CHARACTERS.indexOf(key) * 1.37)));

describe("indexKeys", () => {
  it("tells the places of each key in order, and nothing of a key that no set has", () => {
    const index = indexKeys(["茶", "", "茶园"]);
    expect(index.get("茶")).toEqual([0, 2]);
    expect(index.get("园")).toEqual([2]);
    expect(index.get("粮")).toBeUndefined();
  });
});

describe("addShared", () => {
  it("adds what overlapOf finds set by set", () => {
    fc.assert(
      fc.property(set, fc.array(set), (own, others) => {
        const shared = new Float64Array(others.length);
        addShared(own, indexKeys(others.map(({ keys }) => keys)), shared);
        expect([...shared]).toEqual(others.map((other) => overlapOf(toWeights(own), toWeights(other), { left: 1, right: 1 }).shared));
      }),
    );
  });

  it("adds to what is there", () => {
    const shared = Float64Array.of(1);
    addShared({ keys: ["茶"], weights: [2] }, indexKeys(["茶"]), shared);
    expect(shared[0]).toBe(3);
  });
});
