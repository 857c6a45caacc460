import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/report/textWidth.ts";

/** Widths as string-width has them, which cuts a text as the platform does and looks every character up. */
describe("textWidth", () => {
  it.each([
    ["新建茶园", 8, "a Chinese character takes two columns"],
    ["abc 12.5%", 9, "a Latin one one"],
    ["“茶园”——2.5万亩…", 16, "quotation marks and dashes take one, as in Latin words"],
    ["（《、》）", 10, "marks of full width two"],
    ["é", 1, "an accent none"],
    ["한국 ｶﾞ", 7, "Hangul two, half width one"],
    ["❤", 1, "a picture of one column"],
    ["❤️👍🏽👨‍👩‍👧1️⃣🇨🇳", 10, "a picture is one, whatever it is made of"],
    ["का", 2, "a vowel sign beside its letter counts"],
    ["\u0007\u200b\ud83d", 0, "what is not seen does not"],
    ["", 0, "nothing is nothing"],
  ])("of %j is %d: %s", (text, width) => {
    expect(textWidth(text)).toBe(width);
    expect(stringWidth(text)).toBe(width);
  });

  it("is that of string-width for every character that is assigned", () => {
    const codes = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter((one) => !/\p{Cn}/u.test(one));
    expect(codes.filter((one) => textWidth(one) !== stringWidth(one))).toEqual([]);
  });

  it("is that of string-width for mixed words", () => {
    const pieces = [..."新茶，。”—％12.5 abｶガ한é", "🇨🇳", "👨‍👩‍👧", "👍🏽", "❤️", "1️⃣", "𠀀", "が", "का", "\u00ad", "\t"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (mix) => {
        expect(textWidth(mix.join(""))).toBe(stringWidth(mix.join("")));
      }),
      { numRuns: 1000 },
    );
  });
});
