import { describe, expect, it } from "vitest";
import { BOUNDING_VERBS } from "../../src/lexicon/comparators.ts";
import { readTask } from "../support/readTask.ts";
import { plain, showSpans } from "../support/showSpans.ts";

/** The sentence with [ ] around every target's quote. */
function mark(sentence: string): string {
  const plan = readTask(plain(sentence));
  const offset = plan.text.indexOf("。") + 1;
  for (const { quote, span } of plan.targets) expect(quote).toBe(plan.text.slice(span.start, span.end));
  const spans = plan.targets.map(({ span }) => ({ start: span.start - offset, end: span.end - offset }));
  return showSpans(
    plan.text.slice(offset),
    // the two names of one condition share its words
    spans.filter((span, index) => spans.findIndex((other) => other.start === span.start && other.end === span.end) === index),
  );
}

/** Each target as one line: name, comparator, amount, change, firmness, year. */
function say(sentence: string): string[] {
  return readTask(sentence).targets.map(({ indicator, quantity, change, commitment, year }) => {
    const amount = quantity ? `${quantity.comparator}${quantity.value}${quantity.unit}` : "yes";
    return [indicator, amount, change, commitment, ...(year === null ? [] : [year])].join(" ");
  });
}

describe("targets with an amount", () => {
  it.each([
    ["[确保粮食播种面积稳定在18万亩以上]、[总产量12.5万吨以上]。", "one for each amount"],
    ["[守住18万亩耕地红线]，[12.5万亩永久基本农田]。", "with the noun behind the amount"],
    ["[建成高标准农田16万亩]（[其中2027年完成3.5万亩]）。", "with a share in brackets of its own"],
    ["[培育规模以上企业6家左右]。", "up to the end of the clause"],
    ["[新建水库5座]和[堤防4条]。", "up to the 和 that joins the next"],
    ["[新建水库5座以上]及[堤防4条]。", "up to the 及 that joins the next"],
    ["[新建水库5座和泵站]和[堤防4条]。", "up to the last 和, where the one before joins a thing"],
    ["[新建水库5座及泵站]和[堤防4条]。", "up to the last 和, where 及 joins a thing"],
    ["[新建水库5座]以及[堤防4条]。", "up to the 以及 that joins the next"],
    ["[新建水库5座]、[泵站和堤防4条]。", "up to the 、 before a 和 of the next"],
    ["[新建水库5座]、 [堤防4条]。", "without blanks"],
    ["[从严控制能耗5万吨]、[排放3万吨]。", "one for each, where 从 names no base"],
    ["[新建水库3座]、[堤防分别达到5条]。", "one for each, where 分别 stands behind the first amount"],
    ["[新建水库5座]（[含小型4座]）。", "up to a bracket that holds the next"],
    ["[新建水库5座]（[小型4座]）全部建成。", "without the bracket in which it stands, and what is behind that"],
    ["[新建水库5座]（[小型4座工程]）全部建成。", "up to the bracket that closes behind its noun"],
    ["[新建水库5座和泵站]。", "up to the end of the clause, where 和 joins a thing behind the last"],
    ["[新建水库5座工程（三期）]。", "with a bracket that opens behind its noun"],
    ["[新建水库5座（三期）片区]。", "up to the end of the clause, where a bracket stands between"],
    ["[新建水库（5座）]。", "with a bracket that opens in it"],
    ["[新建水库5座]）。", "without a bracket that opens nowhere"],
    ["[达到3—5年一遇排水能力]。", "where a return period is promised"],
    ["[发生率从2020年的5.5%下降到1.2%]。", "one where a change has a base"],
    ["截至2024年底建成道路427公里。", "none where a fact is told"],
    ["目前已建成道路427公里。", "none behind 已建成"],
    ["对新建的果园每亩补助500元。", "none where a subsidy is set"],
    ["对新增100人以上的企业给予奖励。", "none where a number is a condition of support"],
    ["实行24小时值守。", "none where a duration is no promise"],
    ["按20年一遇标准建设堤防。", "none where a return period qualifies a noun"],
    ["完善15分钟生活圈，开通5G网络。", "none where a number is a standard or a name"],
    ["推进一镇一业，完善三级体系。", "none where a number is a name"],
    ["[化肥、农药使用量均减少10%]。", "with the whole clause where a list shares its amounts"],
    ["[形成7天预报能力]。", "where a duration is an ability"],
    ["建设7天酒店。", "none where a duration qualifies a noun"],
    ["[培训护理员3000人（含3000人）以上]。", "with the note that includes the number"],
    ["加快道路建设。", "none where nothing is counted"],
  ])("%s: %s", (sentence) => {
    expect(mark(sentence)).toBe(sentence);
  });

  it.each([
    [
      "确保粮食播种面积稳定在18万亩以上、总产量12.5万吨以上。",
      ["粮食播种面积 >=18万亩 maintain binding", "粮食总产量 >=12.5万吨 maintain binding"],
    ],
    ["新建果园2万亩、改造茶园3万亩。", ["果园 =2万亩 new binding", "茶园改造 =3万亩 level binding"]],
    ["新建省级示范村2个，市级示范村6个。", ["省级示范村 =2个 new binding", "市级示范村 =6个 new binding"]],
    [
      "到2027年，城镇化率达到55%左右，提高0.4个百分点。",
      ["城镇化率 ~55% level binding 2027", "城镇化率 =0.4个百分点 increase binding 2027"],
    ],
    ["能耗总量较2020年降低10%。", ["能耗总量 =10% decrease binding"]],
    ["力争水产品产量突破5万吨。", ["水产品产量 >5万吨 level striving"]],
    ["谋划新建3座水库。", ["水库 =3座 new preparatory"]],
    ["县道和乡道绿化率分别达到95%、90%。", ["县道绿化率 =95% level binding", "乡道绿化率 =90% level binding"]],
    ["入园率和高中阶段毛入学率分别达到95%、96%。", ["入园率 =95% level binding", "高中阶段毛入学率 =96% level binding"]],
    ["化肥、农药使用量均减少10%。", ["化肥使用量 =10% decrease binding", "农药使用量 =10% decrease binding"]],
    ["甲、乙排放总量分别削减10%、5%以上。", ["甲排放总量 >=10% decrease binding", "乙排放总量 >=5% decrease binding"]],
    ["SO2、NOx浓度均下降10%。", ["SO2浓度 =10% decrease binding", "NOx浓度 =10% decrease binding"]],
    [
      "城镇居民和农村居民人均可支配收入分别增长5%、6%。",
      ["城镇居民人均可支配收入 =5% increase binding", "农村居民人均可支配收入 =6% increase binding"],
    ],
    ["户均收入和产值均达到5万元。", ["户均收入 =5万元 level binding", "产值 =5万元 level binding"]],
    ["SO2、NOx排放总量分别削减10%、5%。", ["SO2排放总量 =10% decrease binding", "NOx排放总量 =5% decrease binding"]],
    ["每村至少配备1名医生。", ["医生 >=1名 level binding"]],
    ["SO2、NOx排放分别下降10%、5%。", ["SO2排放 =10% decrease binding", "NOx排放 =5% decrease binding"]],
    ["A1、B2级分别达30亩、20亩。", ["A1 =30亩 level binding", "B2级 =20亩 level binding"]],
    ["新建水库5座以及堤防4条。", ["水库 =5座 new binding", "堤防 =4条 new binding"]],
    ["新建水库3座，其中改造2座，堤防5条。", ["水库 =3座 new binding", "水库 =2座 new binding", "堤防 =5条 new binding"]],
    ["道路控制在3公里，铁路5公里，公路6公里。", ["道路 <=3公里 level binding", "铁路 <=5公里 level binding", "公路 <=6公里 level binding"]],
    ["能耗下降5%，其中工业提高3%，排放10%。", ["能耗 =5% decrease binding", "工业 =3% increase binding", "排放 =10% decrease binding"]],
    ["道路控制在3公里，铁路达到5公里。", ["道路 <=3公里 level binding", "铁路 =5公里 level binding"]],
    ["确定12万亩耕地红线。", ["耕地红线 >=12万亩 level binding"]],
    ["确定耕地12万亩红线要求。", ["红线要求 >=12万亩 level binding"]],
    ["化肥、农药使用量均减少10%并力争更多。", ["化肥使用量 =10% decrease binding", "农药使用量 =10% decrease binding"]],
    [
      "甲村、乙村、丙村覆盖率分别达到约90%、80%、70%以上。",
      ["甲村覆盖率 ~90% level binding", "乙村覆盖率 >=80% level binding", "丙村覆盖率 >=70% level binding"],
    ],
    ["县道分别达到5公里、6公里。", ["县道 =5公里 level binding", "县道 =6公里 level binding"]],
    ["、县道分别达到5公里、6公里。", ["县道 =5公里 level binding", "县道 =6公里 level binding"]],
    ["甲与其他国家贸易、投资分别达到5亿元、6亿元。", ["甲与其他国家贸易 =5亿元 level binding", "投资 =6亿元 level binding"]],
    ["甲国与乙国贸易分别达到5亿元、6亿元。", ["甲国 =5亿元 level binding", "乙国贸易 =6亿元 level binding"]],
    ["教育普及与医疗覆盖率均达到90%。", ["教育普及覆盖率 =90% level binding", "医疗覆盖率 =90% level binding"]],
    ["宽带网络、有线电视覆盖率均达到90%。", ["宽带网络覆盖率 =90% level binding", "有线电视覆盖率 =90% level binding"]],
    ["平均亩产、最高亩产均达到500公斤。", ["平均亩产 =500公斤 level binding", "最高亩产 =500公斤 level binding"]],
    ["贸易、投资均占比30%。", ["贸易占比 =30% level binding", "投资占比 =30% level binding"]],
    ["贸易、投资分别实际增速达30%、20%。", ["贸易实际增速 =30% level binding", "投资实际增速 =20% level binding"]],
    ["面积型、人数分别达30亩、20人。", ["面积型 =30亩 level binding", "人数 =20人 level binding"]],
    ["产量区、试点区覆盖率分别达到90%、80%。", ["产量区覆盖率 =90% level binding", "试点区覆盖率 =80% level binding"]],
    ["甲、乙面积型分别达30亩、20亩。", ["甲 =30亩 level binding", "乙面积型 =20亩 level binding"]],
    ["打造农业万亩示范片。", ["农业示范片 =1万亩 new binding"]],
    ["建设农业3个示范园区建设。", ["示范园区 =3个 new binding"]],
    ["建设农业3公里示范道路建设。", ["示范道路建设 =3公里 new binding"]],
    ["整治提升1公里河道。", ["河道 =1公里 level binding"]],
    ["提升1条河道。", ["河道 =1条 increase binding"]],
    ["建成基站5万个，规模为3000亿元。", ["基站 =5万个 new binding", "基站规模 =3000亿元 level binding"]],
    ["保持基站5万个，规模3000亿元。", ["基站 =5万个 maintain binding", "基站规模 =3000亿元 maintain binding"]],
    ["新建水库3座，确保堤防5条。", ["水库 =3座 new binding", "堤防 =5条 level binding"]],
    ["新建水库3座，改造堤防5条。", ["水库 =3座 new binding", "堤防改造 =5条 level binding"]],
    ["普及率90%、力争覆盖率80%。", ["普及率 =90% level binding", "覆盖率 =80% level striving"]],
    ["甲、乙覆盖率均为90%。", ["甲覆盖率 =90% level binding", "乙覆盖率 =90% level binding"]],
    ["男生、女生分别为5名、6名。", ["男生 =5名 level binding", "女生 =6名 level binding"]],
    [
      "县道和乡道绿化率分别达到95%、90%、80%。",
      ["县道和乡道绿化率 =95% level binding", "县道和乡道绿化率 =90% level binding", "县道和乡道绿化率 =80% level binding"],
    ],
    ["新建水库3座，产值规模超30亿元。", ["水库 =3座 new binding", "产值规模 >30亿元 level binding"]],
    ["新建水库3座，堤防5条。", ["水库 =3座 new binding", "堤防 =5条 new binding"]],
    ["每市整治提升1条以上河道。", ["河道 >=1条 level binding"]],
    ["每市提升1个百分点。", ["每市 =1个百分点 increase binding"]],
    ["用户数达到800万。", ["用户数 =800万 level binding"]],
    ["公交车实现电动化率达到50%。", ["公交车电动化率 =50% level binding"]],
    ["推动秸秆综合利用，综合利用率达到90%。", ["秸秆综合利用率 =90% level binding"]],
    ["新建改造管网10公里。", ["管网 =10公里 new binding"]],
    ["综合考评进入全省前10名。", ["综合考评 <=10名 level binding"]],
    ["灌溉水利用系数达到0.52。", ["灌溉水利用系数 =0.52 level binding"]],
    ["审批时限压缩到3个工作日以内。", ["审批时限 <=3个工作日 decrease binding"]],
    ["新建水库5座和泵站。", ["水库 =5座 new binding"]],
    ["新建水库5座与泵站。", ["水库 =5座 new binding"]],
    ["新建水库5座以及泵站。", ["水库 =5座 new binding"]],
    ["每镇建成5个和美乡村。", ["和美乡村 =5个 new binding"]],
    ["新建水库5座（小型4座）全部建成。", ["水库 =5座 new binding", "小型 =4座 new binding"]],
    ["农民和居民人均收入分别增长5%、6%。", ["农民人均收入 =5% increase binding", "居民人均收入 =6% increase binding"]],
    ["贸易、投资均高于全省平均增速5个百分点。", ["贸易 =5个百分点 increase binding", "投资 =5个百分点 increase binding"]],
    ["建设县道和乡道分别达到5公里、6公里。", ["县道 =5公里 new binding", "乡道 =6公里 new binding"]],
    ["整治提升水系新增河道1条。", ["水系新增河道整治提升 =1条 new binding"]],
    ["新建水库3座，整治提升1条内河。", ["水库 =3座 new binding", "内河 =1条 level binding"]],
    [
      "粮食产量提高5万吨，其中小麦减少2万吨，大豆3万吨。",
      ["粮食产量 =5万吨 increase binding", "小麦 =2万吨 decrease binding", "大豆 =3万吨 increase binding"],
    ],
    ["新建建筑100%执行节能标准。", ["建筑执行节能标准 =100% level binding"]],
    ["能耗下降5%，清洁能源占比30%以上。", ["能耗 =5% decrease binding", "清洁能源占比 >=30% level binding"]],
    ["每年资助青年人才100名。", ["资助青年人才 =100名 level binding"]],
    ["贸易、投资分别占比达30%、20%。", ["贸易占比 =30% level binding", "投资占比 =20% level binding"]],
    ["实现三百亿产值目标。", ["产值 =300亿元 level binding"]],
    ["改造提升县道12公里、危桥3座。", ["县道改造提升 =12公里 level binding", "危桥 =3座 level binding"]],
    ["提质改造泵站3座。", ["泵站提质改造 =3座 level binding"]],
    ["实施改造提升工程3个。", ["改造提升工程 =3个 level binding"]],
    ["提升泵站3座。", ["泵站 =3座 increase binding"]],
    ["改造提升率增长5%。", ["改造提升率 =5% increase binding"]],
    ["亩均增产50公斤。", ["亩均增产 =50公斤 increase binding"]],
    ["户均增收项目5个。", ["户均增收项目 =5个 level binding"]],
    ["新建改建水库3座。", ["水库 =3座 new binding"]],
    ["新建（改扩建）水库3座。", ["水库 =3座 new binding"]],
    ["新（改、扩）建水库3座。", ["水库 =3座 new binding"]],
    ["新建（扩容）水库3座。", ["（扩容）水库 =3座 new binding"]],
    ["推广再生稻5万亩。", ["推广再生稻 =5万亩 level binding"]],
    ["再新建水库3座。", ["水库 =3座 new binding"]],
    ["基本农田达到5万亩。", ["基本农田 =5万亩 level binding"]],
    ["基本建成水库3座。", ["水库 =3座 new binding"]],
    ["低保标准提高到每人每月600元。", ["低保标准 =600元 level binding"]],
    ["补充每人口粮60公斤。", ["补充每人口粮 =60公斤 level binding"]],
    ["人均收入达到2万元，年均增长9%。", ["人均收入 =2万元 level binding", "人均收入 =9% increase binding"]],
    ["治理率达到45%，较上年提高8个百分点。", ["治理率 =45% level binding", "治理率 =8个百分点 increase binding"]],
    ["人均收入达到2万元，稳定就业，年均增长9%。", ["人均收入 =2万元 level binding", "就业 =9% increase binding"]],
    ["新增示范社5家，总数达到50家。", ["示范社 =5家 new binding", "示范社总数 =50家 level binding"]],
    ["生猪出栏60万头，存栏35万头。", ["生猪出栏 =60万头 level binding", "生猪存栏 =35万头 level binding"]],
    ["油菜面积达到20万亩，总产3万吨。", ["油菜面积 =20万亩 level binding", "油菜总产 =3万吨 level binding"]],
    ["自来水普及率90%，覆盖率80%。", ["自来水普及率 =90% level binding", "自来水覆盖率 =80% level binding"]],
    ["引进亿元以上项目10个，其中5亿元以上2个。", ["亿元以上项目 =10个 new binding", "5亿元以上项目 =2个 new binding"]],
    [
      "创建国家级示范社2家、省级5家、市级10家。",
      ["国家级示范社 =2家 new binding", "省级示范社 =5家 new binding", "市级示范社 =10家 new binding"],
    ],
    ["创建示范社2家、省级园区5家。", ["示范社 =2家 new binding", "省级园区 =5家 new binding"]],
    ["高标准农田达到38万亩，占耕地面积的90%。", ["高标准农田 =38万亩 level binding", "高标准农田占耕地面积 =90% level binding"]],
    ["新增收入3亿元，占比达到10%。", ["收入 =3亿元 new binding", "占比 =10% level binding"]],
    ["建成10万亩以上的果园。", ["果园 >=10万亩 new binding"]],
    ["果园面积达到10万亩以上的规模。", ["果园面积 >=10万亩 level binding"]],
    ["完成60个村的整治任务。", ["村整治 =60个 level binding"]],
    ["完成60个村的示范任务。", ["示范 =60个 level binding"]],
    ["带动农户1万户增收。", ["农户增收 =1万户 level binding"]],
    ["用3年时间，培育企业3家。", ["企业 =3家 new binding"]],
    ["旅游人次突破100万、旅游收入10亿元。", ["旅游人次 >100万 level binding", "旅游收入 =10亿元 level binding"]],
    ["打造示范村10个，覆盖20个村。", ["示范村 =10个 new binding", "村 =20个 level binding"]],
    ["打造示范村10个，村级服务站20个。", ["示范村 =10个 new binding", "村级服务站 =20个 new binding"]],
    ["建成服务站5个，服务半径不超过2公里。", ["服务站 =5个 new binding", "服务半径 <=2公里 level binding"]],
    ["带动5000户农户户均增收3000元。", ["农户 =5000户 level binding", "户均增收 =3000元 increase binding"]],
    ["整合资金3亿元，用于产业发展的不低于55%。", ["整合资金 =3亿元 level binding", "用于产业发展 >=55% level binding"]],
    ["限上单位净增20家。", ["限上单位 =20家 increase binding"]],
    ["巩固提升供水工程30处。", ["供水工程巩固提升 =30处 level binding"]],
    ["一般业务3个工作日内办结。", ["一般业务 =3个工作日 level binding"]],
    ["甲港、乙港联运量年均增长10%。", ["甲港、乙港联运量 =10% increase binding"]],
    ["甲镇、乙镇人均收入达到2万元。", ["甲镇、乙镇人均收入 =2万元 level binding"]],
    ["甲镇、乙镇各新建水厂2座。", ["水厂 =2座 new binding"]],
    ["甲城、乙城、丙城各实施管廊建设项目1个。", ["管廊建设项目 =1个 level binding"]],
    ["甲城各实施管廊建设项目1个。", ["甲城各实施管廊建设项目 =1个 level binding"]],
    ["甲镇、乙镇新建水厂2座。", ["甲镇、乙镇新建水厂 =2座 new binding"]],
    ["每个县至少培育示范基地1个。", ["示范基地 >=1个 new binding"]],
    ["各县（市、区）建设示范基地1个。", ["示范基地 =1个 level binding"]],
    ["每个县示范基地达到1个。", ["每个县示范基地 =1个 level binding"]],
    ["收入增速高于全市平均水平1个百分点。", ["收入增速 =1个百分点 increase binding"]],
    ["不良率控制在不超过各项贷款平均不良率2个百分点。", ["不良率 <=2个百分点 level binding"]],
    ["建设100个50户以上安置区。", ["50户以上安置区 =100个 new binding"]],
    ["新建水库5座和县城和乡镇堤防3条。", ["水库 =5座 new binding", "乡镇堤防 =3条 new binding"]],
    ["发展食用菌1.2亿棒。", ["食用菌 =1.2亿棒 new binding"]],
    ["约谈排名后3位的乡镇。", []],
    ["进入前3位的乡镇达到5个。", ["乡镇 <=3位 level binding", "乡镇 =5个 level binding"]],
    ["新建电站3座，装机容量突破30万千瓦。", ["电站 =3座 new binding", "装机容量 >30万千瓦 level binding"]],
    ["投资增长16%目标顺利实现。", ["投资 =16% increase binding"]],
    ["目标任务：新增就业600人。", ["就业 =600人 new binding"]],
    ["主要建设内容:水库3座。", ["水库 =3座 level binding"]],
    ["重点：水库3座。", ["重点：水库 =3座 level binding"]],
    ["力争用3年时间，覆盖率达到90%。", ["覆盖率 =90% level binding"]],
    ["推进农村供水，覆盖率达到90%。", ["农村供水覆盖率 =90% level binding"]],
    ["推进农村供水，建成水厂3座，达到90%的覆盖率。", ["水厂 =3座 new binding", "水厂覆盖率 =90% level binding"]],
    [
      "高标准农田达到38万亩，占耕地面积的90%，占农田面积的80%。",
      ["高标准农田 =38万亩 level binding", "高标准农田占耕地面积 =90% level binding", "高标准农田占农田面积 =80% level binding"],
    ],
    ["甲、乙成都线路达到5条。", ["甲、乙成都线路 =5条 level binding"]],
    ["甲、乙都市圈达到5个。", ["甲、乙都市圈 =5个 level binding"]],
    ["甲、乙都达到5亩。", ["甲 =5亩 level binding", "乙 =5亩 level binding"]],
    ["改造提升率5%。", ["改造提升率 =5% increase binding"]],
    ["改造提升满意度5个百分点。", ["满意度改造提升 =5个百分点 increase binding"]],
    ["打造示范村10个，村级医疗覆盖点20个。", ["示范村 =10个 new binding", "村级医疗覆盖点 =20个 new binding"]],
    ["争取再用12个月，覆盖率达到90%。", ["覆盖率 =90% level binding"]],
    ["农户1万户增收项目。", ["增收项目 =1万户 level binding"]],
    ["收入超过全市平均水平1个百分点。", ["收入 =1个百分点 level binding"]],
    ["能耗低于全市平均水平1个百分点。", ["能耗 =1个百分点 level binding"]],
    ["低保标准提高到每人每年600元。", ["低保标准 =600元 level binding"]],
    ["低保标准提高到每人600元。", ["低保标准 =600元 level binding"]],
    ["投资增长16%目标完成。", ["投资 =16% increase binding"]],
    ["过亿元企业达到12家。", ["过亿元企业 =12家 level binding"]],
    ["新建水库3座，各村配备管护员5名。", ["水库 =3座 new binding", "管护员 =5名 level binding"]],
    [
      "县道、乡道绿化率分别达到95%、90%，较上年提高5个百分点。",
      ["县道绿化率 =95% level binding", "乡道绿化率 =90% level binding", "县道、乡道绿化率 =5个百分点 increase binding"],
    ],
    ["甲镇、乙镇分别完成投资3亿元、5亿元。", ["甲镇投资 =3亿元 level binding", "乙镇投资 =5亿元 level binding"]],
    ["带动农户5000户户均种植和养殖收入3000元。", ["农户 =5000户 level binding", "户均种植和养殖收入 =3000元 level binding"]],
    ["创建省级5家、市级10家。", ["省级 =5家 new binding", "市级 =10家 new binding"]],
    ["引进亿元以上项目10个，其中年产值5亿元以上2个。", ["亿元以上项目 =10个 new binding", "年产值5亿元以上项目 =2个 new binding"]],
    ["创建示范社10家，园区国家级2家。", ["示范社 =10家 new binding", "园区国家级 =2家 new binding"]],
    ["培育农业产业化省级龙头企业5家、市级10家。", ["农业产业化省级龙头企业 =5家 new binding", "市级农业产业化龙头企业 =10家 new binding"]],
    ["粮食产量达到5万吨，高标准农田占耕地面积的90%。", ["粮食产量 =5万吨 level binding", "高标准农田占耕地面积 =90% level binding"]],
    ["高标准农田面积达到18万亩，实现90%的利用率。", ["高标准农田面积 =18万亩 level binding", "高标准农田利用率 =90% level binding"]],
    ["发放救助资金300万元。", ["救助资金 =300万元 level binding"]],
    ["养老金发放率达到100%。", ["养老金发放率 =100% level binding"]],
    ["发放标准提高到每人每月600元。", ["发放标准 =600元 level binding"]],
    ["招引亿元以上项目10个，组建合作社20家。", ["亿元以上项目 =10个 level binding", "合作社 =20家 level binding"]],
    ["购置农机500台、投放公交车50辆。", ["农机 =500台 level binding", "公交车 =50辆 level binding"]],
    ["购置税收入达到3亿元，投放点达到50个。", ["购置税收入 =3亿元 level binding", "投放点 =50个 level binding"]],
    ["统筹安排财政资金3亿元。", ["财政资金 =3亿元 level binding"]],
    ["选派第一书记15名。", ["第一书记 =15名 level binding"]],
    ["提供岗位2000个、举办招聘会50场。", ["岗位 =2000个 level binding", "招聘会 =50场 level binding"]],
    ["培育数据提供商5家。", ["数据提供商 =5家 new binding"]],
    ["提供商达到5家。", ["提供商 =5家 level binding"]],
    ["培育工业企业10家，其中规模以上5家。", ["工业企业 =10家 new binding", "规模以上工业企业 =5家 new binding"]],
    ["完成3个乡镇、15个村的整治任务。", ["乡镇整治 =3个 level binding", "村整治 =15个 level binding"]],
    ["建成3座水库、5座水厂。", ["水库 =3座 new binding", "水厂 =5座 new binding"]],
    ["改造3个小区、完成15个村的整治。", ["小区 =3个 level binding", "村整治 =15个 level binding"]],
    ["新建堤防3公里、15个村的道路。", ["堤防 =3公里 new binding", "道路 =15个 new binding"]],
    ["污水治理覆盖60%以上的行政村。", ["污水治理覆盖行政村 >=60% level binding"]],
    ["良种覆盖率达到95%以上的先进水平。", ["良种覆盖率 >=95% level binding"]],
    ["粮食播种面积达到18万亩，新增5000亩。", ["粮食播种面积 =18万亩 level binding", "粮食播种面积 =5000亩 new binding"]],
    ["高标准农田达到10万亩以上的规模。", ["高标准农田 >=10万亩 level binding"]],
    ["完成河道10公里整治。", ["河道整治 =10公里 level binding"]],
    ["一般业务3个工作日之内办结。", ["一般业务 <=3个工作日 level binding"]],
    ["稳步提高城镇化率，达到55%。", ["城镇化率 =55% level binding"]],
    ["用3年时间，覆盖率达到90%。", ["覆盖率 =90% level binding"]],
    ["产值高于全市平均水平企业达到50家。", ["产值高于全市平均水平企业 =50家 level binding"]],
    ["分配到每户菜地达到3亩。", ["分配到每户菜地 =3亩 level binding"]],
  ])("%s gives %j", (sentence, targets) => {
    expect(say(sentence)).toEqual(targets);
  });
});

