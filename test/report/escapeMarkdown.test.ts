import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/report/escapeMarkdown.ts";
import { toPlainLine } from "../../src/report/sanitize.ts";
import { HOSTILE_WORDS } from "../support/hostileWords.ts";
import { readMarkdown } from "../support/readMarkdown.ts";

describe("escapeMarkdown", () => {
  it.each([
    ["新建茶园2万亩", "新建茶园2万亩"],
    ["甲|乙", "甲\\|乙"],
    ["<b>&", "&lt;b&gt;&amp;"],
    ["甲\n乙", "甲 乙"],
    ["", ""],
  ])("%j is %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each(HOSTILE_WORDS)("leaves of %s the words and no markup: as a paragraph, an item, a heading and a cell", (_, words) => {
    const escaped = escapeMarkdown(words);
    const plain = toPlainLine(words).replace(/\s+/gu, " ");
    const read = readMarkdown(`# ${escaped}\n\n- ${escaped}\n\n${escaped}\n\n| 甲 | 乙 |\n| --- | --- |\n| ${escaped} | 乙 |\n`);
    const squeezed = (text: string | undefined) => text?.replace(/\s+/gu, " ").trim();
    expect(read.markup).toEqual([]);
    expect(squeezed(read.headings[0])).toBe(plain);
    expect(squeezed(read.items[0])).toBe(plain);
    expect(read.tables).toHaveLength(1);
    expect(squeezed(read.tables[0]?.rows[0]?.[0])).toBe(plain);
    expect(read.tables[0]?.rows[0]?.[1]).toBe("乙");
  });

  it("does so for any mix of marks", () => {
    const pieces = fc.constantFrom(..."甲 乙 1 . ) ( [ ] ! < > & | \\ ` * _ ~ # + - = { } $ : / \" ' a \n \t".split(" "), " ", "\n");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (mix) => {
        const words = mix.join("");
        const read = readMarkdown(`- 甲${escapeMarkdown(words)}乙\n\n| 甲 | 乙 |\n| --- | --- |\n| ${escapeMarkdown(words)} | 乙 |\n`);
        expect(read.markup).toEqual([]);
        expect(read.items[0]?.replace(/\s+/gu, " ")).toBe(`甲${toPlainLine(words)}乙`.replace(/\s+/gu, " "));
        expect(read.tables[0]?.rows[0]?.[1]).toBe("乙");
      }),
      { numRuns: 400 },
    );
  });
});
