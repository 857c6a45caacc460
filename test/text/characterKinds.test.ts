import { describe, expect, it } from "vitest";
import { findNumerals } from "../../src/extract/findNumerals.ts";
import * as kinds from "../../src/text/characterKinds.ts";
import { parseNumeral } from "../../src/text/numerals.ts";

const { isKind } = kinds;

/** All characters of one UTF-16 code unit for which a question is answered with yes. */
function charactersOf(is: (character: string) => boolean): string {
  return Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    .filter(is)
    .join("");
}

describe("the table of characters says the same as", () => {
  it.each([
    ["SPACE", kinds.SPACE, /\s/u],
    ["CLAUSE_END", kinds.CLAUSE_END, /[，；。！？,;!?\n\r]/u],
    ["SENTENCE_END", kinds.SENTENCE_END, /[。！？!?\n\r]/u],
    ["LINE_END", kinds.LINE_END, /[\n\v\f\r\u0085\u2028\u2029]/u],
    ["BLANK", kinds.BLANK, /[ \t\u00a0\u3000]/u],
    ["TITLE_END", kinds.TITLE_END, /[。：:]/u],
    ["LIST_MARK", kinds.LIST_MARK, /[、，,；;]/u],
    ["MAYBE_INVISIBLE", kinds.MAYBE_INVISIBLE, /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u],
    ["FULL_WIDTH_DIGIT", kinds.FULL_WIDTH_DIGIT, /[０-９]/u],
    ["UNREADABLE", kinds.UNREADABLE, /\p{Surrogate}|(?![\t\n\v\f\r\u0085])\p{Cc}/u],
    ["OPENER", kinds.OPENER, /[（(［[【〔《〈“「‘『]/u],
    ["FILE_MARK", kinds.FILE_MARK, /[*\-—–－]/u],
    ["CLOSER", kinds.CLOSER, /[）)］\]】〕》〉”」’』]/u],
  ])("a regular expression: %s", (_, kind, pattern) => {
    expect(charactersOf((character) => isKind(character, 0, kind))).toBe(charactersOf((character) => pattern.test(character)));
  });

  it("the reader of numerals: no other character begins one", () => {
    const begins = (character: string): boolean =>
      isKind(character, 0, kinds.NUMERAL) || /[\d０-９数几半]/u.test(character) || findNumerals(`${character}天`).length > 0;
    expect(charactersOf((character) => isKind(character, 0, kinds.NUMERAL_START))).toBe(charactersOf(begins));
  });
});

describe("a Chinese numeral", () => {
  it("is written of characters that are each a number", () => {
    expect(charactersOf((character) => isKind(character, 0, kinds.NUMERAL))).toBe(
      charactersOf((character) => parseNumeral(character) !== null),
    );
  });
});

describe("findKind", () => {
  it.each([
    ["新建，改造。", 0, 2],
    ["新建，改造。", 3, 5],
    ["新建", 0, 2],
    ["", 0, 0],
  ])("of a mark in %j from %d on is %d", (text, from, at) => {
    expect(kinds.findKind(text, from, kinds.CLAUSE_END)).toBe(at);
  });
});

describe("isHan", () => {
  it.each([
    ["一", true],
    ["鿿", true],
    ["，", false],
    ["〇", false],
    ["", false],
  ])("of %j is %s", (text, is) => {
    expect(kinds.isHan(text, 0)).toBe(is);
  });

  it("is of no character that is a sign", () => {
    expect(charactersOf((character) => kinds.isHan(character, 0) && isKind(character, 0, kinds.SIGN))).toBe("");
  });
});

describe("isKind", () => {
  it("looks at any of several kinds", () => {
    expect([..."一（二）"].map((_, at) => isKind("一（二）", at, kinds.OPENER | kinds.CLOSER))).toEqual([false, true, false, true]);
  });

  it("is false behind the end of a text", () => {
    expect([isKind("", 0, kinds.SPACE), isKind("。", 1, kinds.CLAUSE_END)]).toEqual([false, false]);
  });
});
