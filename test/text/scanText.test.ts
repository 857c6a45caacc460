import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markKindAt } from "../../src/lexicon/marks.ts";
import { findBrackets, findBracketsIn } from "../../src/text/brackets.ts";
import { CLAUSE_END, isKind, OPENER, SIGN } from "../../src/text/characterKinds.ts";
import { cleanText } from "../../src/text/cleanText.ts";
import { firstSign, holdsKind, scanText } from "../../src/text/scanText.ts";
import { splitClauses, splitClausesIn } from "../../src/text/splitClauses.ts";
import { splitParagraphs, splitParagraphsIn } from "../../src/text/splitParagraphs.ts";
import { anyText } from "../support/planTexts.ts";
import { SEEDS } from "../support/seeds.ts";

/** The slow and obvious way: every character is asked. */
const signsOf = (text: string): number[] => [...text.split("").keys()].filter((at) => isKind(text, at, SIGN));

const part = fc.tuple(anyText, fc.nat(80), fc.nat(80)).map(([text, from, length]) => {
  const start = Math.min(from, text.length);
  return { text, span: { start, end: Math.min(start + length, text.length) } };
});

/** The same found in the words of a part alone, with places in the whole. */
function moved<Found extends { start: number; end: number }>(found: readonly Found[], by: number): Found[] {
  return found.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
}

describe("a scanned text", () => {
  it("has the offsets of its signs", () => {
    expect(scanText("新建，改造（1处）。").signs).toEqual([2, 5, 8, 9]);
    expect(scanText("新建").signs).toEqual([]);
  });

  it("has all signs and nothing else, in any text", () => {
    const same = (text: string): void => {
      expect(scanText(text).signs).toEqual(signsOf(text));
    };
    Object.values(SEEDS).forEach(same);
    fc.assert(fc.property(anyText, same), { numRuns: 500 });
  });

  it("is what cleaning leaves, with the signs that are left", () => {
    const same = (source: string): void => {
      const { text, signs } = cleanText(source, (line) => markKindAt(line) ?? null);
      expect([text, signs]).toEqual([text, signsOf(text)]);
    };
    Object.values(SEEDS).forEach(same);
    fc.assert(fc.property(anyText, same), { numRuns: 1000 });
  });

  it("knows which kinds of signs it holds", () => {
    const scan = scanText("新建，改造");
    expect([CLAUSE_END, OPENER, CLAUSE_END | OPENER].map((kind) => holdsKind(scan, kind))).toEqual([true, false, true]);
    expect(holdsKind(scanText("新建"), SIGN)).toBe(false);
  });

  it("is searched for the first sign from an offset on", () => {
    const scan = scanText("新，建。改");
    expect([0, 1, 2, 3, 4, 9].map((offset) => firstSign(scan, offset))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it.each([
    ["brackets", findBracketsIn, findBrackets],
    ["paragraphs", splitParagraphsIn, splitParagraphs],
    ["clauses", splitClausesIn, splitClauses],
  ])("gives the %s of a part as the part alone has them", (_, within, alone) => {
    const same = ({ text, span }: { text: string; span: { start: number; end: number } }): void => {
      // 1,500 is known by the digits around its comma
      fc.pre(!text.startsWith(",", span.start) && !text.startsWith(",", span.end - 1));
      expect(within(scanText(text), span)).toEqual(
        moved<{ start: number; end: number }>(alone(text.slice(span.start, span.end)), span.start),
      );
    };
    fc.assert(fc.property(part, same), { numRuns: 1000 });
  });
});
