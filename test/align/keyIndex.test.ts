import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addShared, clearList, indexKeys, listShared, newPlaceList } from "../../src/align/keyIndex.ts";
import { sharedWeight } from "../../src/align/overlap.ts";
import { toVocabulary } from "../../src/align/vocabulary.ts";
import { toGrid } from "../../src/lexicon/logarithm.ts";

/** Sets of a few keys; a key weighs the same in each. */
const KEYS = Array.from({ length: 8 }, (_, key) => key);
const vocabulary = toVocabulary<number>(
  (key) => key,
  (key) => toGrid(key * 1.37),
);
vocabulary.toSet(KEYS);
const set = fc.subarray(KEYS);

describe("indexKeys", () => {
  it("tells the places of each key in order, and nothing of a key that no set has", () => {
    const { starts, places } = indexKeys([[0], [], [0, 1]], 3);
    expect([...places]).toEqual([0, 2, 2]);
    expect([...starts]).toEqual([0, 2, 3, 3]);
  });

  it("is empty without keys", () => {
    expect([...indexKeys([], 0).starts]).toEqual([0]);
    expect([...indexKeys([[], []], 0).places]).toEqual([]);
  });
});

describe("addShared", () => {
  it("adds what sharedWeight finds set by set", () => {
    fc.assert(
      fc.property(set, fc.array(set), (own, others) => {
        const shared = new Float64Array(others.length);
        addShared(own, vocabulary.weights, indexKeys(others, KEYS.length), shared);
        expect([...shared]).toEqual(others.map((other) => sharedWeight(vocabulary, [own, other])));
      }),
    );
  });

  it("adds to what is there, and nothing for a key beyond the index", () => {
    const shared = Float64Array.of(1);
    addShared([0, 5], [2, 2, 2, 2, 2, 2], indexKeys([[0]], 1), shared);
    expect(shared[0]).toBe(3);
  });
});

describe("listShared", () => {
  it("lists each place where addShared adds once, and nothing of before when it was cleared", () => {
    fc.assert(
      fc.property(fc.array(set, { maxLength: 3 }), fc.array(set), (owns, others) => {
        const list = newPlaceList(others.length);
        for (const before of [true, false]) {
          const shared = new Float64Array(others.length);
          clearList(list);
          for (const own of before ? owns : owns.slice(1)) {
            addShared(own, vocabulary.weights, indexKeys(others, KEYS.length), shared);
            listShared(own, vocabulary.weights, indexKeys(others, KEYS.length), list);
          }
          const listed = [...list.places.subarray(0, list.count)].sort((a, b) => a - b);
          expect(listed).toEqual([...shared.keys()].filter((place) => shared[place] !== 0));
        }
      }),
    );
  });
});
