import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumeral } from "../../src/text/formatNumeral.ts";
import { formatDecimal, largeScaleExponent, parseArabic, parseNumeral, shiftDecimal } from "../../src/text/numerals.ts";

describe("a Chinese numeral", () => {
  it.each([
    ["零", 0],
    ["五", 5],
    ["十", 10],
    ["十五", 15],
    ["三十", 30],
    ["廿三", 23],
    ["卅", 30],
    ["卅五", 35],
    ["二百卅", 230],
    ["三万五千零五", 35_005],
    ["百", 100],
    ["三百二十", 320],
    ["万二千", 12_000],
    ["三百零五", 305],
    ["三百五", 350],
    ["一千零三十", 1030],
    ["千", 1000],
    ["两千", 2000],
    ["二〇二六", 2026],
    ["贰拾", 20],
    ["陆佰", 600],
    ["兩千", 2000],
    ["貳拾", 20],
    ["參佰", 300],
    ["陸仟", 6000],
    ["壹贰叁肆伍陆柒捌玖", 123_456_789],
    ["一二三四五六七八九零一二三四五", 123_456_789_012_345],
    ["一千五", 1500],
    ["二十五", 25],
    ["一万〇五", 10_005],
    ["九百九十九万亿", 999_000_000_000_000],
    ["两万", 20_000],
    ["万", 10_000],
    ["二萬", 20_000],
    ["三万零五", 30_005],
    ["三百亿", 30_000_000_000],
    ["一亿二千万", 120_000_000],
  ])("%s is %i", (numeral, value) => {
    expect(parseNumeral(numeral)).toBe(value);
  });

  it.each([
    "",
    "三万好",
    "好万",
    "百好",
    "三万一二三四五",
    "一亿億",
    "一千万亿",
    "一二三四五六七八九零一二三四五六",
    "十百",
    "三十二十",
    "三五十",
    "廿十",
    "三廿",
    "十廿",
    "五卅",
    "卅十",
    "好",
    "三万五万",
    "一二三四五六七八九一二三四五六七",
  ])("%j is none", (numeral) => {
    expect(parseNumeral(numeral)).toBeNull();
  });

  it("has 万 as its fourth and 亿 as its eighth power of ten, and no other large scale", () => {
    expect([largeScaleExponent("万"), largeScaleExponent("億"), largeScaleExponent("千")]).toEqual([4, 8, undefined]);
  });
});

describe("an Arabic number", () => {
  it.each([
    ["12.5", 12.5],
    ["１２．５", 12.5],
    ["1,500", 1500],
    ["007", 7],
    ["1.25", 1.25],
    ["123456789012.345", 123_456_789_012.345],
    ["999999999999999", 999_999_999_999_999],
  ])("%s is %d", (written, value) => {
    expect(parseArabic(written)).toBe(value);
  });

  it.each(["", "1.2.3", "-5", "1e5", ".5", "5.", "1234567890123456", "1234567890123.456", "5亩", "5.亩"])("%j is none", (written) => {
    expect(parseArabic(written)).toBeNull();
  });
});

describe("shiftDecimal", () => {
  it.each([
    [12.5, 4, 125_000],
    [65.35, 4, 653_500],
    [0.06, 12, 60_000_000_000],
    [5000, -4, 0.5],
    [1e21, 2, 1e23],
    [7, 0, 7],
    [-0, 0, 0],
    [50_000, 4, 500_000_000],
  ])("of %d by %i is exactly %d", (value, exponent, shifted) => {
    expect(shiftDecimal(value, exponent)).toBe(shifted);
  });
});

describe("formatDecimal", () => {
  it.each([
    [12.5, "12.5"],
    [0, "0"],
    [1e21, "1000000000000000000000"],
    [1.25e22, "12500000000000000000000"],
    [1e-7, "0.0000001"],
    [1.5e-7, "0.00000015"],
  ])("of %d is %s: never an exponent", (value, words) => {
    expect(formatDecimal(value)).toBe(words);
  });
});

describe("formatNumeral", () => {
  it.each([
    [0, "零"],
    [10, "十"],
    [15, "十五"],
    [110, "一百一十"],
    [305, "三百零五"],
    [1030, "一千零三十"],
    [10_000, "一万"],
    [30_005, "三万零五"],
    [35_000, "三万五千"],
    [11_000, "一万一千"],
    [100_010, "十万零一十"],
  ])("of %i is %s", (value, words) => {
    expect(formatNumeral(value)).toBe(words);
  });

  it.each([-1, 0.5, 1e8, Number.NaN])("of %d is null", (value) => {
    expect(formatNumeral(value)).toBeNull();
  });
});

describe("a value that is shifted", () => {
  /** The slow and obvious way: the power is written down, and read with the number. */
  function shiftSlowly(value: number, exponent: number): number {
    const [mantissa, power] = String(value).split("e");
    return Number(`${mantissa}e${Number(power ?? 0) + exponent}`);
  }

  it("is what it is where its power of ten is written down", () => {
    const values = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.maxSafeInteger(),
      fc.constantFrom(0, -0, 12.5, 0.1, 1e21),
    );
    const same = (value: number, exponent: number): void => {
      expect([value, exponent, shiftDecimal(value, exponent)]).toEqual([value, exponent, shiftSlowly(value, exponent)]);
    };
    fc.assert(fc.property(values, fc.integer({ min: -16, max: 16 }), same), { numRuns: 3000 });
  });
});

describe("an Arabic number of any wording", () => {
  /** The slow and obvious way: widths are folded, commas go, and what is left is digits with one point at most. */
  function parseSlowly(written: string): number | null {
    const plain = written.normalize("NFKC").replaceAll(",", "");
    return /^\d+(?:\.\d+)?$/u.test(plain) && plain.replace(".", "").length <= 15 ? Number(plain) : null;
  }

  it("is what it is where widths are folded first", () => {
    const digits = fc.array(fc.constantFrom(..."0123456789０９.．,,"), { maxLength: 20 }).map((all) => all.join(""));
    const same = (written: string): void => {
      expect([written, parseArabic(written)]).toEqual([written, parseSlowly(written)]);
    };
    fc.assert(fc.property(digits, same), { numRuns: 3000 });
  });
});
