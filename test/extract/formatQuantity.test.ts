import { describe, expect, it } from "vitest";
import { formatQuantity } from "../../src/extract/formatQuantity.ts";
import { parseQuantity } from "../../src/extract/parseQuantity.ts";

describe("formatQuantity", () => {
  it.each([
    ["不低于１２．５万吨", "12.5万吨以上"],
    ["12.5万吨以上", "12.5万吨以上"],
    ["突破3000万元", "超过3000万元"],
    ["不超过25微克／立方米", "25微克/立方米以内"],
    ["少于5家", "低于5家"],
    ["约50家", "50家左右"],
    ["近百家", "近100家"],
    ["近百家以上", "近100家以上"],
    ["十余家", "10余家"],
    ["约三十多万亩", "30余万亩左右"],
    ["几十个", "数十个"],
    ["数百万元", "数百万元"],
    ["百亿级", "百亿元"],
    ["三百亿级", "300亿级"],
    ["上百五十家", "上百五十家"],
    ["近50到60家", "近50—60家"],
    ["数十到数百个", "数十—100个"],
    ["数万亩", "数万亩"],
    ["万亩", "万亩"],
    ["5万亿级", "5万亿级"],
    ["1.5亿级", "1.5亿级"],
    ["上千亩", "千亩以上"],
    ["5到8家", "5—8家"],
    ["五六十家", "50—60家"],
    ["50多家—60家", "50余家—60家"],
    ["百分之九十", "90%"],
    ["5千亩", "5000亩"],
  ])("of %s is %j", (text, words) => {
    const quantity = parseQuantity(text);
    expect(quantity ? formatQuantity(quantity) : "").toBe(words);
  });
});

describe("parseQuantity", () => {
  it.each(["", "亩", "12.5", "新建12.5万亩", "12.5万亩果园", "5亩6亩", "2026年", " 5亩", "5亩。"])(
    "of %j is null: it is no amount and nothing else",
    (text) => {
      expect(parseQuantity(text)).toBeNull();
    },
  );
});
