import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/extract/findQuantities.ts";
import { formatQuantity } from "../../src/extract/formatQuantity.ts";
import { parseQuantity } from "../../src/extract/parseQuantity.ts";
import { BOUNDS_BEFORE, BOUNDS_BEHIND } from "../../src/lexicon/comparators.ts";
import { UNITS } from "../../src/lexicon/units.ts";
import { formatNumeral } from "../../src/text/formatNumeral.ts";
import { formatDecimal, parseArabic, parseNumeral } from "../../src/text/numerals.ts";
import { planText } from "../support/planTexts.ts";

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => formatDecimal(Number(`${digits}e-${places}`)));
const whole = fc.integer({ min: 1, max: 99_999_999 });
/** 吨标煤 of 千吨标煤 and the like: 千 before a unit that itself begins with 千 is read as a part of the unit. */
const unit = fc.constantFrom(...UNITS.map((row) => row.unit)).filter((name) => !/^[千百]/u.test(name));
const scale = fc.constantFrom("", "", "万", "亿", "万亿");
const before = fc.constantFrom("", "", ...BOUNDS_BEFORE.map((row) => row.words));
const behind = fc.constantFrom("", "", ...BOUNDS_BEHIND.map((row) => row.words));
const toFullWidth = (text: string): string => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const arabic = fc.oneof(
  decimal,
  decimal.map(toFullWidth),
  whole.map((n) => n.toLocaleString("en-US")),
  fc.constantFrom("5千", "1.5千", "6百"),
);
const chinese = fc.oneof(
  whole.map((n) => formatNumeral(n) ?? ""),
  fc.constantFrom("千", "百", "数十", "数百", "几十", "十余", "三十多", "五六十", "两三百", "廿三", "两"),
);
const range = fc
  .tuple(decimal, decimal, fc.constantFrom("-", "—", "——", "～", "~", "至", "到"))
  .map(([low, high, sign]) => `${low}${sign}${high}`);
/** Amounts as plans write them; some of the wordings meet by chance and are no amount (三百万 before 亿). */
const amountText = fc
  .tuple(before, fc.oneof(arabic, chinese, range), scale, unit, behind)
  .map(([lead, number, factor, name, tail]) => lead + number + factor + name + tail);

describe("a quantity", () => {
  it("is read back from its standard wording: only its text is new", () => {
    let read = 0;
    fc.assert(
      fc.property(amountText, (text) => {
        const quantity = parseQuantity(text);
        if (quantity === null) return;
        read++;
        const words = formatQuantity(quantity);
        expect(parseQuantity(words)).toEqual({ ...quantity, text: words });
      }),
      { numRuns: 4000 },
    );
    expect(read).toBeGreaterThan(2500);
  });

  it("found in a text is read back from its standard wording too", () => {
    fc.assert(
      fc.property(planText, (text) => {
        for (const { quantity } of findQuantities(text)) {
          const words = formatQuantity(quantity);
          expect(parseQuantity(words)).toEqual({ ...quantity, text: words });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("has one standard wording", () => {
    fc.assert(
      fc.property(amountText, (text) => {
        const quantity = parseQuantity(text);
        if (quantity === null) return;
        const words = formatQuantity(quantity);
        expect(formatQuantity(parseQuantity(words) ?? quantity)).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same in Chinese and in Arabic digits", () => {
    fc.assert(
      fc.property(whole, fc.constantFrom("亩", "万吨", "公里", "元", "%"), (value, name) => {
        const digits = parseQuantity(`${value}${name}`);
        const words = parseQuantity(`${formatNumeral(value)}${name}`);
        // a whole 万 in words belongs to the unit, so only the base is the same
        expect(words?.base).toEqual(digits?.base);
      }),
      { numRuns: 500 },
    );
  });

  it("has its scale multiplied out exactly", () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(["", 0], ["万", 4], ["亿", 8], ["万亿", 12]), (digits, [name, exponent]) => {
        expect(parseQuantity(`${digits}${name}亩`)?.base.value).toBe(Number(`${digits}e${exponent}`));
      }),
      { numRuns: 1000 },
    );
  });

  it("is a finite number in every text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9一九零千万亿.,百分之]{0,60}[亩%级元]$/u), (text) => {
        for (const { quantity } of findQuantities(text)) expect(Number.isFinite(quantity.base.value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a number", () => {
  it("in words is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(parseNumeral(formatNumeral(value) ?? "")).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("in decimal digits is read back, as far as an amount has digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 8 }), (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        const words = formatDecimal(value);
        expect(words).toMatch(/^\d+(?:\.\d+)?$/u);
        if (words.replace(".", "").length <= 15) expect(parseArabic(words)).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
});
