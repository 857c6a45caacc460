import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARABIC, areAllDigits, findNumerals, NO_AMOUNT } from "../../src/extract/findNumerals.ts";
import { plain, showSpans } from "../support/showSpans.ts";

describe("numerals", () => {
  it.each([
    ["新建[12.5万]亩、[1,500]户", "Arabic, with scale and the comma of thousands"],
    ["新建[１２．５万]亩", "full-width"],
    ["[5千]亩和[6百亿]元", "Arabic with a small scale, which counts"],
    ["达到[12.5 万]亩", "Arabic, apart from its scale by a blank"],
    ["提高[5]百分点", "Arabic before 百分点"],
    ["[百分之九十]", "a percentage in words"],
    ["[三百二十]户、[两万]亩、[廿三]个", "Chinese"],
    ["[千]亩果园、[百亿]级", "Chinese without a digit"],
    ["[十余]家、[30多]个、[30多万]亩、[十几]户、[5万余]亩", "loose ones, up to their 余, 多 or 几"],
    ["[数十]个、[几百]户", "several"],
    ["[五六十]家、[两三百]户、[三四]个", "two neighbouring digits"],
    ["[半]小时、[半]年", "half of a time"],
    ["半山腰、[一]半", "not half of anything else"],
    ["伍家、陆地", "not a lone bank numeral, which is a name"],
    ["数字、几何、几年、数天、几个", "not 数 or 几 without a scale"],
    ["数[一]数[二]的[十]家", "no more of 数 where another word holds a scale"],
    ["[伍佰]元、[叁拾]家", "bank numerals that are more than one"],
    ["每平方千米、千瓦时", "not the 千 of a unit"],
    ["[千万]克、[三千]米、[5]千克", "the 千 behind a digit before a unit"],
    ["半山个体", "not half where 个 stands farther on"],
    ["[30多万]余亩", "loose once"],
    ["[5万]人次、[5万]多维", "not loose before a scale and no measure word behind it"],
    ["[三]多个", "not loose behind a single Chinese digit"],
    ["[一千二百三十四万五千六百七十八亿九千零一万二千三百四十五]元", "as long as they are"],
    ["百分点、百分之几", "not the 百 of 百分点 and of 百分之 without a number"],
    ["加快建设", "not where there are none"],
  ])("%s: %s", (marked) => {
    expect(showSpans(plain(marked), findNumerals(plain(marked)))).toBe(marked);
  });

  it.each([
    ["12.5万亩", { value: 12.5, exponent: 4, scale: "万", qualifier: null, maxValue: null, chinese: false }],
    ["5亿亿亿元", { value: Number.NaN, end: 4 }],
    ["亿亿亿元", { value: Number.NaN, end: 3, chinese: true }],
    ["5万亿元", { value: 5, exponent: 12, scale: "万亿" }],
    ["0.06万亿元", { value: 0.06, exponent: 12, scale: "万亿" }],
    ["3千瓦时", { value: 3, end: 1 }],
    ["5千米", { value: 5, end: 1 }],
    ["伍佰元", { value: 500, chinese: true }],
    ["5万余亩", { value: 5, exponent: 4, qualifier: "over" }],
    ["5万多亩", { value: 5, exponent: 4, qualifier: "over" }],
    ["1,500,000", { value: 1_500_000 }],
    ["12.5 万亩", { value: 12.5, exponent: 4, scale: "万" }],
    ["6百亿元", { value: 600, exponent: 8, scale: "亿" }],
    ["千亩", { value: 1000, exponent: 0, scale: "", chinese: true }],
    ["万亩", { value: 1, exponent: 4, scale: "万" }],
    ["五六十家", { value: 50, maxValue: 60, chinese: true, qualifier: null }],
    ["三四万亩", { value: 3, maxValue: 4, scale: "万" }],
    ["四三", { value: 43, maxValue: null }],
    ["一两个", { value: 1, maxValue: 2 }],
    ["十余家", { value: 10, qualifier: "over" }],
    ["30多万亩", { value: 30, exponent: 4, qualifier: "over" }],
    ["数十个", { value: 10, qualifier: "several" }],
    ["半年", { start: 0, end: 1, value: 0.5, maxValue: null, exponent: 0, scale: "", chinese: true, qualifier: null }],
    ["百分之十五", { start: 0, end: 5, value: 15, maxValue: null, exponent: 0, scale: "%", chinese: true, qualifier: null }],
  ])("%s is %j", (text, numeral) => {
    expect(findNumerals(text)[0]).toMatchObject(numeral);
  });

  it.each([
    "12345678901234567890",
    "三十二十",
    "十五六",
    "五六百二",
    "九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九",
    "1.2.3",
    "1.22.33",
    "2025.3.1",
    "1e5",
    "12e55",
    "2.55e3",
    "2.5E-3",
    "1,00,0",
    "1,500,20",
    "12,00,0",
    "1,5000",
    "1 500",
    "12 000 000",
    "000",
    "0５",
  ])("%s is passed over as a whole and has no value", (text) => {
    const numerals = findNumerals(`${text}亩`);
    expect(numerals).toHaveLength(1);
    const chinese = /\p{Script=Han}/u.test(text);
    const nothing = { value: Number.NaN, maxValue: null, exponent: 0, scale: "", qualifier: null };
    expect(numerals[0]).toEqual({ start: 0, end: text.length, chinese, ...nothing });
  });

  it.each([
    ["1,500,新建", 1500],
    ["3,4.5亩", 3],
    ["0.5亩", 0.5],
    ["5 10亩", 5],
    ["2024 100家", 2024],
  ])("%s begins with the number %d", (text, value) => {
    expect(findNumerals(text)[0]?.value).toBe(value);
  });

  it.each(["一核一带多点", "五多"])("the 多 of %s makes nothing loose: no measure word follows", (text) => {
    expect(findNumerals(text).every((numeral) => numeral.qualifier === null)).toBe(true);
  });
});

describe("digits that are no amount", () => {
  it.each(NO_AMOUNT)("are so for a reason: $reason", ({ reason }) => {
    expect(reason).not.toBe("");
  });
});

describe("digits that are a whole number by what stands behind them", () => {
  it("are the whole number for every expression too", () => {
    const texts = fc
      .array(fc.constantFrom(..."0123456789０１９,.．eE+- \u00a0\u2009万亩年"), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(""));
    const same = (text: string): void => {
      const run = /[\d０-９]+/u.exec(text);
      const [start, end] = [run?.index ?? 0, (run?.index ?? 0) + (run?.[0].length ?? 0)];
      fc.pre(run !== null && areAllDigits(text, start, end));
      for (const { pattern, reason } of NO_AMOUNT) {
        pattern.lastIndex = start;
        expect([text, reason, pattern.test(text)]).toEqual([text, reason, false]);
      }
      ARABIC.lastIndex = start;
      expect(ARABIC.exec(text)?.[0]).toBe(run?.[0]);
    };
    fc.assert(fc.property(texts, same), { numRuns: 2000 });
  });
});