describe("amounts of several years", () => {
  const say = (sentence: string) =>
    readTask(sentence).targets.map(({ indicator, quantity, year }) => `${indicator} ${quantity?.text} ${String(year)}`);

  it.each([
    ["2024年、2025年分别完成投资3亿元、5亿元。", ["投资 3亿元 2024", "投资 5亿元 2025"]],
    ["2024年底、2025年底覆盖率分别达到80%、90%。", ["覆盖率 80% 2024", "覆盖率 90% 2025"]],
    ["覆盖率2024年和2025年分别达到80%、90%以上。", ["覆盖率 80% 2024", "覆盖率 90%以上 2025"]],
    ["甲村2024年、乙村2025年分别完成投资3亿元、5亿元。", ["甲村投资 3亿元 2024", "乙村投资 5亿元 2025"]],
    ["2024年甲村、2025年乙村覆盖率分别达到80%、90%。", ["甲村覆盖率 80% 2024", "乙村覆盖率 90% 2025"]],
    ["2024、2025年覆盖率分别达到80%、90%。", ["覆盖率 80% 2024", "覆盖率 90% 2025"]],
    ["2024年、2025年覆盖率均达到90%。", ["覆盖率 90% 2024", "覆盖率 90% 2025"]],
    ["2024年甲村、乙村分别完成投资3亿元、5亿元。", ["甲村投资 3亿元 2024", "乙村投资 5亿元 2024"]],
    ["2024年、2025年、2026年分别完成投资3亿元、5亿元。", ["投资 3亿元 2026", "投资 5亿元 2026"]],
    ["2024年、2025年分别完成投资3亿元。", ["投资 3亿元 2025"]],
    ["投资、产值分别完成3亿元、5亿元。", ["投资 3亿元 null", "产值 5亿元 null"]],
  ])("%s gives %j", (sentence, targets) => {
    expect(say(sentence)).toEqual(targets);
  });
});

