import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIndefinite, NUMBER_RULES } from "../../src/extract/classifyNumber.ts";
import { INDEFINITE_WORDS } from "../../src/lexicon/names.ts";
import type { NumberClass } from "../../src/model/numberMention.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { readTask } from "../support/readTask.ts";

/** The numbers of a sentence as `quote class rule`. */
function say(sentence: string): string[] {
  return readTask(sentence).numbers.map((number) => `${number.quote} ${number.class} ${number.rule}`);
}

/** For each rule the class that it gives, a sentence in which its first number is of that rule, and one in which none is. */
const RULES: readonly (readonly [id: string, kind: NumberClass, fires: string, not: string])[] = [
  ["document-number", "reference", "落实甲政发〔2025〕3号文件。", "建设期（2025年）。"],
  ["document-number-tail", "reference", "按〔2025〕3号文件执行。", "按3号线执行。"],
  ["date", "reference", "自2025年3月1日施行。", "2025年3月1日前完成。"],
  ["month-or-day", "reference", "自2025年3月1日施行。", "2025年3月1日前完成。"],
  ["month-of-deadline", "deadline", "2025年6月底前完成。", "6个月完成。"],
  ["day-of-deadline", "deadline", "2025年6月３０日前完成。", "自2025年6月30日施行。"],
  ["ordinal-meeting", "reference", "落实第3次会议精神。", "召开3次会议。"],
  ["title-marks", "reference", "落实《2025年行动方案》。", "落实“2025年行动方案”。"],
  ["year-range", "reference", "实施2025—2027年计划。", "到2025年完成。"],
  ["past-year", "reference", "截至2024年底完成。", "到2027年完成。"],
  ["year", "deadline", "到2027年完成。", "建设2年。"],
  ["letter-name", "name", "建设5G网络。", "建设5个网络。"],
  ["ordinal", "name", "推进第一产业发展。", "推进一二三产业融合。"],
  ["phase", "name", "推进二期工程。", "推进两项工程。"],
  ["named-programme", "name", "实施3年行动。", "建设3年。"],
  ["return-period", "spec", "建设20年一遇标准堤防。", "堤防达到20年一遇标准。"],
  ["living-circle", "spec", "完善15分钟生活圈。", "缩短15分钟。"],
  ["named-order", "name", "千名人才培训项目。", "培训千名人才。"],
  ["quoted-name", "name", "推广“三级联动”做法。", "建设三级平台。"],
  ["age", "spec", "改造20年以上老旧小区。", "改造20个老旧小区。"],
  ["class-of-plant", "spec", "淘汰10千瓦以下机组。", "新增装机10万千瓦以上。"],
  ["ministries", "name", "落实8部委要求。", "出版图书8部。"],
  ["of-all", "reference", "覆盖全县24个乡镇。", "覆盖24个乡镇。"],
  ["of-plan", "reference", "落实3项任务。", "实施3项工程。"],
  ["sum-of-list", "reference", "推进道路、供水、供电三个领域建设。", "推进道路、供水两类、三个领域建设。"],
  ["per", "spec", "每千人拥有床位5张。", "培训千人。"],
  ["reach", "spec", "划定500米范围内禁养区。", "修建围墙500米。"],
  ["grade", "spec", "创建5A级景区。", "建设5个景区。"],
  ["magnitude-class", "spec", "打造百亿级产业集群。", "实现产值百亿元。"],
  ["numbered-slogan", "name", "做到五个优于。", "建设四个高产示范区。"],
  ["numeral-and-noun", "name", "推进三镇联动。", "推进3镇建设。"],
  ["modifier", "spec", "培育产值1亿元以上的企业5家。", "培育企业5家。"],
  ["kind-by-amount", "spec", "引进亿元以上项目5个。", "完成投资1亿元以上。"],
  ["inside-rate", "spec", "7项指标综合达标率达到85%。", "完成7项指标。"],
  ["capacity", "spec", "新建日供水2万吨水厂1座。", "日供水达到2万吨。"],
  ["places", "reference", "在16个镇建成市场各1个。", "建成16个镇级市场。"],
  ["bare-number", "reference", "坚持3原则。", "坚持3个原则。"],
  ["condition-of-support", "reference", "每亩补助500元。", "投入500万元。"],
  ["case", "reference", "对火点超过3个的乡镇进行督办。", "火点不超过3个。"],
  ["fact", "reference", "目前有企业500家。", "建成企业500家。"],
  ["duration", "spec", "实行24小时值守。", "工期缩短为2个月。"],
];

