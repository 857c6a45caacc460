import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/extract/findQuantities.ts";
import { parseQuantity } from "../../src/extract/parseQuantity.ts";
import { readTask } from "../support/readTask.ts";

/** The amounts of a text, each as its canonical value and unit: 744000 亩. */
const bases = (text: string): string[] =>
  findQuantities(text).map(({ quantity: { base } }) => `${base.value}${base.maxValue === null ? "" : `–${base.maxValue}`} ${base.unit}`);

const classes = (sentence: string): string[] => readTask(sentence).numbers.map((number) => `${number.quote} ${number.class}`);
const quotes = (sentence: string): string[] => readTask(sentence).targets.map(({ quote }) => quote);

describe("an amount", () => {
  it.each([
    [12, "７４．４万亩", ["744000 亩"]],
    [12, "７4.4万亩", ["744000 亩"]],
    [13, "贰万亩", ["20000 亩"]],
    [13, "廿亩、廿三亩、卅亩、卅五亩", ["20 亩", "23 亩", "30 亩", "35 亩"]],
    [13, "二〇亩、两亩、两万亩", ["20 亩", "2 亩", "20000 亩"]],
    [14, "50-60万亩", ["500000–600000 亩"]],
    [14, "20万～30万亩", ["200000–300000 亩"]],
    [14, "五六十家", ["50–60 家"]],
    [14, "3—5年", ["3–5 年"]],
    [15, "0.4个百分点、0.4%", ["0.4 百分点", "0.4 %"]],
    [15, "负五个百分点、-5%、－5%、−5%", ["-5 百分点", "-5 %", "-5 %", "-5 %"]],
    [18, "15分钟、5-10分钟、20年一遇", ["15 分钟", "5–10 分钟", "20 年一遇"]],
    [19, "六百亿产值、600亿元、6百亿、0.06万亿元", Array(4).fill("60000000000 元")],
    [21, "0.00001亩、999999999999999亩", ["0.00001 亩", "999999999999999 亩"]],
  ])("of row %d, %s, is %j", (_, text, expected) => {
    expect(bases(text)).toEqual(expected);
  });

  it.each([
    ["近百亿", { value: 100, qualifier: "near", comparator: "~" }],
    ["上千亩", { value: 1000, qualifier: "magnitude", comparator: ">=" }],
    ["数十家", { value: 10, qualifier: "several", comparator: "~" }],
    ["百亿级", { value: 100, qualifier: "magnitude" }],
    ["千亩", { value: 1000, qualifier: "magnitude" }],
    ["万亩", { value: 1, unit: "万亩", qualifier: "magnitude" }],
  ])("that is none exactly, %s, has a value and says how loose it is", (text, quantity) => {
    // row 16
    expect(parseQuantity(text)).toMatchObject(quantity);
  });

  // row 13: no value is better than a wrong one
  it("in a unit of traditional characters is none, and never a part of it", () => {
    expect(bases("二萬畝、貳萬畝")).toEqual([]);
  });
});

// row 17
describe("an idiom", () => {
  it.each([
    "落实三保障。",
    "推进一主一特多新。",
    "做到四个高于。",
    "实现“四个高于”目标。",
    "解决最后一公里问题。",
    "建设半小时经济圈。",
    "推进一镇一业。",
    "开通5G网络。",
    "创建5A级景区。",
    "改造G240。",
    "发展两茶一药产业。",
  ])("is no amount to be reached: %s", (sentence) => {
    expect(readTask(sentence).numbers.filter((number) => number.class === "target")).toEqual([]);
  });
});

// row 18
describe("a time", () => {
  it.each([
    ["完善15分钟生活圈。", ["15分钟 spec"]],
    ["建设5-10分钟生活圈。", ["5-10分钟 spec"]],
    ["按20年一遇标准建设堤防。", ["20年一遇 spec"]],
    ["落实十年禁渔。", ["十年 name"]],
    ["到2026年完成。", ["2026年 deadline"]],
  ])("is no money and no amount to be reached: %s", (sentence, expected) => {
    expect(classes(sentence)).toEqual(expected);
    expect(quotes(sentence)).toEqual([]);
  });
});

// row 21
describe("digits that are no number of this world", () => {
  it.each([
    `1${"0".repeat(30)}亩`,
    `0.${"0".repeat(29)}1亩`,
    "1.2.3亩",
    "1,00,0亩",
    "1e5亩",
    "1E-5亩",
    "Infinity亩",
    "NaN亩",
    "1 000亩",
    "000亩",
  ])("%s is no amount, and no part of it is one", (text) => {
    expect(bases(text)).toEqual([]);
    expect(quotes(`新建果园${text}。`)).toEqual([]);
    expect(JSON.stringify(readTask(`新建果园${text}。`))).not.toMatch(/NaN(?!亩)|Infinity(?!亩)|\d[eE]\+\d|:null\.|-0[,}]/u);
  });

  it("-0 is 0 in JSON", () => expect(JSON.stringify(findQuantities("-0亩").map(({ quantity }) => quantity.value))).toBe("[0]"));
});
