import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/extract/findQuantities.ts";
import { parseQuantity } from "../../src/extract/parseQuantity.ts";
import { BOUNDS_BEFORE, BOUNDS_BEHIND, BOUNDS_INSIDE } from "../../src/lexicon/comparators.ts";
import { NOUN_UNITS, UNITS } from "../../src/lexicon/units.ts";
import { plain, showSpans } from "../support/showSpans.ts";

const mark = (sentence: string): string =>
  showSpans(
    plain(sentence),
    findQuantities(plain(sentence)).map((found) => found.span),
  );

describe("amounts", () => {
  it.each([
    ["新增城镇就业[3000人以上]", "with the words that bound them"],
    ["粮食播种面积[不低于12.5万亩]", "with a bound before"],
    ["新建[5—8家]、[3.1～5.8%]、[20万～30万亩]、[10到15个]", "as ranges of every sign"],
    ["新建[20万亩—30万亩]", "as a range that names its unit twice"],
    ["[五六十家]企业", "as a loose range"],
    ["实现[三百亿]产值、[百亿级]集群、[100亿级]集群", "of money without 元"],
    ["[千亩]茶园、[万亩]果园", "of no digit but a scale"],
    ["[百分之九十]、[95％以上]、[0.4个百分点]", "of percent and percentage points"],
    ["补助[5000元/公里]", "by another unit"],
    ["达到[12.5 万亩]", "before a blank"],
    ["3县2区".replace("3县2区", "[3县][2区]"), "of nouns beside Arabic digits"],
    ["投资[100亿元（含100亿元）以上]、[低于1‰（含1‰）]、床位[50张]（含护理型）", "with the note whether the number itself is included"],
    ["用户数达到[800万]，受益[80万]人".replace("[80万]人", "[80万人]"), "of a scale alone behind a statistic of heads"],
    ["访问800万次".replace("800万次", "[800万次]"), "of a scale with its unit"],
    ["二轮扩能工程", "not of 轮 beside a Chinese numeral"],
    ["三县两区、一镇一业", "not of nouns beside Chinese numerals"],
    ["到2026年、第5次会议、12月19日", "not years, ordinals and dates"],
    ["建设[2年]、[1500年]历史", "of years that are no calendar year"],
    ["G100、5G网络、四项".replace("四项", "[四项]"), "not numbers without a unit"],
    ["节约10亩".replace("10亩", "[10亩]"), "without the 约 of 节约"],
    ["附近10家".replace("10家", "[10家]"), "without the 近 of 附近"],
    ["线上百家企业".replace("百家", "[百家]"), "without the 上 of 线上"],
    ["三元催化装置、防治二次污染、缩短三分之一", "not a unit that is a part of a word"],
    ["补助[五元]、开展[五次]以上检查".replace("[五次]以上", "[五次以上]"), "of 元 and 次 behind a Chinese digit"],
    ["以上百分之五".replace("百分之五", "[百分之五]"), "without the 上 of 以上"],
    ["12345678901234567890亩", "not beyond fifteen digits"],
    ["[3县—5县]、[5立方米/秒——8立方米/秒]", "as a range of any unit that is named twice"],
    ["[5家][至少8名]、[5家]增至[8家]", "not as a range where more than a sign stands between"],
    [
      "补助[3元]补贴、[三万元]补贴、[十元]补贴、开展[二十次]检查",
      "of 元 and 次 before a noun, where more than one Chinese digit stands before",
    ],
    ["达到[5 亩]", "with a blank before the unit"],
    ["用户数达到800，产值和用户数达标800万", "not of a scale where nothing is counted, nor without one"],
    ["注册用户数突破[约800万]，用户数[80万]", "of a scale alone, whatever verbs lead to it"],
    [`用户数达到[800万]，${"新".repeat(30)}`, "of a scale alone at the start of a long text"],
    ["投资[20亿元]（暂定）（不含）以上", "without a note that another bracket parts from it"],
    ["容积率达到二，系数达到标准0.52，系数达到0.52的水平", "not of a coefficient in words, behind other words or before a noun"],
    ["系数均达到[0.52]，PUE达到[1.3]", "of a coefficient, whatever verbs lead to it"],
    ["到1900年，[2200年]历史，[2000万年]历史", "of years that are none of a calendar"],
    ["增速[-5%]、[负五个百分点]、[负3家]", "with the sign before them"],
    ["A-[5%]、[12%]和[-5%]、-[5家]", "without a stroke that joins, or stands before a count"],
    ["山上[5千亩]果园", "without an 上 that bounds no order of magnitude"],
    ["前[5年][10名]", "without a 前 that stands before no rank"],
  ])("%s: %s", (sentence) => {
    expect(mark(sentence)).toBe(sentence);
    for (const { span, quantity } of findQuantities(plain(sentence)))
      expect(quantity.text).toBe(plain(sentence).slice(span.start, span.end));
  });
});

