import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FUNCTION_CHARACTERS, FUNCTION_FILLERS, ORGANIZATION_FUNCTIONS } from "../../src/lexicon/organizationFunctions.ts";
import { cutFunctions, type Piece } from "../../src/organizations/cutFunctions.ts";

const NAMES = ORGANIZATION_FUNCTIONS.flatMap(({ names }) => names);
const FILLERS = FUNCTION_FILLERS.flatMap(({ words }) => words.split(" "));
const CHARACTERS = FUNCTION_CHARACTERS.map(({ character }) => character);
const COST: Record<Piece["kind"], number> = { word: 10, filler: 8, character: 15, unknown: 1000 };

/** The slow and obvious way: the cheapest of all cuts, every list searched at every place. */
function lowestCost(words: string, at = 0): number {
  if (NAMES.includes(words) && at === 0) return COST.word;
  if (at === words.length) return 0;
  const after = (text: string, cost: number): number =>
    words.startsWith(text, at) ? cost + lowestCost(words, at + text.length) : Infinity;
  return Math.min(
    ...NAMES.filter((name) => name.length > 1).map((name) => after(name, COST.word)),
    ...(at > 0 ? FILLERS.map((filler) => after(filler, COST.filler)) : []),
    ...CHARACTERS.map((character) => after(character, COST.character)),
    COST.unknown + lowestCost(words, at + 1),
  );
}

describe("cutFunctions", () => {
  it.each([
    ["文旅广体", ["word"]],
    ["教科文", ["word", "character"]],
    ["管理", ["unknown", "unknown"]],
    ["甲", ["unknown"]],
    ["", []],
  ])("cuts %s into %j", (words, kinds) => {
    expect(cutFunctions(words).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("finds the cheapest of all cuts, which gives the whole name back", () => {
    const piece = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...FILLERS), fc.constantFrom(...CHARACTERS, "甲", "乙"));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const words = pieces.join("").slice(0, 9);
        const found = cutFunctions(words);
        expect(found.reduce((sum, { cost }) => sum + cost, 0)).toBe(lowestCost(words));
        expect(found.reduce((sum, { length }) => sum + length, 0)).toBe(words.length);
        expect(found.filter(({ kind, cost }) => cost !== COST[kind])).toEqual([]);
      }),
    );
  });
});
