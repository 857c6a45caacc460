import { describe, expect, it } from "vitest";
import { ownName, type WordsAround } from "../../src/extract/ownName.ts";

const NOTHING = { before: "", after: "", unit: "", isCount: false, isRatio: false, isMagnitude: false };

describe("the name that the words on both sides give", () => {
  it.each<[context: Partial<WordsAround>, indicator: string, how: string]>([
    [{ before: "城镇化率达到" }, "城镇化率", "stands before it, without the verb"],
    [{ before: "到2027年底，全县城镇化率提高" }, "城镇化率", "is without what says when and where"],
    [{ before: "确保粮食播种面积稳定在" }, "粮食播种面积", "is without the words that promise"],
    [{ before: "铁路力争完成投资" }, "铁路投资", "is without a promise that stands inside it"],
    [{ before: "2027年底 城镇化率" }, "城镇化率", "is without blanks behind what says when"],
    [{ before: "城镇化率达到“" }, "城镇化率", "is without the mark that opens at the amount"],
    [{ before: "新建桥" }, "新建桥", "keeps its verb where one character is left"],
    [{ before: "改造旧果园，栽种茶树" }, "旧果园，栽种茶树", "is not the work that is done to another thing"],
    [{ before: "改造共" }, "", "is no work that is done to nothing"],
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
    [{ before: "提升航道通行能力", after: "", unit: "吨级" }, "", "is not known of a class of nothing named"],
    [{ before: "总投资", after: "项目开工", unit: "元" }, "总投资", "is the statistic before it, and not the thing behind"],
    [{ before: "守住", after: "的耕地红线" }, "耕地红线", "stands behind a 的 where nothing else names it"],
    [{ before: "", after: "", unit: "亩" }, "", "is not known where no word names it"],
  ])("%j is %s: it %s", (context, indicator) => {
    expect(ownName({ ...NOTHING, ...context })).toBe(indicator);
  });

  it.each<[context: Partial<WordsAround>, indicator: string, how: string]>([
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
    expect(ownName({ ...NOTHING, ...context })).toBe(indicator);
  });
});