describe("the change of a target", () => {
  it.each([
    ["普及率达到90%", "level"],
    ["普及率提高到90%", "level"],
    ["普及率提高5个百分点", "increase"],
    ["产量年均增长8%", "increase"],
    ["能耗下降5%", "decrease"],
    ["发生率下降到5%", "decrease"],
    ["合格率稳定在95%以上", "maintain"],
    ["守住12万亩耕地", "maintain"],
    ["新建水库3座", "new"],
    ["推进3座桥梁建设", "new"],
    ["普及率90%以上", "level"],
  ])("in %s is %s", (sentence, change) => {
    expect(readTask(`${sentence}。`).targets.map((target) => target.change)).toEqual([change]);
  });
});

describe("the firmness of a target", () => {
  it.each([
    ["确保普及率达到90%", "binding"],
    ["普及率达到90%", "binding"],
    ["力争普及率达到90%", "striving"],
    ["推动普及率达到90%", "striving"],
    ["规划布局建设水库3座", "preparatory"],
    ["谋划推动新建水库3座", "preparatory"],
  ])("in %s is %s", (sentence, commitment) => {
    expect(readTask(`${sentence}。`).targets.map((target) => target.commitment)).toEqual([commitment]);
  });

  it("that stands before a date holds for the rest of the sentence", () => {
    const stances = (sentence: string) => readTask(sentence).targets.map((target) => target.commitment);
    expect(stances("力争到2027年，普及率达到90%；2030年，产量达到5万吨。")).toEqual(["striving", "striving"]);
    expect(stances("力争普及率达到90%；产量达到5万吨。")).toEqual(["striving", "binding"]);
    expect(stances("力争到2027年，普及率达到90%。产量达到5万吨。")).toEqual(["striving", "binding"]);
  });

  it("keeps no word where none decided", () => {
    expect(readTask("整治提升1条河道。").targets[0]?.cues).toEqual([]);
    expect(readTask("铁路5公里。").targets[0]?.cues).toEqual([]);
  });

  it("keeps the word that bounds", () => {
    expect(readTask("道路控制在3公里。").targets[0]?.cues).toEqual([{ field: "comparator", text: "控制在" }]);
  });

  it("keeps the words that decided", () => {
    expect(readTask("力争普及率提高到90%。").targets[0]?.cues).toEqual([
      { field: "change", text: "提高到" },
      { field: "commitment", text: "力争" },
    ]);
  });
});

