import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Bracket,
  bracketDepths,
  endsInsideBracket,
  findBrackets,
  findBracketsIn,
  findUnclosed,
  toInside,
} from "../../src/text/brackets.ts";
import { scanText, wholeOf } from "../../src/text/scanText.ts";
import { plain, showSpans } from "../support/showSpans.ts";

const PAIRS = ["（(）)", "［[【〔］]】〕", "《〈》〉", "“「”」", "‘『’』"];
const pairOf = (character: string): number => PAIRS.findIndex((signs) => signs.includes(character));
const isOpener = (character: string): boolean => PAIRS.some((signs) => signs.slice(0, signs.length / 2).includes(character));

/** The slow and obvious way: each closer looks for the last opener of its kind among the four innermost that are open. */
function findSlowly(text: string): Bracket[] {
  const found: Bracket[] = [];
  let open: number[] = [];
  for (const [at, character] of text.split("").entries()) {
    if (pairOf(character) < 0) continue;
    if (isOpener(character)) open = [...open, at];
    else {
      const level = open.findLastIndex((start, index) => index >= open.length - 4 && pairOf(text.charAt(start)) === pairOf(character));
      if (level >= 0) found.push({ start: open[level] ?? 0, end: at + 1, depth: level });
      if (level >= 0) open = open.slice(0, level);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const bracketed = fc
  .array(fc.constantFrom(...PAIRS.join(""), "甲", "，", "。"), { maxLength: 40 })
  .map((characters) => characters.join(""));

describe("brackets", () => {
  it("are those that a slow search finds, in any text", () => {
    const same = (text: string): void => {
      expect(findBrackets(text)).toEqual(findSlowly(text));
    };
    fc.assert(fc.property(bracketed, same), { numRuns: 2000 });
  });

  it.each([
    ["责任[（县教育局）]", "of one width"],
    ["责任[（县教育局)]", "that open full-width and close half-width"],
    ["[（各乡镇[（街道）]负责）]", "inside of each other"],
    ["推广[“一村一品”]和[《办法》]", "of quotation and title marks"],
    ["甲发〔2025〕3号".replace("〔2025〕", "[〔2025〕]"), "of document numbers"],
    ["[［甲］][【乙】][〈丙〉][「丁」][『戊』][‘己’]", "of every kind"],
    ["（甲［乙【丙《丁“戊）己", "not where more than three others are open inside of them"],
    ["[（甲［乙《丙“丁）]", "where three others are open inside of them"],
    ["（县教育局", "not where one never closes"],
    ["县教育局）", "not where one never opens"],
    ["[（县教育局“负责）]", "around a mark that never closes"],
    ["（[（甲》乙）]", "around a mark that never opens"],
    ["", "not in an empty text"],
  ])("%s are found %s", (marked) => {
    expect(showSpans(plain(marked), findBrackets(plain(marked)))).toBe(marked);
  });

  it("know how many others hold them", () => {
    expect(findBrackets("（各乡镇（街道））").map((bracket) => bracket.depth)).toEqual([0, 1]);
  });
});

describe("bracketDepths", () => {
  it("counts the brackets around each character, their own signs included", () => {
    expect([...bracketDepths("责（甲（乙）丙）丁")]).toEqual([0, 1, 1, 2, 2, 2, 1, 1, 0]);
  });

  it("counts one bracket behind another as one", () => {
    expect([...bracketDepths("（甲）（乙）丙")]).toEqual([1, 1, 1, 1, 1, 1, 0]);
  });

  it("does not count a bracket that never closes", () => {
    expect([...bracketDepths("（甲")]).toEqual([0, 0]);
  });
});

describe("findUnclosed", () => {
  it.each([
    ["甲（乙", 1],
    ["（甲）乙“丙（丁）", 4],
    ["（（甲）", 0],
    ["（甲）", undefined],
    ["（甲）（乙）", undefined],
    ["（甲）（乙）（丙", 6],
    ["甲）", undefined],
    ["", undefined],
  ])("of %j is %s", (text, at) => {
    const scan = scanText(text);
    expect(findUnclosed(scan, wholeOf(scan))).toBe(at);
  });
});

describe("a part of a text", () => {
  const scan = scanText("（甲）（乙");

  it("ends where it ends: what stands behind opens and closes nothing", () => {
    expect(findUnclosed(scan, { start: 0, end: 3 })).toBeUndefined();
    expect(findUnclosed(scan, { start: 0, end: 4 })).toBe(3);
    expect(findBracketsIn(scan, { start: 0, end: 2 })).toEqual([]);
    expect(findBracketsIn(scan, { start: 0, end: 3 })).toEqual([{ start: 0, end: 3, depth: 0 }]);
  });

  it("begins where it begins", () => {
    expect(findBracketsIn(scan, { start: 1, end: 5 })).toEqual([]);
  });
});

describe("findUnclosed in any text", () => {
  it("is the first opener that no bracket begins with", () => {
    const same = (text: string): void => {
      const scan = scanText(text);
      const closed = findBrackets(text).map((bracket) => bracket.start);
      const at = text.split("").findIndex((character, index) => isOpener(character) && !closed.includes(index));
      expect(findUnclosed(scan, wholeOf(scan))).toBe(at < 0 ? undefined : at);
    };
    fc.assert(fc.property(bracketed, same), { numRuns: 1000 });
  });
});

describe("toInside", () => {
  it("goes from one bracket to the next", () => {
    const isInside = toInside(findBrackets("（甲）乙（丙）丁"));
    expect([0, 2, 3, 4, 6, 7].map(isInside)).toEqual([true, true, false, true, true, false]);
  });

  it("says of each character what its depth says", () => {
    const characters = fc.array(fc.constantFrom("（", "）", "“", "”", "《", "》", "甲", "，"), { maxLength: 30 });
    const same = (all: string[]): void => {
      const text = all.join("");
      const isInside = toInside(findBrackets(text));
      expect([...text].map((_, at) => isInside(at))).toEqual([...bracketDepths(text)].map((depth) => depth > 0));
    };
    fc.assert(fc.property(characters, same), { numRuns: 500 });
  });
});

describe("endsInsideBracket", () => {
  it.each([
    ["（县教育局、", true],
    ["推广“一村", true],
    ["（县教育局）、", false],
    ["（县教育局)", false],
    ["县教育局）", false],
    ["县教育局）（水利局", true],
    ["（（县教育局）", true],
    ["“县”教育局（", true],
    ["（县”教育局", true],
    ["", false],
  ])("%j: %s", (text, inside) => {
    expect(endsInsideBracket(text)).toBe(inside);
  });

  it("does not look back further than its reach", () => {
    expect(endsInsideBracket(`（${"好".repeat(10)}`, 5)).toBe(false);
  });
});
