import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIndefinite, NUMBER_RULES } from "../../src/extract/classifyNumber.ts";
import { INDEFINITE_WORDS } from "../../src/lexicon/names.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { readTask } from "../support/readTask.ts";

/** The numbers of a sentence as `quote class rule`. */
function say(sentence: string): string[] {
  return readTask(sentence).numbers.map((number) => `${number.quote} ${number.class} ${number.rule}`);
}

/** For each rule a sentence in which its first number is of that rule, and one in which none is. */
const RULES: readonly (readonly [id: string, fires: string, not: string])[] = [
  ["document-number", "落实甲政发〔2025〕3号文件。", "建设期（2025年）。"],
  ["document-number-tail", "按〔2025〕3号文件执行。", "按3号线执行。"],
  ["date", "自2025年3月1日施行。", "2025年3月1日前完成。"],
  ["month-or-day", "自2025年3月1日施行。", "2025年3月1日前完成。"],
  ["month-of-deadline", "2025年6月底前完成。", "6个月完成。"],
  ["day-of-deadline", "2025年6月３０日前完成。", "自2025年6月30日施行。"],
  ["ordinal-meeting", "落实第3次会议精神。", "召开3次会议。"],
  ["title-marks", "落实《2025年行动方案》。", "落实“2025年行动方案”。"],
  ["year-range", "实施2025—2027年计划。", "到2025年完成。"],
  ["past-year", "截至2024年底完成。", "到2027年完成。"],
  ["year", "到2027年完成。", "建设2年。"],
  ["letter-name", "建设5G网络。", "建设5个网络。"],
  ["ordinal", "推进第一产业发展。", "推进一二三产业融合。"],
  ["phase", "推进二期工程。", "推进两项工程。"],
  ["named-programme", "实施3年行动。", "建设3年。"],
  ["return-period", "建设20年一遇标准堤防。", "堤防达到20年一遇标准。"],
  ["living-circle", "完善15分钟生活圈。", "缩短15分钟。"],
  ["named-order", "千名人才培训项目。", "培训千名人才。"],
  ["quoted-name", "推广“三级联动”做法。", "建设三级平台。"],
  ["age", "改造20年以上老旧小区。", "改造20个老旧小区。"],
  ["class-of-plant", "淘汰10千瓦以下机组。", "新增装机10万千瓦以上。"],
  ["ministries", "落实8部委要求。", "出版图书8部。"],
  ["of-all", "覆盖全县24个乡镇。", "覆盖24个乡镇。"],
  ["of-plan", "落实3项任务。", "实施3项工程。"],
  ["sum-of-list", "推进道路、供水、供电三个领域建设。", "推进道路、供水两类、三个领域建设。"],
  ["per", "每千人拥有床位5张。", "培训千人。"],
  ["reach", "划定500米范围内禁养区。", "修建围墙500米。"],
  ["grade", "创建5A级景区。", "建设5个景区。"],
  ["magnitude-class", "打造百亿级产业集群。", "实现产值百亿元。"],
  ["numbered-slogan", "做到五个优于。", "建设四个高产示范区。"],
  ["numeral-and-noun", "推进三镇联动。", "推进3镇建设。"],
  ["modifier", "培育产值1亿元以上的企业5家。", "培育企业5家。"],
  ["bare-number", "坚持3原则。", "坚持3个原则。"],
  ["condition-of-support", "每亩补助500元。", "投入500万元。"],
  ["fact", "目前有企业500家。", "建成企业500家。"],
  ["duration", "实行24小时值守。", "工期缩短为2个月。"],
];

describe("the rule", () => {
  it.each(RULES)("%s takes a number of %s and none of %s", (id, fires, not) => {
    const ruleOf = (sentence: string): string[] => readTask(sentence).numbers.map((number) => number.rule);
    expect(ruleOf(fires)).toContain(id);
    expect(ruleOf(not)).not.toContain(id);
  });

  it("no-promise takes what stands in the preamble", () => {
    const { numbers } = parsePlan("某某县建设方案\n为建设5个水库，制定本方案。\n一、重点任务\n（一）建设。新建5个水库。");
    expect(numbers.map((number) => number.rule)).toEqual(["no-promise", "amount"]);
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
  ["2025年以来。", "past-year", "before 以来"],
  ["建设12期工程。", "amount", "of two digits before 期"],
  ["建设5期班。", "amount", "before 期班"],
  ["实施3个行动。", "amount", "of another unit than 年"],
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
  ["推进道路、供水、供电5个领域建设。", "amount", "that is not the sum of the list"],
  [`推进${"道路、".repeat(70)}供水71个领域建设。`, "amount", "behind a list that is too long to be one"],
  ["划定500亩范围内禁养区。", "amount", "of an area before 范围"],
  ["做到五项优于。", "amount", "of another unit than 个 before a slogan"],
  ["做到5个优于。", "amount", "in digits before a slogan"],
  ["培育产值1亿元的企业5家。", "modifier", "of money before 的, beside another amount"],
  ["培育产值1亿元以上的企业。", "amount", "of money before 的, where it is the only amount"],
  ["培育5家以上的企业3个。", "amount", "of no money before 的"],
  ["培育产值1亿元、带动的企业5家。", "amount", "of money with 的 further on"],
  ["审批时限3天。", "duration", "of days without a bound"],
  ["审批时间一律不超过3天。", "amount", "of days, which time they bound"],
  ["审批不超过3天。", "duration", "of days, which bound nothing named"],
  ["具备7天预报能力。", "amount", "of days before a capacity that is built"],
  ["坚持7天值守能力。", "duration", "of days before a capacity that is kept"],
  ["达到24小时。", "duration", "of hours behind 达到 alone"],
  ["建设2025个茶园。", "amount", "that only looks like a year"],
  ["规划到3025年。", "duration", "of a year that no plan means"],
];

describe("the first number", () => {
  it.each(EDGES)("of %s is of the rule %s: one %s", (sentence, rule) => {
    expect(readTask(sentence).numbers[0]?.rule).toBe(rule);
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
  ] as const)("%s does count", (words, start, end) => {
    expect(isIndefinite(words, start, end, false)).toBe(false);
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
