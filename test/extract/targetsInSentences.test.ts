import { describe, expect, it } from "vitest";
import { sayTargets } from "../support/sayTargets.ts";

describe("what is carried on", () => {
  it.each([
    ["面积稳定在5万亩，产量超过3万吨。", ["面积 =5万亩 maintain", "产量 >3万吨 level"], "is not held where it is to pass an amount"],
    ["面积稳定在5万亩，产量3万吨以上。", ["面积 =5万亩 maintain", "产量 >=3万吨 maintain"], "is held else"],
    ["产值增长8%，利润5%。", ["产值 =8% increase", "利润 =5% increase"], "grows as a rate"],
    ["产值增长8%，利用外资5万美元。", ["产值 =8% increase", "利用外资 =5万美元 level"], "is no growth of money behind a rate"],
    ["新建水库5座，堤防3条。", ["水库 =5座 new", "堤防 =3条 new"], "is new in a list"],
    ["新建水库5座，扶持企业3家。", ["水库 =5座 new", "扶持企业 =3家 level"], "is not new behind a verb of its own"],
  ])("in %s %j: it %s", (sentence, expected) => {
    expect(sayTargets(sentence)).toEqual(expected);
  });
});

describe("cases and standards", () => {
  it.each([
    ["对完成率低于90%的乡镇，扣减0.5分。", [], "a case and its penalty are no targets"],
    ["得分前3名的授予先进称号。", [], "a prize is none"],
    ["补偿标准为每亩16元。", [], "a standard is none"],
    ["低保标准提高到每月600元。", ["低保标准提高到每月 =600元 level"], "a standard that is raised is one"],
    ["贷款额度最高30万元。", [], "a ceiling of support is none"],
    ["建筑高度最高5层。", ["建筑高度 <=5层 level"], "a ceiling of other things is one"],
    ["困难学生资助率100%。", ["困难学生资助率 =100% level"], "a rate of support is one"],
    ["统筹就业补助资金3800万元。", ["就业补助资金 =3800万元 level"], "a fund of support is one"],
    ["每户补助资金500元。", [], "support for each is none"],
    ["存栏量比2024年增加3万头。", ["存栏量 =3万头 increase from 比2024年"], "what grows by an amount is one"],
    ["每处加5分。", [], "points that are added are none"],
  ])("of %s %j: %s", (sentence, expected) => {
    expect(sayTargets(sentence)).toEqual(expected);
  });
});

describe("names", () => {
  it.each([
    ["水质达标率2025年达到92%。", ["水质达标率 =92% level 2025"], "without the year behind the statistic"],
    ["拨付进度6月底前达到50%，11月底前达到100%。", ["拨付进度 =50% level", "拨付进度 =100% level"], "without months"],
    ["2025年6月底前搬迁坟墓1200座。", ["搬迁坟墓 =1200座 level 2025"], "without the month of the year"],
    ["汛期前完成清淤5公里。", ["清淤 =5公里 level"], "without the season"],
    ["拨付进度较2020年6月提高5个百分点。", ["拨付进度 =5个百分点 increase from 较2020年"], "without what it is compared with"],
    ["建成区绿化率达到40%。", ["建成区绿化率 =40% level"], "with 建成区"],
    ["实施以工代赈项目6个。", ["以工代赈项目 =6个 level"], "with 以工代赈"],
    ["河东片区：新建水厂1座。", ["水厂 =1座 new"], "without the label of the line"],
    ["在16个镇建成市场各1个。", ["市场 =1个 new"], "without the places"],
    ["收购价格稳定在每吨260元至300元之间。", ["收购价格 range260元 maintain"], "without of how much"],
    ["教师比例不低于教师总数的10%。", ["教师比例 >=10% level"], "without the whole"],
    ["教师比例不低于10%。", ["教师比例 >=10% level"], "where no whole is said"],
    ["综合考核进入全省前十。", ["综合考核 <=10名 level"], "of a rank without its 名"],
    ["粮食、油料产量分别达到5万吨、2万吨。", ["粮食产量 =5万吨 level", "油料产量 =2万吨 level"], "with the whole statistic"],
    [
      "甲镇、乙镇收储能力分别达到3万吨、2万吨。",
      ["甲镇收储能力 =3万吨 level", "乙镇收储能力 =2万吨 level"],
      "with what the last place says",
    ],
    ["甲镇、乙镇分别新建水厂3座、2座。", ["甲镇水厂 =3座 new", "乙镇水厂 =2座 new"], "with what is made"],
    ["甲镇、乙镇分别达到3座、2座。", ["甲镇 =3座 level", "乙镇 =2座 level"], "alone where nothing is made"],
    ["引进工业项目10个，甲镇、乙镇各引进1个。", ["工业项目 =10个 new", "工业项目 =1个 new"], "of the clause before, where each makes some"],
    ["生师比：小学、初中均达到5%。", ["小学生师比 =5% level", "初中生师比 =5% level"], "with the label of the list"],
    ["目标：小学、初中入学率均达到5%。", ["小学入学率 =5% level", "初中入学率 =5% level"], "without a label of no name"],
    ["生均图书小学30册、初中40册。", ["生均图书小学 =30册 level", "生均图书初中 =40册 level"], "with the statistic of another stage"],
    ["图书30册、初中40册。", ["图书 =30册 level", "初中 =40册 level"], "alone where the one before has no stage"],
    ["天然林、公益林分别不低于95亩、82亩。", ["天然林 >=95亩 level", "公益林 >=82亩 level"], "bound by what stands before the first"],
    ["天然林、公益林分别达到95亩以上、82亩。", ["天然林 >=95亩 level", "公益林 =82亩 level"], "not bound by what stands behind the first"],
  ])("of %s %j: %s", (sentence, expected) => {
    expect(sayTargets(sentence)).toEqual(expected);
  });
});
