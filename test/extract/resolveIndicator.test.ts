import { describe, expect, it } from "vitest";
import { type IndicatorContext, resolveIndicator, topicOf } from "../../src/extract/resolveIndicator.ts";

const NOTHING = { before: "", after: "", unit: "", isCount: false, isRatio: false, isMagnitude: false, topics: (): string[] => [] };

describe("the name of an amount", () => {
  it.each<[context: Partial<IndicatorContext>, indicator: string, how: string]>([
    [{ before: "城镇化率达到" }, "城镇化率", "stands before it, without the verb"],
    [{ before: "到2027年底，全县城镇化率提高" }, "城镇化率", "is without what says when and where"],
    [{ before: "确保粮食播种面积稳定在" }, "粮食播种面积", "is without the words that promise"],
    [{ before: "铁路力争完成投资" }, "铁路投资", "is without a promise that stands inside it"],
    [{ before: "铁路完成固定资产投资" }, "铁路固定资产投资", "is without the verb that stands inside it"],
    [{ before: "年完成投资" }, "年完成投资", "keeps the verb where no subject stands before that"],
    [{ before: "铁路完成投资计划项目" }, "铁路完成投资计划项目", "keeps the verb where no statistic closes it"],
    [{ before: "客运车实现电动化率" }, "客运车电动化率", "is without the verb before a rate"],
    [{ before: "车实现电动化率" }, "车实现电动化率", "keeps the verb where one character says of what the rate is"],
    [{ before: "园区实现产业化率先示范" }, "园区实现产业化率先示范", "keeps the verb where 率 is of 率先"],
    [{ before: "城镇化率达到 " }, "城镇化率", "is without blanks at its end"],
    [{ before: "2027年底 城镇化率" }, "城镇化率", "is without blanks behind what says when"],
    [{ before: "城镇化率达到“" }, "城镇化率", "is without the mark that opens at the amount"],
    [{ before: "城镇化率（常住人口）达到" }, "城镇化率（常住人口）", "keeps a bracket of its own"],
    [{ before: "林业、草原投资" }, "林业、草原投资", "keeps a sign inside it"],
    [{ before: "，（城镇化率" }, "城镇化率", "is without the signs before it"],
    [{ before: "城镇化率，：（" }, "城镇化率", "is without the signs behind it"],
    [{ before: "用3年时间城镇化率达到" }, "城镇化率", "is without the time that it takes"],
    [{ before: "用十五个月左右的时间城镇化率达到" }, "城镇化率", "is without the time that it takes, about"],
    [{ before: "用三年，城镇化率达到" }, "城镇化率", "is without the time that it takes, in short"],
    [{ before: "信用五年增速达到" }, "信用五年增速", "keeps 用 as a part of a word"],
    [{ before: "在交通领域客运量达到" }, "客运量", "is without the field that it is of"],
    [{ before: "中学以下教育领域投资" }, "中学以下教育领域投资", "keeps 以 as a part of a word"],
    [{ before: "“十四五”末城镇化率达到" }, "城镇化率", "is without the period"],
    [{ before: "到十五五期末城镇化率达到" }, "城镇化率", "is without the period, as a date"],
    [{ before: "“九五”期间城镇化率达到" }, "城镇化率", "is without a period of old"],
    [{ before: "煤炭“十四五”末占比达到" }, "煤炭“十四五”末占比", "keeps a period inside it"],
    [{ before: "新建桥" }, "新建桥", "keeps its verb where one character is left"],
    [{ before: "改造旧果园" }, "旧果园改造", "is the work where things are made better"],
    [{ before: "栽种茶树，改造旧果园" }, "栽种茶树，改造旧果园", "has the work in its own words"],
    [{ before: "改造共", unit: "户" }, "户", "is no work that is done to nothing"],
    [{ before: "能耗总量较2020年下降" }, "能耗总量", "is without the year that it is compared with"],
    [{ before: "守住", after: "耕地红线" }, "耕地红线", "stands behind it"],
    [{ before: "培育规模以上企业" }, "规模以上企业", "stands before it where a verb is before that"],
    [{ before: "新建", after: "示范村建设任务", isCount: true }, "示范村建设", "is without a closing 任务"],
    [{ before: "新建", after: "高标准有机茶园", isMagnitude: true }, "高标准有机茶园", "is the noun that an order of magnitude describes"],
    [{ before: "建设", after: "以上的水库" }, "水库", "stands behind the last 的"],
    [{ before: "建设", after: "省级的标准化的园区" }, "园区", "stands behind the last 的 of several"],
    [{ before: "建设", after: "省级的园区、茶园（其中一个），果园" }, "园区、茶园", "is a list behind 的, up to a bracket"],
    [{ before: "建设", after: "园区、茶园" }, "园区", "is the first of a list"],
    [{ before: "建设", after: "以上水库" }, "水库", "is without the bound before it"],
    [{ before: "建设", after: "规模以上企业" }, "规模以上企业", "keeps 以上 inside it"],
    [{ before: "建设", after: "目标责任考核点" }, "目标责任考核点", "keeps 目标 at its beginning"],
    [{ before: "建设", after: "）”示范园区" }, "示范园区", "is without the marks that close at the amount"],
    [{ before: "建设", after: "“双创”基地" }, "“双创”基地", "keeps quotation marks of its own"],
    [{ before: "建设", after: "示范园区（含园中园）" }, "示范园区", "stands before a bracket"],
    [{ before: "城镇化率达到", after: "，全省的示范园区" }, "城镇化率", "does not stand behind a ，"],
    [{ before: "普及率达到", after: "的水平", isRatio: true }, "普及率", "does not stand behind a 的 right at the amount"],
    [{ before: "清洁能源占比", after: "的", isRatio: true }, "清洁能源占比", "is not the 的 alone"],
    [{ before: "茶产业谋划", after: "示范园区建设", isCount: true }, "示范园区", "is what is counted, without its building"],
    [{ before: "茶产业谋划", after: "技改项目建设", isCount: true }, "技改", "is what is counted, without 项目建设"],
    [{ before: "茶产业谋划", after: "园区建设指挥部", isCount: true }, "园区建设指挥部", "keeps 建设 inside it"],
    [{ before: "茶产业谋划", after: "路建设", isCount: true }, "路建设", "keeps 建设 where one character is left"],
    [{ before: "茶产业谋划", after: "示范园区建设" }, "示范园区建设", "keeps 建设 where nothing is counted"],
    [{ before: "实现", after: "货船常年通航", unit: "吨级" }, "货船吨级", "is the class of ships, the noun before its verb"],
    [{ before: "建设", after: "码头", unit: "吨级" }, "码头吨级", "is the class of a thing without one"],
    [
      { before: "建设", after: "LNG船可停靠", unit: "吨级" },
      "LNG船可停靠吨级",
      "is the class of all the words where no noun of Chinese begins them",
    ],
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

  it.each([
    ["总产量", ["总产量", "粮食"], "粮食", "粮食总产量", "the last is the statistic itself"],
    ["监测合格率", ["农产品监测"], "农产品监测", "农产品监测合格率", "what both say is said once"],
  ])("takes for %s of %j the subject %s and is %s: %s", (before, topics, subject, indicator) => {
    expect(resolveIndicator({ ...NOTHING, before, topics: () => topics })).toEqual({ indicator, subject });
  });

  it("is the subject alone for a class of nothing named", () => {
    expect(resolveIndicator({ ...NOTHING, before: "提升通行能力", unit: "吨级", topics: () => ["航道"] })).toEqual({
      indicator: "航道",
      subject: "航道",
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
    ["推进网络建设", "网络"],
    ["推进“四好农村路”建设", "四好农村路"],
    ["健全完善养老服务站点", "养老服务站点"],
    ["农产品规范种植基地", "农产品规范种植基地"],
    ["粮食播种面积18万亩 以上", "粮食"],
    ["农村生活污水资源化利用示范点", "农村生活污水资源化利用示范点"],
    ["农村生活污水资源化利用示范样点", ""],
    ["路", ""],
    ["构建覆盖全域全民的优质均衡便捷高效公共服务网", ""],
    ["", ""],
  ])("%j is %j", (clause, topic) => {
    expect(topicOf(clause)).toBe(topic);
  });
});
