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