describe("the rule", () => {
  it.each(RULES)("%s makes a %s of a number of %s and of none of %s", (id, kind, fires, not) => {
    const of = (sentence: string) => readTask(sentence).numbers.map((number) => ({ rule: number.rule, kind: number.class }));
    expect(of(fires)).toContainEqual({ rule: id, kind });
    expect(of(not).map(({ rule }) => rule)).not.toContain(id);
  });

  it("no-promise takes what stands in the preamble", () => {
    const { numbers } = parsePlan("某某县建设方案\n为建设5个水库，制定本方案。\n一、重点任务\n（一）建设。新建5个水库。");
    expect(numbers.map((number) => [number.rule, number.class])).toEqual([
      ["no-promise", "reference"],
      ["amount", "target"],
    ]);
  });

  it("of every row has a sentence here", () => {
    expect(RULES.map(([id]) => id)).toEqual(NUMBER_RULES.map((rule) => rule.id).filter((id) => id !== "no-promise"));
  });
});

/** Sentences on either side of a rule's edge, and the rule of the first number. */
const EDGES: readonly (readonly [sentence: string, rule: string, why: string])[] = [
  ["落实甲政发[2025] 12 号文件。", "document-number", "in square brackets, with 号 behind them"],
  ["落实甲政发[2025]文件3号。", "bare-number", "where other words stand before 号"],
  ["落实甲政发2025（3号）文件。", "bare-number", "where the brackets are behind it"],
  ["落实甲政发〔25〕3号文件。", "bare-number", "of two digits"],
  ["完成2025年-2027年规划。", "year-range", "with 年 on both sides"],
  ["比2024年增长。", "past-year", "behind 比"],
  ["今年的2025年计划。", "year", "behind 年的"],
  ["2025年以来。", "past-year", "before 以来"],
  ["建设12期工程。", "amount", "of two digits before 期"],
  ["建设5期班。", "amount", "before 期班"],
  ["实施3个行动。", "amount", "of another unit than 年"],
  ["11月底前完成。", "month-of-deadline", "of a month alone, by whose end"],
  ["11月份完成。", "month-of-deadline", "of a month alone"],
  ["11月中旬完成。", "month-of-deadline", "of a third of a month"],
  ["11月8日前完成。", "month-of-deadline", "of a day's month, before which"],
  ["11月8日召开会议。", "bare-number", "of a day on which"],
  ["13月底完成。", "bare-number", "of no month"],
  ["供水、改造道路2条。", "amount", "behind two names of which one says an action"],
  ["供水、改造2个领域。", "sum-of-list", "behind two names of which one is an action alone"],
  ["改造道路、供水2个领域。", "sum-of-list", "behind a list that an action begins"],
  ["供水、道路改造2个领域。", "sum-of-list", "behind a name that closes with an action"],
  ["供水、各地2个领域。", "sum-of-list", "behind a name with 各 and one character"],
  ["建设乡村等5个示范部门。", "amount", "behind 等, before 部门 further on"],
  ["11月18日前完成。", "month-of-deadline", "of a day of two digits' month"],
  ["0月底完成。", "bare-number", "of a month that is none"],
  ["11月9日3月底完成。", "bare-number", "of a month before another that sets a term"],
  ["一般业务3个工作日后以内办结。", "duration", "of days behind which something else stands"],
  ["3人满60周岁。", "amount", "of persons before an age"],
  ["建设50户以上安置点，对其补助。", "amount", "before 以上 without 的"],
  ["建设对50人以上的安置点。", "amount", "behind a 对 that does not begin the clause"],
  ["达标率60%以上、100人以上的安置点。", "amount", "of a share before another bound"],
  ["60岁以上老人达到5人。", "age", "of years of age"],
  ["60周岁老人达到5人。", "age", "of full years of age"],
  ["实施3年以上行动。", "age", "with a bound"],
  ["堤防提高到城区20年一遇。", "amount", "promised some words before"],
  ["实现50年一遇洪水可控。", "amount", "said to be under control right behind"],
  ["建设50年一遇堤防，做到可控。", "return-period", "said to be so in another clause"],
  ["建设15公里交通圈。", "amount", "of a length before 圈"],
  ["15分钟内到达现场。", "living-circle", "of minutes before 到达"],
  ["培训学员千名人才项目。", "amount", "not at the start of the clause"],
  ["千名人才培训项目部。", "amount", "of a clause that does not end in 项目"],
  ["推广“新建5个茶园”做法。", "amount", "that counts something in quotation marks"],
  ["推广“三个一”做法。", "quoted-name", "of 一 in quotation marks"],
  ["招收20个以上工龄职工。", "amount", "of another unit with a bound before a noun"],
  ["淘汰3级及以下机组。", "class-of-plant", "of a grade with a bound before a noun"],
  ["落实8个部门要求。", "amount", "of 个 before 部门"],
  ["覆盖全市24公里道路。", "amount", "of a length behind 全市"],
  ["覆盖24个全县乡镇。", "amount", "before 全县"],
  ["落实3公里重点任务。", "amount", "of a length before 重点任务"],
  ["抓好3个任务量。", "amount", "before 任务量"],
  ["推进道路、供水、供电三公里建设。", "amount", "of a length behind a list of three"],
  ["推进道路、供水、供电三个以上领域建设。", "amount", "with a bound behind a list of three"],
  ["县教育局、县水利局等22个部门参加。", "sum-of-list", "behind 等, of bodies"],
  ["建设道路、供水等22个项目。", "amount", "behind 等, of what is built"],
  ["推进道路、供水、供电5个领域建设。", "amount", "that is not the sum of the list"],
  [`推进${"道路、".repeat(70)}供水71个领域建设。`, "amount", "behind a list that is too long to be one"],
  ["划定500亩范围内禁养区。", "amount", "of an area before 范围"],
  ["做到五项优于。", "amount", "of another unit than 个 before a slogan"],
  ["做到5个优于。", "amount", "in digits before a slogan"],
  ["培育产值1亿元的企业5家。", "modifier", "of money before 的, beside another amount"],
  ["培育产值1亿元以上的企业。", "amount", "of money before 的, where it is the only amount"],
  ["培育5家以上的企业。", "amount", "of no money before 的"],
  ["建成日供水1万吨以上的水厂3座。", "kind-by-amount", "of a mass before 以上的, a thing and its count"],
  ["建成日供水1万吨以上水厂3座。", "kind-by-amount", "of a mass before 以上, a thing and its count"],
  ["完成投资1亿元以上带动就业5人。", "amount", "of money before 以上 and another promise"],
  ["建设100户以上和50户以上安置点。", "amount", "before 以上 and another amount that is joined to it"],
  ["一般业务3个工作日内办结。", "amount", "of days in which work is done"],
  ["一般业务3个工作日内公示。", "duration", "of days in which it is shown"],
  ["建成日供水1万吨的水厂3座。", "capacity", "of a mass without a bound behind 日供水, before a thing and its count"],
  ["新增日供水2万吨、水厂3座。", "amount", "of a mass behind 日供水, where another promise follows"],
  ["储备大米2万吨供应学校3所。", "amount", "of a mass before a thing and its count, where nothing is said of a day"],
  ["360学时培训完成率达到100%。", "inside-rate", "of hours in the name of a rate"],
  ["完成3项改革、普及率达到85%。", "amount", "of a count before another promise of a rate"],
  ["甲镇、乙镇等4个镇各新建水厂1座。", "places", "of towns behind 等, before 各"],
  ["甲镇、乙镇等4个镇新建水厂1座。", "amount", "of towns behind 等, where nothing is each one's"],
  ["在3个村、5个镇新建水厂1座。", "amount", "of villages, where nothing is each one's"],
  ["对连续2个季度排名落后的乡镇进行通报。", "case", "of quarters in a case"],
  ["对5座水库进行加固。", "amount", "behind 对, where no 的 says of whom"],
  ["禁止使用厚度小于5毫米的地膜。", "kind-by-amount", "of a length that says what is ruled out"],
  ["推广厚度大于5毫米的地膜。", "amount", "of a length that says what is asked for"],
  ["新建1座占地不少于20亩的中心。", "amount", "of one that has so much land"],
  ["人均预期寿命达到79岁。", "amount", "of years of a life"],
  ["资助35岁青年。", "age", "of the years of a person"],
  ["耕地20亩以上的村占比达到60%。", "kind-by-amount", "of an area before 以上的, a kind and its share"],
  ["产值过亿元企业达到5家。", "kind-by-amount", "of money behind 过, before a kind and its count"],
  ["产值达亿元企业达到5家。", "amount", "of money behind another verb, before a kind and its count"],
  ["产值过亿元带动就业5人。", "amount", "of money behind 过, before another promise"],
  ["达标率60%以上的村达到5个。", "amount", "of a share before 以上的"],
  ["对500人以上的安置点开展检查。", "kind-by-amount", "behind 对, of those who are spoken of"],
  ["建设500人以上的安置点。", "amount", "before 以上的, where no 对 stands"],
  ["培育产值1亿元、带动的企业5家。", "amount", "of money with 的 further on"],
  ["审批时限3天。", "duration", "of days without a bound"],
  ["审批时间一律不超过3天。", "amount", "of days, which time they bound"],
  ["审批不超过3天。", "duration", "of days, which bound nothing named"],
  ["具备7天预报能力。", "amount", "of days before a capacity that is built"],
  ["坚持7天值守能力。", "duration", "of days before a capacity that is kept"],
  ["达到24小时。", "duration", "of hours behind 达到 alone"],
  ["建设2025个茶园。", "amount", "that only looks like a year"],
  ["规划到3025年。", "duration", "of a year that no plan means"],
  ["规划到12025年。", "duration", "of five digits, the last of which look like a year"],
  ["规划到20255年。", "duration", "of five digits, the first of which look like a year"],
  ["落实甲政发〔12025〕3号文件。", "bare-number", "of five digits in brackets"],
  ["落实甲政发[2025]12号文件。", "document-number", "in square brackets, with 号 right behind the number"],
  ["落实[2025年]3号文件。", "year", "in brackets that hold more"],
  ["自2025年12月31日施行。", "date", "of two digits in month and day"],
  ["到2025年春3月1日施行。", "year", "before a month that is not right behind"],
  ["2025年—5个项目。", "year", "before a dash and a number that is no year"],
  ["3—2027年实施。", "bare-number", "before a dash and a year, that is none itself"],
  ["比例2027年达到5%。", "year", "behind 比例, which only begins like 比"],
  ["录取及第者5名。", "amount", "behind 第 in another word"],
  ["推进2期工程。", "phase", "of one digit before 期"],
  ["推进两项前期工作。", "amount", "some words before 期"],
  ["实施10年封禁。", "duration", "before a word that ends in 禁"],
  ["实现50年一遇暴雨洪水灾害风险总体可控。", "return-period", "said to be under control too far behind"],
  ["完善15分钟社区便民利民综合服务大圈。", "duration", "of minutes too far before 圈"],
  ["五百名人才培训项目。", "amount", "of hundreds at the start of a name"],
  ["百五十名人才培训项目。", "amount", "of more than an order at the start of a name"],
  ["推广“百亿产值”做法。", "quoted-name", "of an order of money in quotation marks"],
  ["推广“亩产五百公斤”做法。", "amount", "of a mass in quotation marks"],
  ["推进“千吨万人”工程。", "quoted-name", "of an order of mass in quotation marks"],
  ["支持20年期以上贷款。", "duration", "with a bound before a noun, but not right behind"],
  ["改造20天以上的工棚。", "duration", "of days with a bound before a noun"],
  ["淘汰10千瓦功率以下机组。", "amount", "of a power with a bound not right behind"],
  ["服务8家委托单位。", "amount", "of another unit than 部 before 委"],
  ["完成3项年度任务。", "amount", "of items with a word before 任务"],
  ["每5网格建站。", "bare-number", "without a unit behind 每"],
  ["空气质量达到2级以上。", "amount", "of a grade with a bound"],
  [`推进${"道路、".repeat(65)}供水网66个领域建设。`, "sum-of-list", "behind a list that is just short enough"],
  ["推进水、电两个领域建设。", "amount", "behind a list of single characters"],
  ["压缩审批环节3天。", "duration", "of days behind 压缩 and what is pressed"],
  ["时限压缩3天。", "amount", "of days right behind 压缩"],
  ["时间自受理之日起均不超过3天。", "duration", "of days too far behind the time that they bound"],
  ["具备7天干旱洪涝台风冰雹雷电暴雨山洪灾预报能力。", "duration", "of days too far before a capacity"],
  ["做到五个都优于。", "amount", "before a slogan that does not begin right behind"],
  ["做到三个不漏。", "numbered-slogan", "before 不"],
  ["推进三个不同领域。", "amount", "before 不同, which begins no slogan"],
  ["关爱60余岁老人。", "age", "of some more years of age"],
  ["评分80以上的企业达到5家、园区3家。", "kind-by-amount", "of points before 以上的, a kind and its count"],
  ["新建水库3座和50户以上安置点10个。", "amount", "before another that tells a kind"],
  ["对5个乡镇开展检查。", "amount", "behind 对, without a bound"],
  ["税收5亿元以上位居全市前3。", "amount", "of money before 以上 and a rank, which counts nothing"],
  ["园区产值过百亿元、企业达到50家。", "amount", "of money behind 过, before another name of the list"],
  ["发展50亩以上的种植大户100户。", "kind-by-amount", "of an area before 以上的, where a verb is part of the thing"],
  ["投入资金1亿元以上改造5个小区。", "amount", "of money before 以上 and a verb right before the next amount"],
];

