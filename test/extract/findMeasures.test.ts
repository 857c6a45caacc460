import { describe, expect, it } from "vitest";
import { findMeasures } from "../../src/extract/findMeasures.ts";
import { ACTION_NOUNS, ACTION_VERBS } from "../../src/lexicon/verbs.ts";
import { scanText } from "../../src/text/scanText.ts";
import { plain, showSpans } from "../support/showSpans.ts";

const read = (text: string) => findMeasures(scanText(text), { body: [{ start: 0, end: text.length }], without: [] }, "1.1");
const mark = (sentence: string): string =>
  showSpans(
    plain(sentence),
    read(plain(sentence)).map((measure) => measure.span),
  );

describe("measures", () => {
  it.each([
    ["[新建果园]，[改造茶园]；[完善机制]。", "are clauses"],
    ["[新建果园2万亩]、[改造茶园3万亩]。", "are the parts of an enumeration that each begin with a verb"],
    ["[持续做好垃圾治理]、[危房改造]、[道路安全整治]。", "are the parts of one that each end with a noun of action"],
    ["[播种面积稳定在18万亩以上]、[总产量12.5万吨以上]。", "are the parts of one that each have an amount"],
    ["[完善道路、水利、电力设施]。", "are not the parts of a list of things"],
    ["[推广种养结合、农旅融合模式]。", "are not the parts of a list without verbs"],
    ["[落实完善政策支持、盘活资产要素、促进创业就业等举措]。", "are not the parts of a list that 等 closes"],
    ["[推动产业联合发展、市场联合开拓“四联合”]。", "are not the parts of a list that has a name"],
    ["[建设“推窗见绿、出门进园”城市]。", "are not parted inside of quotation marks"],
    ["一是[新建果园]。二是[改造茶园]。", "begin behind 一是"],
    ["1.[新建果园]；2、[改造1.5万亩茶园]。", "begin behind a number with a dot"],
    ["第一，[新建果园]。(2)[改造茶园]；③[完善机制]。", "begin behind every other mark of a group"],
    ["第十一，[新建果园]。", "begin behind a mark of two numerals"],
    ["[第一产业发展]，[改造茶园]。", "begin with a 第一 that is no mark"],
    ["[推进第一]，[改造茶园]。", "end with a 第一 that is no mark"],
    ["[PPP模式]，[5G网络]，——，[（甲）]。", "say something in letters or digits"],
    ["[工期提前]，[改造茶园]。", "end like a time and are none"],
    ["到2027年底，[新建果园]，[2027年新建茶园]。", "say more than when"],
    ["，。；", "are none between marks alone"],
    ["", "are none in an empty text"],
  ])("%s %s", (sentence) => {
    expect(mark(sentence)).toBe(sentence);
  });

  it("carry the group in which they stand", () => {
    expect(read("加快建设。一是新建果园，管护果园。二是改造茶园。").map((measure) => measure.group)).toEqual([null, 1, 1, 2]);
    expect(read("（1）新建果园；（2）改造茶园。").map((measure) => measure.group)).toEqual([1, 2]);
    expect(read("①新建果园；②改造茶园。").map((measure) => measure.group)).toEqual([1, 2]);
    expect(read("加快建设。1.新建果园；１２．改造茶园。").map((measure) => measure.group)).toEqual([null, 1, 12]);
  });

  it("carry their owner's id and a running number", () => {
    expect(read("新建果园，改造茶园。").map((measure) => measure.id)).toEqual(["1.1m1", "1.1m2"]);
  });

  it("are not found in what is left out", () => {
    const text = "新建果园。（县教育局负责）改造茶园。";
    const found = findMeasures(scanText(text), { body: [{ start: 0, end: text.length }], without: [{ start: 5, end: 13 }] }, "1");
    expect(found.map((measure) => measure.text)).toEqual(["新建果园", "改造茶园"]);
  });

  it("are found in every part of a body, with offsets in the text", () => {
    const text = "标题。新建果园。标题。改造茶园。";
    const found = findMeasures(
      scanText(text),
      {
        body: [
          { start: 3, end: 8 },
          { start: 11, end: 16 },
        ],
        without: [],
      },
      "1",
    );
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(["新建果园", "改造茶园"]);
  });
});

describe("the verbs of measures", () => {
  it.each([...new Set(ACTION_VERBS)])("%s begins one", (verb) => {
    expect(mark(`[${verb}果园茶园]、[${verb}乡村道路]。`)).toBe(`[${verb}果园茶园]、[${verb}乡村道路]。`);
  });

  it("果园 begins none", () => {
    expect(mark("[果园乡村道路、茶园乡村道路]。")).toBe("[果园乡村道路、茶园乡村道路]。");
  });
});

describe("the nouns of action", () => {
  it.each(ACTION_NOUNS)("%s ends a measure", (noun) => {
    expect(mark(`[做好果园${noun}]、[茶园${noun}]。`)).toBe(`[做好果园${noun}]、[茶园${noun}]。`);
  });

  it("模式 ends none", () => {
    expect(mark("[做好果园模式、茶园模式]。")).toBe("[做好果园模式、茶园模式]。");
  });
});

describe("what is taken out", () => {
  const text = "新建果园，县教育局负责，改造茶园，县水利局负责，完善机制。";
  const [first, second] = [text.indexOf("县教育局"), text.indexOf("县水利局")];

  it.each([
    [
      [
        { start: second, end: second + 7 },
        { start: first, end: first + 7 },
      ],
      "in any order",
    ],
    [
      [
        { start: first, end: first + 7 },
        { start: first, end: first + 4 },
        { start: second, end: second + 7 },
      ],
      "one inside another",
    ],
  ])("leaves the clauses around it: %s, %s", (holes) => {
    const measures = findMeasures(
      scanText(text),
      {
        body: [
          { start: 0, end: first + 2 },
          { start: first + 2, end: text.length },
        ],
        without: holes,
      },
      "1",
    );
    expect(measures.map((measure) => measure.text)).toEqual(["新建果园", "改造茶园", "完善机制"]);
  });
});
