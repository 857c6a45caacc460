import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markAt } from "../../src/lexicon/marks.ts";
import { cleanText } from "../../src/text/cleanText.ts";
import { restoreSource, toSourceOffset } from "../../src/text/restoreSource.ts";
import { anyText } from "../support/planTexts.ts";
import { SEED_NAMES, SEEDS } from "../support/seeds.ts";

const markOf = (line: string): string | null => markAt(line)?.row.kind ?? null;
/** Almost nothing but what cleaning deletes, so that the deletions meet in every order. */
const deletable = fc
  .array(
    fc.constantFrom(
      "**",
      "*",
      "\n",
      "\r",
      "\r\n",
      " ",
      "\u3000",
      "\t",
      "\u00a0",
      "\uFEFF",
      "\u2028",
      "\v",
      "-1-",
      "一、",
      "，",
      "。",
      "（",
      "）",
      "好",
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(""));

describe("cleaning", () => {
  it.each([
    ["any text", anyText],
    ["texts of what it deletes", deletable],
  ])("of %s can be undone: text and removals give the source back", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        const { text, removals } = cleanText(source, markOf);
        expect(restoreSource(text, removals)).toBe(source);
      }),
      { numRuns: 2000 },
    );
  });

  it("only deletes: every kept character stands in the source where toSourceOffset says", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, deletable), (source) => {
        const { text, removals } = cleanText(source, markOf);
        for (let at = 0; at < text.length; at++) expect(source[toSourceOffset(at, removals)]).toBe(text[at]);
      }),
      { numRuns: 500 },
    );
  });

  it("writes down removals in order, apart from each other, each with its words", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, deletable), (source) => {
        let last = 0;
        for (const { start, end, text } of cleanText(source, markOf).removals) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(source.slice(start, end)).toBe(text);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(SEED_NAMES)("of %s can be undone", (name) => {
    const { text, removals } = cleanText(SEEDS[name], markOf);
    expect(restoreSource(text, removals)).toBe(SEEDS[name]);
    expect(removals.length).toBeGreaterThan(0);
  });

  it.each(SEED_NAMES)("of %s is done after one pass: the cleaned text is clean", (name) => {
    const { text } = cleanText(SEEDS[name], markOf);
    expect(cleanText(text, markOf)).toMatchObject({ text, removals: [] });
  });
});
