import { describe, expect, it } from "vitest";
import { compareIndicators, objectOf } from "../../src/diff/compareIndicators.ts";
import { makeTarget } from "../support/makeTarget.ts";

/** Two indicators as words: 粮食总产量 30万吨; without an amount it is a qualitative target. */
function compare(left: string, right: string) {
  const [a, b] = [left, right].map((words) => {
    const [indicator = "", amount] = words.split(" ");
    return makeTarget(indicator, amount ?? null);
  });
  if (!a || !b) throw new Error("expected two targets");
  return compareIndicators(a, b);
}

describe("two indicators with amounts", () => {
  it.each([
    ["粮食总产量 30万吨", "粮食总产量 25万吨", "same", "word for word"],
    ["粮食总产量 30万吨", "粮食产量 25万吨", "same", "总产量 and 产量 are one statistic"],
    ["粮食年产量 30万吨", "粮食总产量 25万吨", "same", "so is 年产量"],
    ["高标准农田 5万亩", "高标准农田面积 3万亩", "same", "面积 of what is counted by area says nothing more"],
    ["农村卫生厕所普及率 95%", "农村卫生厕所普及比例 98%", "same", "率 and 比例"],
    ["全县粮食总产量 30万吨", "本市粮食总产量 25万吨", "same", "whose it is is no part of the name"],
    ["全县粮食总产量 30万吨", "粮食总产量 25万吨", "same", "also where only one says it"],
    ["村庄全县覆盖率 95%", "村庄覆盖率 95%", "related", "but in the middle 全县 is a part of the name"],
    ["面积 5亩", "数量 5家", "other", "names that are nothing but a statistic"],
    ["油茶籽亩均产量 1万吨", "油茶籽产量 3万吨", "related", "three fifths of their wording in common"],
    ["县域油茶籽亩均产量 1万吨", "油茶籽产量 3万吨", "other", "less than that, and another object"],
    ["ＧＤＰ增速 5%", "GDP增速 6%", "same", "widths are no difference"],
    ["粮食生产能力 53万吨", "粮食总产量 43万吨", "related", "capacity is not output"],
    ["水稻播种面积 50万亩", "水稻总产量 20万吨", "other", "one crop, two dimensions, little wording in common"],
    ["粮食总产量 30万吨", "生猪出栏量 50万头", "other", "another matter"],
    ["茶园 2万亩", "果园 3万亩", "other", "another crop"],
  ])("%s and %s are %s: %s", (left, right, relation) => {
    expect(compare(left, right).relation).toBe(relation);
    expect(compare(right, left).relation).toBe(relation);
  });
});

describe("two indicators of which one has no amount", () => {
  it.each([
    ["耕地保护红线 80万亩", "耕地保护", "same", "one object"],
    ["规模性返贫致贫", "返贫致贫", "same", "the shorter name is most of the longer one"],
    ["高标准农田建设任务", "高标准农田 5万亩", "same", "建设任务 says nothing of the object"],
    ["行政村通客车", "粮食总产量 30万吨", "other", "another matter"],
    ["建制村通客车", "自然村通客车", "related", "three fifths of their wording in common, and neither holds the other"],
    ["返贫", "返贫致贫", "same", "the shorter name is half of the longer one"],
    ["返贫", "返贫致贫人", "other", "it is less than half"],
    ["茶 2万亩", "茶园", "other", "a name of one character says nothing"],
    ["目标", "任务", "other", "names that are all filling"],
  ])("%s and %s are %s: %s", (left, right, relation) => {
    expect(compare(left, right).relation).toBe(relation);
    expect(compare(right, left).relation).toBe(relation);
  });
});

describe("likeness", () => {
  it("is 1 for the same name, 0 for nothing in common, between for the rest", () => {
    expect(compare("茶园 2万亩", "茶园 3万亩").likeness).toBe(1);
    expect(compare("茶园 2万亩", "生猪 3万头").likeness).toBe(0);
    const near = compare("粮食生产能力 53万吨", "粮食总产量 43万吨").likeness;
    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(1);
  });

  it("is 1 for one object where an amount is missing, and the share of the wording where one name holds the other", () => {
    expect(compare("耕地保护红线 80万亩", "耕地保护").likeness).toBe(1);
    expect(compare("返贫", "返贫致贫").likeness).toBe(0.5);
  });

  it("is a number for names of one character and of none", () => {
    expect(compare("茶 2万亩", "果 3万亩").likeness).toBe(0);
    expect(compare(" 2万亩", "果 3万亩").likeness).toBe(0);
  });
});

describe("objectOf", () => {
  it.each([
    ["粮食总产量", "粮食"],
    ["耕地保护红线", "耕地"],
    ["高标准农田建设任务", "高标准农田"],
    ["优质高标准农田", "高标准农田"],
    ["优质高效高标准农田", "高标准农田"],
    ["茶叶优质基地", "茶叶优质基地"],
    ["茶园", "茶园"],
    ["总产量", "总产量"],
    ["目标", ""],
  ])("of %s is %s", (indicator, object) => {
    expect(objectOf(indicator)).toBe(object);
  });
});