describe("a unit", () => {
  it.each(UNITS.map((row) => row.unit))("%s is read behind an Arabic number", (unit) => {
    const quantity = parseQuantity(`5${unit}`);
    expect(quantity?.unit).toBe(unit);
    expect(quantity?.value).toBe(5);
  });

  it.each(UNITS.map((row) => row.unit).filter((unit) => !NOUN_UNITS.has(unit) && !/^[千百万亿]/u.test(unit)))(
    "%s is read behind 五",
    (unit) => {
      expect(parseQuantity(`五${unit}`)?.unit).toBe(unit);
    },
  );

  it.each([...NOUN_UNITS])("%s is a noun behind 五", (unit) => {
    expect(findQuantities(`五${unit}`).map((found) => found.quantity.unit)).not.toContain(unit);
  });

  it.each([
    ["12.5万亩", { value: 125_000, unit: "亩", dimension: "area" }],
    ["1公顷", { value: 15, unit: "亩", dimension: "area" }],
    ["500公斤", { value: 0.5, maxValue: null, unit: "吨", dimension: "mass" }],
    ["500公斤/亩", { value: 0.5, unit: "吨/亩", dimension: "mass" }],
    ["5公顷／年", { value: 75, unit: "亩/年", dimension: "area" }],
    ["1.5小时", { value: 90, unit: "分钟", dimension: "duration" }],
    ["三百亿", { value: 30_000_000_000, unit: "元", dimension: "money" }],
    ["0.4个百分点", { value: 0.4, unit: "百分点", dimension: "ratio-points" }],
    ["5000元/公里", { value: 5000, unit: "元/公里", dimension: "money" }],
    ["25微克／立方米", { value: 25, unit: "微克/立方米", dimension: "concentration" }],
  ])("of %s gives the base %j", (text, base) => {
    expect(parseQuantity(text)?.base).toMatchObject(base);
  });

  it.each(["5千伏安", "5千瓦时"])("is read whole: %s", (text) => {
    expect(parseQuantity(text)?.value).toBe(5);
  });
});

describe("a bound", () => {
  it.each(BOUNDS_BEFORE.filter((row) => !/^[上前过]$/u.test(row.words)))(
    "before the amount: $words is $comparator",
    ({ words, comparator, qualifier }) => {
      expect(parseQuantity(`${words}50家`)).toMatchObject({ comparator, qualifier });
    },
  );

  it.each([
    ["前10名", "<="],
    ["前三位", "<="],
    ["目前10名", "="],
    ["前10家", "="],
    ["排名靠前10名", "<="],
  ])("of a rank: %s is %s", (words, comparator) => {
    expect(findQuantities(`进入${words}`)[0]?.quantity.comparator).toBe(comparator);
  });

  it.each(BOUNDS_BEHIND)("behind the amount: $words is $comparator", ({ words, comparator, qualifier }) => {
    expect(parseQuantity(`50家${words}`)).toMatchObject({ comparator, qualifier });
  });

  it.each(BOUNDS_INSIDE)("inside the amount: $words is $comparator", ({ words, comparator, qualifier }) => {
    expect(parseQuantity(`三十${words}家`)).toMatchObject({ comparator, qualifier });
    expect(parseQuantity(`三十${words}万家`)).toMatchObject({ comparator, qualifier, unit: "万家" });
  });

  it.each([
    ["20亿元（不含）以下", "<"],
    ["20亿元（含）以下", "<="],
    ["20亿元（不含20亿元）以上", ">"],
    ["超过20亿元（含20亿元）", ">="],
    ["20亿元（不含）左右", "~"],
    ["低于1‰（含1‰）", "<="],
    ["高于1‰（不含）", ">"],
  ])("goes by the note whether the number itself is included: %s is %s", (text, comparator) => {
    expect(parseQuantity(text)?.comparator).toBe(comparator);
  });

  it("上千亩 is an order of magnitude or more", () => {
    expect(parseQuantity("上千亩")).toMatchObject({ value: 1000, comparator: ">=", qualifier: "magnitude" });
  });

  it.each([
    ["上亿元", ">="],
    ["过亿元", ">"],
    ["过千亩", ">"],
  ])("%s is an order of magnitude, %s", (text, comparator) => {
    expect(parseQuantity(text)).toMatchObject({ comparator, qualifier: "magnitude" });
  });

  it.each(["通过千家", "超过百家", "过3家", "过百分之三"])("the 过 of %s is none of its own", (text) => {
    expect(findQuantities(text)[0]?.quantity.text).not.toMatch(/^过/u);
  });

  it.each(["50家", "五十家"])("is none in %s", (text) => {
    expect(parseQuantity(text)).toMatchObject({ comparator: "=", qualifier: null });
  });
});

