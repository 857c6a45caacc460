import { describe, expect, it } from "vitest";
import { type IndicatorContext, resolveIndicator, topicOf } from "../../src/extract/resolveIndicator.ts";

const NOTHING = { before: "", after: "", unit: "", isCount: false, isRatio: false, isMagnitude: false, topics: (): string[] => [] };

describe("the name of an amount", () => {
  it.each<[context: Partial<IndicatorContext>, indicator: string, how: string]>([
    [{ before: "城镇化率达到" }, "城镇化率", "stands before it, without the verb"],
    [{ before: "到2027年底，全县城镇化率提高" }, "城镇化率", "is without what says when and where"],
    [{ before: "确保粮食播种面积稳定在" }, "粮食播种面积", "is without the words that promise"],
    [{ before: "铁路力争完成投资" }, "铁路投资", "is without a promise that stands inside it"],
    [{ before: "能耗总量较2020年下降" }, "能耗总量", "is without the year that it is compared with"],
    [{ before: "守住", after: "耕地红线" }, "耕地红线", "stands behind it"],
    [{ before: "培育规模以上企业" }, "规模以上企业", "stands before it where a verb is before that"],
    [{ before: "新建", after: "示范村建设任务", isCount: true }, "示范村建设", "is without a closing 任务"],
    [{ before: "新建", after: "高标准有机茶园", isMagnitude: true }, "高标准有机茶园", "is the noun that an order of magnitude describes"],
    [{ before: "建设", after: "以上的水库" }, "水库", "stands behind the last 的"],
    [{ before: "实现", after: "货船常年通航", unit: "吨级" }, "货船吨级", "is the class of ships, the noun before its verb"],
    [{ before: "建设", after: "码头", unit: "吨级" }, "码头吨级", "is the class of a thing without one"],
    [{ before: "提升航道通行能力", after: "", unit: "吨级" }, "吨级", "is the unit of a class of nothing named"],
    [{ before: "总投资", after: "项目开工", unit: "元" }, "总投资", "is the statistic before it, and not the thing behind"],
    [{ before: "", after: "", unit: "亩" }, "亩", "is the unit where no word names it"],
  ])("%j is %s: it %s", (context, indicator) => {
    expect(resolveIndicator({ ...NOTHING, ...context })).toEqual({ indicator, subject: null });
  });

  it("takes the subject of an earlier clause where a statistic stands alone", () => {
    expect(resolveIndicator({ ...NOTHING, before: "总产量", topics: () => ["粮食"] })).toEqual({
      indicator: "粮食总产量",
      subject: "粮食",
    });
  });

  it("takes no subject where its own words have one", () => {
    expect(resolveIndicator({ ...NOTHING, before: "水产品总产量", topics: () => ["粮食"] }).subject).toBeNull();
  });

  it("stays bare where no earlier clause tells", () => {
    expect(resolveIndicator({ ...NOTHING, before: "总产量" })).toEqual({ indicator: "总产量", subject: null });
  });
});

describe("what a clause speaks of", () => {
  it.each([
    ["粮食播种面积稳定在18万亩以上", "粮食"],
    ["健全农产品质量安全追溯体系", "农产品质量安全"],
    ["协同推进高标准农田建设", "高标准农田"],
    ["推进建设", ""],
    ["构建覆盖全域全民的优质均衡便捷高效公共服务网", ""],
    ["", ""],
  ])("%j is %j", (clause, topic) => {
    expect(topicOf(clause)).toBe(topic);
  });
});
