import fc from "fast-check";
import { expect, it } from "vitest";
import { countMentions } from "../../src/text/countMentions.ts";

/** The slow and obvious way. */
function countOf(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) count++;
  return count;
}

it("names are counted as one after the other would be, in the order of the names", () => {
  const word = (minLength: number, maxLength: number) =>
    fc.array(fc.constantFrom("甲", "乙", "丙", "𠮷"), { minLength, maxLength }).map((characters) => characters.join(""));
  const counts = (text: string, names: string[]): void => {
    expect([...countMentions(text, new Set(names))]).toEqual([...new Set(names)].map((name) => [name, countOf(text, name)]));
  };
  fc.assert(fc.property(word(0, 30), fc.array(word(1, 4), { maxLength: 6 }), counts));
});

it.each([
  ["甲甲甲", "甲甲", 2],
  ["甲乙县、甲乙县", "甲乙", 2],
  ["甲乙县、甲乙县", "甲乙县", 2],
  ["", "甲乙", 0],
])("%j names %j %i times", (text, name, count) => {
  expect(countMentions(text, new Set([name])).get(name)).toBe(count);
});
