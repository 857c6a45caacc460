import { describe, expect, it } from "vitest";
import { CONDITIONS } from "../../src/lexicon/conditions.ts";
import { readTask } from "../support/readTask.ts";

/** A clause for each row of the table, and the names of its targets. */
const FIRES: readonly (readonly [id: string, clause: string, indicators: string[]])[] = [
  ["set-goal", "农膜回收率、秸秆利用率达既定目标", ["农膜回收率", "秸秆利用率"]],
  ["full-coverage", "宽带网络、有线电视在行政村全覆盖", ["宽带网络行政村覆盖", "有线电视行政村覆盖"]],
  ["covers-all", "农技服务覆盖所有乡镇", ["农技服务覆盖"]],
  ["all-that-can", "危旧房“应改尽改”", ["危旧房"]],
  ["line-held", "守牢金融风险底线", ["金融风险"]],
  ["must-not-happen", "全年不发生重大事故", ["重大事故"]],
  ["unbroken", "确保春耕种子不断档、不断供", ["春耕种子"]],
  ["curbed", "坚决遏制重大安全事故", ["重大安全事故"]],
  ["kept-away", "严防松材线虫病反弹", ["松材线虫病反弹"]],
  ["stopped", "停止销售散装燃油", ["散装燃油"]],
  ["task-completed", "完成年度植树任务", ["年度植树任务"]],
  ["completed-in-full", "全面完成旱厕摸底排查", ["旱厕摸底排查"]],
  ["closed", "实现河道防洪堤闭环", ["河道防洪堤闭环"]],
  ["cleared", "失学儿童动态清零", ["失学儿童清零"]],
  ["done-by", "2027年底前完成水库除险加固", ["水库除险加固"]],
  ["every-one", "各乡镇均有养老服务中心", ["乡镇养老服务中心"]],
  ["all-have", "所有养老机构配备专职护理人员", ["养老机构专职护理人员"]],
  ["in-state", "确保涉水企业达标排放", ["涉水企业达标排放"]],
  ["named-policy", "全面落实河长制", ["河长制"]],
  ["named-standard", "新建住宅全面执行节能设计标准", ["节能设计标准"]],
  ["everywhere-by", "2026年全面推行电子处方", ["电子处方"]],
  ["everywhere-at-last", "2026年电子处方全面应用", ["电子处方应用"]],
  ["all-of-them", "排查出的房屋隐患全部整改到位", ["房屋隐患整改"]],
  ["put-through", "实现建制村通客车", ["建制村通客车"]],
  ["turned-into", "2026年将老旧公交车更换为电动公交车", ["老旧公交车更换为电动公交车"]],
  ["seamless", "实现公路铁路无缝衔接", ["公路铁路无缝衔接"]],
  ["used-up", "推动农作物秸秆全量利用", ["农作物秸秆利用"]],
  ["quoted-goal", "收入增速实现“三个同步”目标", ["收入增速"]],
  ["quoted-state", "实现政务服务“一网通办”", ["政务服务“一网通办”"]],
  ["up-to-standard", "城区水质优于国家标准", ["城区水质"]],
  ["only-up", "耕地面积只增不减", ["耕地面积"]],
  ["zero-of-them", "“两违”建筑实现“零增长”", ["“两违”建筑零增长"]],
];