describe("the first number", () => {
  it.each(EDGES)("of %s is of the rule %s: one %s", (sentence, rule) => {
    expect(readTask(sentence).numbers[0]?.rule).toBe(rule);
  });
});

/** Sentences of which each number counts, and the rules of all of them. */
const ALL_NUMBERS: readonly (readonly [sentence: string, rules: string[], why: string])[] = [
  ["自2025年3月1日施行。", ["date", "month-or-day", "month-or-day"], "a date that something holds from"],
  ["自2025年12月31日施行。", ["date", "month-or-day", "month-or-day"], "the same with months and days of two digits"],
  ["2025年3月1日前完成。", ["year", "month-of-deadline", "day-of-deadline"], "a date until which"],
  ["3月12植树日开展。", ["bare-number", "bare-number"], "no date without its 日"],
  ["2026年5家企业投产。", ["year", "amount"], "no month behind 年 without 月"],
  ["6日前完成。", ["bare-number"], "no day without a month"],
  ["逐次第12轮会议。", ["ordinal"], "no meeting whose 次 stands elsewhere"],
  ["3—2027年实施。", ["bare-number", "year"], "no range of years that begins with a single digit"],
  ["2024年完成2025年—2027年规划。", ["year", "year-range", "year-range"], "a year before a range"],
  ["2027年完成2020年以来任务。", ["year", "past-year"], "a year before one that is past"],
  ["去年的2027年目标。", ["year"], "a year behind 的"],
  ["6月完成。", ["bare-number"], "no month without a year"],
  ["〔2025〕3号文件。", ["document-number", "document-number-tail"], "the number of a document"],
  ["〔2025〕 3 号文件。", ["document-number", "document-number-tail"], "the same with blanks"],
  ["〔2025〕第3号文件。", ["document-number", "ordinal-meeting"], "an ordinal behind the year of a document"],
  ["〔2025〕3编号。", ["document-number", "bare-number"], "no number of a document where 号 is not right behind"],
  ["2024—（2027年完成）。", ["bare-number", "year"], "no range of years where more than a dash stands between"],
  [
    "提升（达到一级，含二级）20年一遇堤防标准。",
    ["numeral-and-noun", "return-period"],
    "no promise of what stands behind a bracket that promises",
  ],
  ["2025年—2027年实施。", ["year-range", "year-range"], "both years of a range"],
  ["自2025年起至2027年完成。", ["past-year", "year"], "a year of a beginning and that of the end"],
  ["完成危房改造50户6000平方米。", ["amount", "amount"], "a count and the area of the same without a bound"],
  ["带动3个村500户以上增收。", ["amount", "amount"], "a count with a bound behind another that is not right before it"],
];