describe("an amount below zero", () => {
  it.each([
    ["-5%", -5, "%"],
    ["－5%", -5, "%"],
    ["负五个百分点", -5, "个百分点"],
    ["-5个百分点", -5, "个百分点"],
    ["负3家", -3, "家"],
  ])("%s is %d %s", (text, value, unit) => {
    expect(parseQuantity(text)).toMatchObject({ text, value, unit, base: { value } });
  });
});

describe("nothing below zero", () => {
  it.each(["-0%", "负〇%"])("is plain zero in %s", (text) => {
    const [found] = findQuantities(text);
    expect([found?.quantity.value, found?.quantity.base.value]).toEqual([0, 0]);
  });
});

describe("a loose amount", () => {
  it.each([
    ["近百家", { value: 100, comparator: "~", qualifier: "near" }],
    ["十余家", { value: 10, comparator: ">", qualifier: "over" }],
    ["数十个", { value: 10, comparator: "~", qualifier: "several" }],
    ["几十个", { value: 10, comparator: "~", qualifier: "several" }],
    ["百亿级", { value: 100, unit: "亿元", comparator: "=", qualifier: "magnitude" }],
    ["万亩", { value: 1, unit: "万亩", comparator: "=", qualifier: "magnitude" }],
    ["5级", { value: 5, unit: "级", comparator: "=", qualifier: null }],
    ["100亿级", { value: 100, unit: "亿元", comparator: "=", qualifier: "magnitude" }],
    ["千亩", { value: 1000, unit: "亩", comparator: "=", qualifier: "magnitude" }],
    ["百万头", { value: 100, unit: "万头", comparator: "=", qualifier: "magnitude" }],
    ["三百亩", { value: 300, comparator: "=", qualifier: null }],
    ["100亿元", { value: 100, unit: "亿元", comparator: "=", qualifier: null }],
  ])("%s is %j", (text, quantity) => {
    expect(parseQuantity(text)).toMatchObject(quantity);
  });
});

describe("a word that bounds", () => {
  it.each([
    ["节日里约10亩", "~", "what 节约 ends with, where 节 stands elsewhere"],
    ["环节不超过5个", "<=", "behind a word that ends like the beginning of 节约"],
    ["投资20亿元（暂定）（不含）以上", "=", "none, where another bracket stands between"],
  ])("in %s is %s: %s", (text, comparator) => {
    expect(findQuantities(text)[0]?.quantity.comparator).toBe(comparator);
  });
});

describe("a range", () => {
  it.each([
    ["5—8家", { value: 5, maxValue: 8, unit: "家", base: { value: 5, maxValue: 8 } }],
    ["20-30万亩", { value: 20, maxValue: 30, unit: "万亩", base: { value: 200_000, maxValue: 300_000 } }],
    ["5000万—1亿元", { value: 0.5, maxValue: 1, unit: "亿元", base: { value: 50_000_000, maxValue: 100_000_000 } }],
    ["五六十家", { value: 50, maxValue: 60, unit: "家" }],
    ["3-5年一遇", { value: 3, maxValue: 5, unit: "年一遇", base: { dimension: "return-period" } }],
  ])("%s is %j", (text, quantity) => {
    expect(parseQuantity(text)).toMatchObject({ ...quantity, comparator: "range" });
  });

  it("names its ends, and so is no order of magnitude", () => {
    expect(parseQuantity("百家—千家")).toMatchObject({ value: 100, maxValue: 1000, comparator: "range", qualifier: null });
  });

  it.each(["5、8家", "5家和8家", "5家，8家", "5家—1234567890123456家"])("is none in %s", (text) => {
    expect(findQuantities(text).every((found) => found.quantity.maxValue === null)).toBe(true);
  });
});