describe("a full-or-zero condition", () => {
  it("of every kind in the table has a clause here", () => {
    expect(FIRES.map(([id]) => id)).toEqual(CONDITIONS.map((row) => row.id));
  });

  it.each(FIRES)("%s makes targets of %s: %j", (id, clause, indicators) => {
    const { targets, text } = readTask(`${clause}。`);
    for (const { span } of targets) expect(text.slice(span.start, span.end)).toBe(clause);
    expect(targets.map((target) => target.indicator)).toEqual(indicators);
    expect(targets.every((target) => target.quantity === null && target.quote === clause)).toBe(true);
    expect(targets[0]?.cues[0]?.field).toBe("condition");
    expect(new Set(targets.map(({ change }) => change))).toEqual(new Set([id === "line-held" ? "maintain" : "level"]));
  });

  it.each([
    ["set-goal", "制定目标任务"],
    ["full-coverage", "扩大保险覆盖面"],
    ["covers-all", "优先覆盖重点乡镇"],
    ["all-that-can", "应当尽快改造"],
    ["line-held", "加强底线思维"],
    ["must-not-happen", "不断发展产业"],
    ["unbroken", "不断供给优质种子"],
    ["curbed", "有效防汛"],
    ["kept-away", "严防各类风险"],
    ["stopped", "禁止发展的行业目录"],
    ["task-completed", "落实任务"],
    ["completed-in-full", "全面推进旱厕摸底排查"],
    ["closed", "完善闭环管理"],
    ["cleared", "开展清零行动"],
    ["done-by", "完成水库除险加固"],
    ["every-one", "各乡镇均要高度重视"],
    ["all-have", "所有养老机构要加强管理"],
    ["in-state", "加快企业达标排放改造"],
    ["named-policy", "全面落实河长制工作要求"],
    ["named-standard", "全面加强标准建设"],
    ["everywhere-by", "全面推行电子处方"],
    ["everywhere-at-last", "电子处方加快应用"],
    ["all-of-them", "企业可全部以技术出资"],
    ["put-through", "实现人畅其行"],
    ["turned-into", "将老旧公交车更换为电动公交车"],
    ["seamless", "加强衔接"],
    ["used-up", "推动秸秆综合利用"],
    ["quoted-goal", "推广“三个同步”做法"],
    ["quoted-state", "实现“推窗见景”"],
    ["up-to-standard", "城区水质优于标准的河段"],
    ["only-up", "面积有增有减"],
  ])("%s makes none of %s", (_, clause) => {
    expect(readTask(`${clause}。`).targets).toEqual([]);
  });

  it("takes its subject from the clause before where it names none", () => {
    const [target] = readTask("推进高标准农田建设，完成新建和改造任务。").targets;
    expect(target).toMatchObject({ indicator: "高标准农田新建和改造任务", subject: "高标准农田" });
  });

  it("keeps what is to be built where no clause before says of what", () => {
    expect(readTask("完成新建和改造任务。").targets[0]).toMatchObject({ indicator: "新建和改造任务", subject: null });
  });

  it.each([
    ["实现供水、供气、供热“一网通办”", "“一网通办”", "the name of what several things come to"],
    ["实现供水“一网通办”", "供水“一网通办”", "the thing and the name of its state"],
    ["全面实现应改尽改", "全面实现应改尽改", "the whole clause where no thing is named"],
  ])("of %s is called %s: %s", (clause, indicator) => {
    expect(readTask(`${clause}。`).targets.map((target) => target.indicator)).toEqual([indicator]);
  });

  it("keeps year and firmness of its sentence", () => {
    expect(readTask("到2027年，力争宽带网络在行政村全覆盖。").targets[0]).toMatchObject({ year: 2027, commitment: "striving" });
  });

  it("takes 趋 with 零增长, and not with what is to grow no more", () => {
    expect(readTask("建设用地总量趋零增长。").targets[0]).toMatchObject({ indicator: "建设用地总量", quantity: null });
  });

  it.each([
    ["守牢金融风险底线", "maintain"],
    ["筑牢金融风险底线", "maintain"],
    ["保持耕地面积只增不减", "maintain"],
    ["耕地面积只增不减", "level"],
  ])("in %s is to %s: what holds a line or keeps maintains", (clause, change) => {
    expect(readTask(`${clause}。`).targets[0]?.change).toBe(change);
  });

  it("binds where no word says how firmly, and is part of no other target", () => {
    expect(readTask("建成果园5亩。宽带网络全覆盖。").targets[1]).toMatchObject({ commitment: "binding", partOf: null });
    expect(readTask("力争2027年，宽带网络全覆盖，有线电视全覆盖。").targets.map(({ commitment }) => commitment)).toEqual([
      "striving",
      "striving",
    ]);
  });

  it.each([
    ["各地要以农技服务全覆盖为目标", "农技服务覆盖"],
    ["严防新的疫情发生", "新的疫情发生"],
    ["各类养殖场确保达标排放", "养殖场达标排放"],
    ["全县各级各类学校食堂全覆盖", "学校食堂覆盖"],
    ["燃用散煤的老旧锅炉全部拆除", "燃用散煤的老旧锅炉拆除"],
    ["规划范围内的老旧锅炉全部拆除", "老旧锅炉拆除"],
    ["规划范围内的锅炉全部拆除", "规划范围内的锅炉拆除"],
    ["位于规划范围内的老旧锅炉全部拆除", "老旧锅炉拆除"],
    ["各地应供气全覆盖", "供气覆盖"],
    ["各单位以供气全覆盖为目标", "供气覆盖"],
    ["各部门供气全覆盖", "供气覆盖"],
    ["农村各地供气全覆盖", "农村各地供气覆盖"],
    ["各级各类医院全覆盖", "医院覆盖"],
    ["乡镇各类医院全覆盖", "乡镇各类医院覆盖"],
    ["各类诊疗医院全覆盖", "诊疗医院覆盖"],
    ["推进老旧锅炉和窑炉应改尽改", "老旧锅炉和窑炉"],
    ["农村道路必须全覆盖", "农村道路覆盖"],
    ["农村道路均基本实现全覆盖", "农村道路覆盖"],
    ["力争不出现疫情全覆盖", "不出现疫情覆盖"],
    ["不出现疫情扩散全覆盖", "疫情扩散覆盖"],
  ])("is named without who is to see to it, and where: %s", (clause, indicator) => {
    expect(readTask(`${clause}。`).targets.map((target) => target.indicator)).toEqual([indicator]);
  });

  it.each([
    ["水库除险加固力争在2027年底前全覆盖", "水库除险加固覆盖"],
    ["水库除险加固2027年全覆盖", "水库除险加固覆盖"],
    ["水库除险加固到2027年12月底之前全覆盖", "水库除险加固覆盖"],
    ["水库除险加固于2027年6月全覆盖", "水库除险加固覆盖"],
    ["2027年12月底前水库除险加固全覆盖", "水库除险加固覆盖"],
    ["2027年底之前水库除险加固全覆盖", "水库除险加固覆盖"],
    ["2027年底前水库全覆盖", "水库覆盖"],
    ["水库2027年规划建设全覆盖", "规划建设覆盖"],
    ["2027年库全覆盖", "2027年库覆盖"],
  ])("is named without its date: %s is %s", (clause, indicator) => {
    const [target] = readTask(`${clause}。`).targets;
    expect([target?.indicator, target?.year]).toEqual([indicator, 2027]);
  });

  it.each([
    ["宽带、电视全覆盖", ["宽带覆盖", "电视覆盖"]],
    ["宽带和电视全覆盖", ["宽带覆盖", "电视覆盖"]],
    ["宽带网络、有线电视在乡镇和村全覆盖", ["宽带网络乡镇和村覆盖", "有线电视乡镇和村覆盖"]],
    ["在建小区宽带、有线电视在行政村全覆盖", ["在建小区宽带行政村覆盖", "有线电视行政村覆盖"]],
    ["宽带网络在行政村全覆盖", ["宽带网络在行政村覆盖"]],
    ["宽带网络全覆盖", ["宽带网络覆盖"]],
    ["甲、乙在行政村全覆盖", ["甲、乙在行政村覆盖"]],
    ["宽带、网络等行业全覆盖", ["宽带、网络等行业覆盖"]],
    ["建设（供水、供气）管网全覆盖", ["（供水、供气）管网覆盖"]],
  ])("%s has a name for each thing that is one: %j", (clause, indicators) => {
    expect(readTask(`${clause}。`).targets.map(({ indicator }) => indicator)).toEqual(indicators);
  });

  it.each([
    ["完成果园新建任务", "果园新建任务"],
    ["完成新建果园任务", "果园任务"],
    ["完成年度目标任务", "高标准农田年度任务"],
    ["全面完成排查整治", "排查整治"],
  ])("of %s takes the subject before only where it names none: %s", (clause, indicator) => {
    expect(readTask(`推进高标准农田建设，${clause}。`).targets.map((target) => target.indicator)).toEqual([indicator]);
  });

  it("is read in its own part of a list, where only one has it", () => {
    expect(readTask("建立完善、实现秸秆全量利用。").targets.map(({ quote }) => quote)).toEqual(["建立完善、实现秸秆全量利用"]);
  });

  it("of each part of a list stands by itself", () => {
    const { targets, text } = readTask("煤炭消费总量零增长、矿山废石全量利用、耕地面积只增不减。");
    expect(targets.map(({ span }) => text.slice(span.start, span.end))).toEqual(targets.map(({ quote }) => quote));
    expect(targets.map((target) => [target.quote, target.indicator])).toEqual([
      ["煤炭消费总量零增长", "煤炭消费总量"],
      ["矿山废石全量利用", "矿山废石利用"],
      ["耕地面积只增不减", "耕地面积"],
    ]);
  });

  it("of a part in quotation marks does not stand by itself", () => {
    const quotes = readTask("实现“煤炭零增长、石油零增长”目标。").targets.map(({ quote }) => quote);
    expect(quotes).toEqual(["实现“煤炭零增长、石油零增长”目标"]);
  });

  it("has no names in a list of adjectives", () => {
    expect(readTask("推动老、少、边地区4G网络全覆盖。").targets.map((target) => target.indicator)).toEqual(["老、少、边地区4G网络覆盖"]);
  });

  it.each([
    "目前已实现宽带网络全覆盖",
    "对完成考核目标的平台给予奖励",
    "对整改任务完成不到位、隐患全部整改的",
    "在全面完成旱厕摸底排查基础上",
    "宽带网络全覆盖的",
    "现有宽带网络全覆盖",
    "完成各项任务",
  ])("is none that tells what is, what is paid for or what may be the case: %s", (clause) => {
    expect(readTask(`${clause}。`).targets).toEqual([]);
  });

  it("is one where the words promise, though they begin with what is there", () => {
    const [target] = readTask("现有分散燃煤锅炉力争在2026年底前全部关停。").targets;
    expect(target).toMatchObject({ indicator: "现有分散燃煤锅炉关停", year: 2026, commitment: "striving" });
  });

  it("is one where work goes on from such a case", () => {
    expect(readTask("在全面完成旱厕摸底排查基础上加快。").targets).toHaveLength(1);
    expect(readTask("坚持在全面完成旱厕摸底排查基础上。").targets).toHaveLength(1);
  });

  it("is one where a name in quotation marks speaks of money", () => {
    expect(readTask("2026年全面实行护理人员“入职奖补”制度。").targets[0]?.indicator).toBe("护理人员“入职奖补”制度");
  });
});
