import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitHeading } from "../../src/outline/splitHeading.ts";
import { bracketDepths, findBrackets } from "../../src/text/brackets.ts";
import { scanText, wholeOf } from "../../src/text/scanText.ts";
import { planText } from "../support/planTexts.ts";

/** The slow and obvious way, by the depth of every character. */
function splitByDepth(words: string): { titleEnd: number; bodyStart: number } {
  const depths = bracketDepths(words);
  const opens = (at: number): boolean => findBrackets(words).some((bracket) => bracket.start === at && bracket.depth === 0);
  const trimmed = (end: number): number => words.slice(0, end).replace(/[\s；;，。]+$/u, "").length;
  const isEnd = (at: number): boolean =>
    (depths[at] === 0 && /[。：:]/u.test(words.charAt(at))) || (opens(at) && /^[（(［[【](?:责任|牵头|落实|完成)/u.test(words.slice(at)));
  const end = [...words.split("").keys()].find(isEnd) ?? words.length;
  if (end <= 40) return { titleEnd: trimmed(end), bodyStart: /[。：:]/u.test(words.charAt(end)) ? end + 1 : end };
  const comma = [...words.slice(0, end).split("").keys()].find((at) => depths[at] === 0 && words[at] === "，");
  return { titleEnd: comma ?? trimmed(end), bodyStart: 0 };
}

/** Title and body of a heading's words, as `title | body`. */
function split(words: string): string {
  const scan = scanText(words);
  const { titleEnd, bodyStart } = splitHeading(scan, wholeOf(scan));
  return `${words.slice(0, titleEnd)} | ${words.slice(bodyStart)}`;
}

describe("a heading", () => {
  it.each([
    ["强化规划管控。坚持规划引领。", "强化规划管控 | 坚持规划引领。", "ends at the first 。"],
    ["强化规划管控：坚持规划引领。", "强化规划管控 | 坚持规划引领。", "ends at the first ："],
    ["推进道路建设（一期。二期）工程。新建道路。", "推进道路建设（一期。二期）工程 | 新建道路。", "does not end inside of brackets"],
    ["强化规划管控", "强化规划管控 | ", "is all of a line without either"],
    ["强化规划管控；", "强化规划管控 | ", "is without its closing mark"],
    ["强化规划管控（责任单位：县教育局）", "强化规划管控 | （责任单位：县教育局）", "ends before a responsibility bracket"],
    [
      "强化规划管控（试行）（责任单位：县教育局）",
      "强化规划管控（试行） | （责任单位：县教育局）",
      "ends before such a bracket behind another",
    ],
    ["强化规划管控（试行）", "强化规划管控（试行） | ", "does not end before another bracket"],
    [
      "支持企业新建厂房和仓储设施，对年度投资额达到一定规模以上的各类企业按照规定的标准给予补助和奖励。",
      "支持企业新建厂房和仓储设施 | 支持企业新建厂房和仓储设施，对年度投资额达到一定规模以上的各类企业按照规定的标准给予补助和奖励。",
      "is the first clause of a sentence that is too long, and the sentence is the body",
    ],
    [
      "道路（含县道（责任单位：县教育局））",
      "道路（含县道（责任单位：县教育局）） | ",
      "does not end before such a bracket inside of another",
    ],
    ["道路（县责任单位）", "道路（县责任单位） | ", "does not end before a bracket that speaks of responsibility later"],
    ["好".repeat(40), `${"好".repeat(40)} | `, "has forty characters at most"],
    [
      `${"好".repeat(20)}，${"好".repeat(20)}`,
      `${"好".repeat(20)} | ${"好".repeat(20)}，${"好".repeat(20)}`,
      "is the first clause of forty-one",
    ],
    ["好".repeat(41), `${"好".repeat(41)} | ${"好".repeat(41)}`, "is all of a long sentence of one clause"],
    [
      `（好，好）${"好".repeat(20)}，${"好".repeat(20)}`,
      `（好，好）${"好".repeat(20)} | （好，好）${"好".repeat(20)}，${"好".repeat(20)}`,
      "does not end at a comma in a bracket",
    ],
    [`${"好".repeat(41)}。`, `${"好".repeat(41)} | ${"好".repeat(41)}。`, "is that without its full stop"],
    ["", " | ", "is empty in an empty text"],
  ])("%s → %s: it %s", (words, parts) => {
    expect(split(words)).toBe(parts);
  });

  it("ends where it ends by the depth of every character, in any text", () => {
    const same = (words: string): void => {
      const scan = scanText(words);
      expect(splitHeading(scan, wholeOf(scan))).toEqual(splitByDepth(words));
    };
    fc.assert(fc.property(planText, same), { numRuns: 1000 });
  });

  it("of a part of a text has no mark that stands around it", () => {
    expect(splitHeading(scanText("道路。"), { start: 0, end: 2 })).toEqual({ titleEnd: 2, bodyStart: 2 });
    expect(splitHeading(scanText("，，"), { start: 1, end: 2 })).toEqual({ titleEnd: 1, bodyStart: 2 });
  });

  it("of a part of a text is read as the part alone", () => {
    const same = (before: string, words: string, behind: string): void => {
      const { titleEnd, bodyStart } = splitByDepth(words);
      const span = { start: before.length, end: before.length + words.length };
      const parts = splitHeading(scanText(before + words + behind), span);
      expect(parts).toEqual({ titleEnd: before.length + titleEnd, bodyStart: before.length + bodyStart });
    };
    fc.assert(fc.property(planText, planText, planText, same), { numRuns: 300 });
  });
});
