import fc from "fast-check";

/** What a plan's text is made of: marks, words, amounts, bodies, and what goes wrong in files. */
const MARKS = [
  "一、",
  "二、",
  "三、",
  "（一）",
  "(二)",
  "（三）",
  "1.",
  "2．",
  "3、",
  "（1）",
  "①",
  "㈠",
  "第一章 ",
  "一是",
  "第二，",
  "附件1：",
  "表1 ",
  "",
  "",
];
const TITLES = [
  "总体目标",
  "重点任务",
  "推进机制。",
  "保障措施",
  "加快道路建设。",
  "某某县乡村建设实施方案",
  "关于印发《某某县乡村建设实施方案》的通知",
  "",
];
const WORDS =
  "新建果园 改造茶园 完善机制 粮食总产量 城镇化率 确保 力争 其中 到2027年 达到 提高 从 分别 全覆盖 应改尽改 守住底线 完成整治任务 不发生事故 达既定目标 and".split(
    " ",
  );
const AMOUNTS =
  "12.5万亩 30万吨以上 ５ ８％ 百亿级 十余家 数十个 五六十户 3—5年一遇 0.4个百分点 2026年 百分之九十 1,000 千 万 亿 半 99999999999999999999".split(
    " ",
  );
const DUTIES =
  "（县发改局、县农业农村局等按职责分工负责） 责任单位：县教育局、各乡镇（街道） 牵头单位：县财政局；配合单位：县水利局 完成时限：2026年6月底前 成立工作专班 由县政府办分管副主任担任召集人 县教育局、县水利局为成员单位 办公室设在县发改局 2025年3月1日 甲政发〔2025〕3号".split(
    " ",
  );
const STOPS = [..."，。；、：（）()“”《》[【"];
const BREAKS = [
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\u2028",
  "\u0085",
  " ",
  "\u3000",
  "\u3000\u3000",
  "\t",
  "\u00a0",
  "**",
  "*",
  "\n-3-\n",
  "\n— 12 —\n",
];
const ODD = ["\uFEFF", "\u200b", "\u0000", "\ud842", "\udfb7", "𠮷", "〇", "貳", "廿", "__proto__", "constructor"];
const PIECES = [...MARKS, ...TITLES, ...WORDS, ...AMOUNTS, ...DUTIES, ...STOPS, ...BREAKS, ...ODD];

const jumble = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));
const sentence = fc.array(fc.constantFrom(...WORDS, ...AMOUNTS, ...STOPS, ...DUTIES), { maxLength: 12 }).map((pieces) => pieces.join(""));
const line = fc
  .tuple(fc.constantFrom(...MARKS), fc.constantFrom(...TITLES), sentence, fc.constantFrom(...BREAKS))
  .map(([mark, title, words, end]) => `${mark}${title}${words}\n${end}`);

/** Texts of the genre's own pieces: in any order, or line by line. */
export const planText: fc.Arbitrary<string> = fc.oneof(
  jumble,
  fc.array(line, { maxLength: 15 }).map((lines) => lines.join("")),
);

/** Any string at all: single code units too, so that half surrogates come up. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: planText },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)) },
);
