import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markAt } from "../../src/lexicon/marks.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { SEED_NAMES, SEEDS } from "../support/seeds.ts";
import { withoutSpans } from "../support/withoutSpans.ts";

/** What a plan says, whatever its layout: all but text, spans, source and removals, widths folded. */
function tree({ title, place, sections, tasks, targets, numbers, mechanism }: Plan): unknown {
  const said = withoutSpans({ title, place, sections, tasks: tasks.map((task) => ({ ...task, text: "" })), targets, numbers, mechanism });
  return JSON.parse(JSON.stringify(said).normalize("NFKC"));
}

const toFullWidth = (text: string): string => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const LAYOUTS: readonly (readonly [name: string, change: (source: string) => string])[] = [
  ["full-width digits", toFullWidth],
  ["％ for %", (source) => source.replaceAll("%", "％")],
  ["% for ％", (source) => source.replaceAll("％", "%")],
  ["CRLF for LF", (source) => source.replaceAll("\n", "\r\n")],
  ["a lone CR for LF", (source) => source.replaceAll("\n", "\r")],
  ["U+2028 for LF", (source) => source.replaceAll("\n", "\u2028")],
  ["extra blank lines", (source) => source.replaceAll("\n", "\n\n \n")],
  ["blanks before and behind each line", (source) => source.replace(/^|$/gmu, "\u3000\u3000")],
  ["a byte order mark", (source) => `\uFEFF${source}`],
  ["bold titles", (source) => source.replace(/^(\d\. ?)([^。\n]+。)/gmu, "$1**$2**")],
  ["half-width brackets", (source) => source.replaceAll("（", "(").replaceAll("）", ")")],
  ["a page number at each line end", (source) => source.replaceAll("\n", "\n— 12 —\n")],
];

describe.each(SEED_NAMES)("%s", (name) => {
  const plan = parsePlan(SEEDS[name]);

  it.each(LAYOUTS)("says the same with %s", (_, change) => {
    expect(tree(parsePlan(change(SEEDS[name])))).toEqual(tree(plan));
  });

  it("says the same with a page break in the middle of any sentence", () => {
    const positions = positionsInSentences(SEEDS[name]);
    expect(positions.length).toBeGreaterThan(3000);
    fc.assert(
      fc.property(fc.constantFrom(...positions), (at) => {
        const broken = `${SEEDS[name].slice(0, at)}\n\n${SEEDS[name].slice(at)}`;
        const read = parsePlan(broken);
        expect(read.text).toBe(plan.text);
        expect(tree(read)).toEqual(tree(plan));
      }),
      { numRuns: 150 },
    );
  });

  it("says the same with several page breaks", () => {
    const positions = positionsInSentences(SEEDS[name]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...positions), { minLength: 2, maxLength: 12 }), (chosen) => {
        const cuts = [...chosen].sort((a, b) => a - b);
        const parts = [0, ...cuts].map((start, index) => SEEDS[name].slice(start, cuts[index]));
        expect(tree(parsePlan(parts.join("\n\n")))).toEqual(tree(plan));
      }),
      { numRuns: 40 },
    );
  });
});

/**
 * Offsets at which a page may end inside a sentence. Left out is what no reader of the line alone could tell from a paragraph's end or from a
 * new heading: titles, the neighbourhood of a full stop, the inside of `**`, and what begins like a mark.
 */
function positionsInSentences(source: string): number[] {
  const positions: number[] = [];
  for (let at = 1; at < source.length; at++) {
    const line = source.slice(source.lastIndexOf("\n", at - 1) + 1, at);
    const rest = source.slice(at, at + 8);
    if (!line.includes("。") || /[。：！？*\s]$/u.test(line) || /^[。*\s]/u.test(rest) || markAt(rest)) continue;
    positions.push(at);
  }
  return positions;
}