describe("a verb that bounds", () => {
  it.each(BOUNDING_VERBS)("makes a bare amount a bound: $words", ({ words, comparator }) => {
    const sentence = /线$/u.test(words) ? `守住12万亩耕地${words}。` : `${words}耕地12万亩。`;
    expect(readTask(sentence).targets[0]?.quantity?.comparator).toBe(comparator);
  });

  it("does not overrule a bound that the amount itself has", () => {
    expect(readTask("守住耕地12万亩左右。").targets[0]?.quantity?.comparator).toBe("~");
  });
});

describe("the year of a target", () => {
  it.each([
    ["到2027年，普及率达到90%，产量达到5万吨。", [2027, 2027], "is carried on in its sentence"],
    ["到2027年，普及率达到90%。产量达到5万吨。", [2027, null], "is not carried into the next sentence"],
    ["2026年普及率达到90%，2030年达到95%。", [2026, 2030], "is that of its own words"],
    ["力争到2027年普及率达到90%；2030年，产量达到5万吨。", [2027, 2030], "is that of its own lead-in"],
    ["从2020年起5年内，普及率达到90%。", [2024], "is the last of so many years"],
    ["从2020年起，普及率达到90%。", [null], "is not that of a beginning"],
    ["全年普及率达到90%。", [null], "is not known of 全年 in a plan for several years"],
    ["2025年、2026年新建水库5座。", [2026], "is the last of a list"],
    ["2025年底和2026年底，普及率达到90%。", [2026], "is the last of a list in a lead-in"],
    ["普及率达到90%。", [null], "is null where none is stated"],
    ["普及率从2020年的50%提高到90%。", [null], "is not that of the base"],
  ])("in %s %j: %s", (sentence, years) => {
    expect(readTask(sentence).targets.map((target) => target.year)).toEqual(years);
  });
});

