import { describe, expect, it } from "vitest";
import { type IndicatorContext, resolveIndicator, topicOf } from "../../src/extract/resolveIndicator.ts";

const NOTHING = {
  before: "",
  after: "",
  unit: "",
  isCount: false,
  isRatio: false,
  isMagnitude: false,
  last: null,
  topics: (): string[] => [],
};

describe("the name of an amount", () => {
  it.each<[context: Partial<IndicatorContext>, indicator: string, how: string]>([
    [{ before: "城镇化率达到" }, "城镇化率", "stands before it, without the verb"],
    [{ before: "到2027年底，全县城镇化率提高" }, "城镇化率", "is without what says when and where"],
    [{ before: "确保粮食播种面积稳定在" }, "粮食播种面积", "is without the words that promise"],
    [{ before: "铁路力争完成投资" }, "铁路投资", "is without a promise that stands inside it"],
    [{ before: "2027年底 城镇化率" }, "城镇化率", "is without blanks behind what says when"],
    [{ before: "城镇化率达到“" }, "城镇化率", "is without the mark that opens at the amount"],
    [{ before: "新建桥" }, "新建桥", "keeps its verb where one character is left"],
    [{ before: "改造旧果园，栽种茶树" }, "旧果园，栽种茶树", "is not the work that is done to another thing"],
    [{ before: "改造共", unit: "户" }, "户", "is no work that is done to nothing"],
    [{ before: "能耗总量较2020年下降" }, "能耗总量", "is without the year that it is compared with"],
    [{ before: "守住", after: "耕地红线" }, "耕地红线", "stands behind it"],
    [{ before: "培育规模以上企业" }, "规模以上企业", "stands before it where a verb is before that"],
    [{ before: "新建", after: "示范村建设任务", isCount: true }, "示范村建设", "is without a closing 任务"],
    [{ before: "新建", after: "高标准有机茶园", isMagnitude: true }, "高标准有机茶园", "is the noun that an order of magnitude describes"],
    [{ before: "建设", after: "以上的水库" }, "水库", "stands behind the last 的"],
    [{ before: "建设", after: "省级的园区、茶园（其中一个），果园" }, "园区、茶园", "is a list behind 的, up to a bracket"],
    [{ before: "建设", after: "园区、茶园" }, "园区", "is the first of a list"],
    [{ before: "建设", after: "“双创”基地" }, "“双创”基地", "keeps quotation marks of its own"],
    [{ before: "城镇化率达到", after: "，全省的示范园区" }, "城镇化率", "does not stand behind a ，"],
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

  it.each<[context: Partial<IndicatorContext>, indicator: string, how: string]>([
    [{ before: "改造旧果园" }, "旧果园改造", "the work, with what is worked on"],
    [{ before: "新建果园，改造旧茶园" }, "果园，改造旧茶园", "the work once, where its name holds it"],
    [{ before: "改造旧果园、茶园" }, "旧果园、茶园", "things, where the verb stands before another"],
    [{ before: "改造旧果园改造" }, "旧果园改造", "the work once, where its name ends with it"],
    [{ before: "改造旧果园", after: "道路" }, "道路", "the thing behind the amount, and no work"],
    [{ before: "农业", after: "示范园区建设", isCount: true }, "示范园区", "the thing, and not its building"],
    [{ before: "农业", after: "示范园区项目建设", isCount: true }, "示范园区", "the thing, and not its project"],
    [{ before: "农业", after: "建设示范园区", isCount: true }, "建设示范园区", "what begins with 建设"],
    [{ before: "农业", after: "园区建设指挥部", isCount: true }, "园区建设指挥部", "the thing with 建设 inside its name"],
    [{ before: "农业", after: "水建设", isCount: true }, "水建设", "no single character of it"],
    [{ before: "农业", after: "示范园区建设" }, "示范园区建设", "the building, where it is no count"],
    [{ before: "建筑", after: "执行标准", isRatio: true }, "建筑执行标准", "both sides of a share"],
  ])("%j counts %s: %s", (context, indicator) => {
    expect(resolveIndicator({ ...NOTHING, ...context }).indicator).toBe(indicator);
  });

  it.each<[before: string, indicator: string]>([
    ["（城镇化率", "城镇化率"],
    ["城镇化率（", "城镇化率"],
    ["农村（城镇）化率", "农村（城镇）化率"],
    [" 城镇化率 ", "城镇化率"],
    ["城镇化率达到 ", "城镇化率"],
    ["，：城镇化率，，", "城镇化率"],
    ["城镇、农村化率：", "城镇、农村化率"],
    ["使", ""],
    ["使果园", "果园"],
    ["推进推广园", "推广园"],
  ])("of the words %j before it keeps %s: signs and verbs at the ends are none of it", (before, indicator) => {
    expect(resolveIndicator({ ...NOTHING, before }).indicator).toBe(indicator);
  });

  it.each([
    "用三年时间，",
    "用3年左右时间",
    "用12个月",
    "用三年的时间",
    "用五年",
    "在全省范围内",
    "在农业领域",
    "围绕产业方面",
    "“十四五”期末",
    "到“十四五”末",
    "十五五时期",
    "四五期间",
  ])("is without %s before it, which says when or where", (words) => {
    expect(resolveIndicator({ ...NOTHING, before: `${words}城镇化率` }).indicator).toBe("城镇化率");
  });

  it.each(["使用三年农机", "中学以下教育领域投资", "在农业，水利领域果园", "二十五时期城镇化率", "城镇“十四五”期间化率", "在水领域果园"])(
    "keeps such words where they stand otherwise: %s",
    (before) => {
      expect(before).toContain(resolveIndicator({ ...NOTHING, before }).indicator);
      expect(resolveIndicator({ ...NOTHING, before }).indicator.length).toBeGreaterThan(4);
    },
  );

  it.each<[after: string, indicator: string]>([
    ["）”耕地红线", "耕地红线"],
    [" 耕地红线", "耕地红线"],
    ["耕地（含园地）红线", "耕地"],
    ["，耕地红线", "亩"],
    ["的耕地红线", "耕地红线"],
    ["（含园地）耕地", "亩"],
    ["", "亩"],
    ["耕地目标要求", "耕地目标要求"],
    ["耕地任务", "耕地"],
    ["目标管理耕地", "目标管理耕地"],
    ["以上耕地", "耕地"],
    ["耕地以上区域", "耕地以上区域"],
    ["高产的优质的耕地", "耕地"],
    ["优质的水田，耕地", "水田"],
    ["优质的田", "优质的田"],
  ])("of the words %j behind the amount alone is %s", (after, indicator) => {
    expect(resolveIndicator({ ...NOTHING, unit: "亩", before: "守住", after }).indicator).toBe(indicator);
  });

  it.each<[before: string, indicator: string]>([
    ["铁路全年完成投资", "铁路投资"],
    ["铁路力争年内完成投资", "铁路投资"],
    ["铁路完成建设投资", "铁路建设投资"],
    ["铁路完成投资任务书", "铁路完成投资任务书"],
    ["路完成投资", "路完成投资"],
    ["公交车实现电动化率", "公交车电动化率"],
    ["车实现电动化率", "车实现电动化率"],
    ["公交车实现电动化率先", "公交车实现电动化率先"],
    ["能耗总量均较2020年底下降", "能耗总量"],
  ])("of %s is %s: a promise between a subject and its statistic is none of it", (before, indicator) => {
    expect(resolveIndicator({ ...NOTHING, before }).indicator).toBe(indicator);
  });

  it.each<[name: string, topics: string[], indicator: string]>([
    ["总产量", ["总产量", "粮食"], "粮食总产量"],
    ["综合利用率", ["秸秆综合利用"], "秸秆综合利用率"],
    ["利用率", ["秸秆利用"], "秸秆利用率"],
    ["总产量", ["早稻总"], "早稻总总产量"],
    ["", ["果园"], "果园"],
  ])("joins %j to the nearest topic of %j: %s", (before, topics, indicator) => {
    expect(resolveIndicator({ ...NOTHING, before, topics: () => topics }).indicator).toBe(indicator);
  });

  it("takes the subject of an earlier clause where a statistic stands alone", () => {
    expect(resolveIndicator({ ...NOTHING, before: "总产量", topics: () => ["粮食"] })).toEqual({
      indicator: "粮食总产量",
      subject: "粮食",
    });
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
    ["农村生活污水资源化利用示范点", "农村生活污水资源化利用示范点"],
    ["农村生活污水资源化利用示范样点", ""],
    ["强化规范粮食", "粮食"],
    ["“粮食”安全", "粮食安全"],
    ["粮食5万吨大米3万", "粮食"],
    ["推进水利建设", "水利"],
    ["推进网络建设", "网络"],
    ["推进水网", "水网"],
    ["推进农业建设体系", "农业"],
    ["加强水", ""],
    ["果园规范深化", "果园规范深化"],
    ["构建覆盖全域全民的优质均衡便捷高效公共服务网", ""],
    ["", ""],
  ])("%j is %j", (clause, topic) => {
    expect(topicOf(clause)).toBe(topic);
  });
});