describe("the numbers", () => {
  it.each(ALL_NUMBERS)("of %s are of the rules %j: %s", (sentence, rules) => {
    expect(readTask(sentence).numbers.map((number) => number.rule)).toEqual(rules);
  });
});

describe("a number that no rule takes", () => {
  it.each(["新建水库5座。", "普及率达到90%以上。", "新建千亩茶园。"])("is a target: %s", (sentence) => {
    expect(readTask(sentence).numbers).toMatchObject([{ class: "target", rule: "amount" }]);
  });
});

describe("numbers that are none", () => {
  it.each(["打造一批品牌，进一步完善一体化机制。", "一是新建水库。", "第一，新建水库。", "建设一个平台。", "做到千方百计、方方面面。"])(
    "%s",
    (sentence) => {
      expect(say(sentence)).toEqual([]);
    },
  );

  it.each(INDEFINITE_WORDS.flatMap((row) => row.words.split(" ")))("%s counts nothing", (word) => {
    const at = [...word].findIndex((character) => /[零一二两三四五七八十百千万]/u.test(character));
    expect(isIndefinite(word, at, at + 1, false)).toBe(true);
  });

  it.each([
    ["二批", 0, 1],
    ["第一个", 1, 2],
    ["三级", 0, 1],
    ["三一批", 0, 1],
    ["二十一个", 0, 4],
    ["最后一个", 2, 4],
  ] as const)("%s does count", (words, start, end) => {
    expect(isIndefinite(words, start, end, false)).toBe(false);
  });

  it.each([
    ["做到一", 2, 3],
    ["每天一个", 2, 4],
    ["建设一个", 2, 4],
  ] as const)("%s does not", (words, start, end) => {
    expect(isIndefinite(words, start, end, false)).toBe(true);
  });

  it("a lone 一 counts where it stands in quotation marks", () => {
    expect(isIndefinite("一个", 0, 2, true)).toBe(false);
    expect(isIndefinite("一个", 0, 2, false)).toBe(true);
  });
});