describe("the base of a change", () => {
  it("is kept with its year", () => {
    const [target] = readTask("2027年煤炭比重从2020年的50.5%下降到41.2%。").targets;
    expect(target).toMatchObject({ indicator: "煤炭比重", year: 2027, quantity: { value: 41.2 } });
    expect(target?.baseline).toMatchObject({ year: 2020, quote: "50.5%", quantity: { value: 50.5 } });
  });

  it.each(["普及率由50%提高到90%", "普及率从 50%提高到90%"])("is an amount alone where no year is told: %s", (sentence) => {
    expect(readTask(`${sentence}。`).targets[0]?.baseline).toMatchObject({ year: null, quote: "50%", quantity: { value: 50 } });
  });

  it("is a year alone where no more is told", () => {
    expect(readTask("能耗总量较2020年降低10%。").targets[0]).toMatchObject({ year: null, baseline: { year: 2020, quantity: null } });
  });

  it("has its year with 的 and without", () => {
    const years = ["普及率从2020年50%提高到90%。", "普及率从2020年的50%提高到90%。"].map(
      (sentence) => readTask(sentence).targets[0]?.baseline?.year,
    );
    expect(years).toEqual([2020, 2020]);
  });

  it("is null where none is told", () => {
    expect(readTask("煤炭比重下降到41.2%。").targets[0]?.baseline).toBeNull();
  });
});

describe("a share", () => {
  it("points at the target that it is a part of", () => {
    const [whole, share, next] = readTask("建成高标准农田16万亩（其中2027年完成3.5万亩）。新建水库3座。").targets;
    expect(whole?.partOf).toBeNull();
    expect(share).toMatchObject({ partOf: whole?.id, year: 2027, quantity: { value: 3.5 } });
    expect(next?.partOf).toBeNull();
  });

  it("is no target of a list", () => {
    expect(readTask("建成果园5亩。化肥、农药使用量均减少10%。").targets.map(({ partOf }) => partOf)).toEqual([null, null, null]);
  });
});