describe("words in which a numeral counts nothing", () => {
  const words = INDEFINITE_WORDS.flatMap((row) => row.words.split(" "));

  /** The slow and obvious way: every word is looked for in the numeral with three characters on both sides. */
  function isSlowly(text: string, start: number, end: number): boolean {
    const window = text.slice(Math.max(0, start - 3), end + 3);
    const offset = Math.max(0, start - 3);
    const places = [...window.split("").keys()].flatMap((at) =>
      words.filter((word) => window.startsWith(word, at)).map((word) => ({ at: offset + at, word })),
    );
    const isPart = places.some(({ at, word }) => at < end && at + word.length > start);
    return (
      isPart ||
      (/^一(?:$|[个批种类项些次])/u.test(text.slice(start, end)) && !/(?:第|最后|每)$/u.test(text.slice(Math.max(0, start - 2), start)))
    );
  }

  it("are found as a slow search finds them, in any text", () => {
    const texts = fc
      .array(fc.constantFrom(...words, "一", "第", "个", "十分", "万", "改造"), { minLength: 1, maxLength: 5 })
      .map((all) => all.join(""));
    const same = (text: string, at: number, length: number): void => {
      const start = at % text.length;
      const end = Math.min(text.length, start + length);
      expect([text, start, end, isIndefinite(text, start, end, false)]).toEqual([text, start, end, isSlowly(text, start, end)]);
    };
    fc.assert(fc.property(texts, fc.nat(40), fc.integer({ min: 1, max: 4 }), same), { numRuns: 3000 });
  });
});
