import { describe, expect, it } from "vitest";
import { joinOnLine, splitParagraphs } from "../../src/text/splitParagraphs.ts";
import { showSpans } from "../support/showSpans.ts";

describe("paragraphs", () => {
  it.each([
    ["[一、目标]\n[二、任务]", "end at LF"],
    ["[一、目标]\r\n[二、任务]\r[三、机制]", "end at CRLF and CR"],
    ["[一、目标]\u2028[二、任务]\u0085[三、机制]\v[四]\f[五]", "end at every other line end"],
    ["\u3000\u3000[一、目标]  \n\t[二、任务]", "leave out the blanks at both ends"],
    ["[提出如下措施：]\u3000\u3000[一、目标]\u3000\u3000[（一）任务]", "are apart by two blanks where the whole body stands on one line"],
    ["[一、 目标]", "are not apart by one blank"],
    ["[一、 目] ", "are not apart by one blank before the last sign"],
    ["[一、目标] \t [二]", "are apart by three blanks and more"],
    ["  \n[一]", "leave out a line of blanks"],
    ["\n\n \n", "are none in a text of blanks"],
    ["", "are none in an empty text"],
  ])("%j %s", (marked) => {
    const text = marked.replace(/[[\]]/gu, "");
    expect(showSpans(text, splitParagraphs(text))).toBe(marked);
  });

  it("carry their words", () => {
    expect(splitParagraphs(" 一、目标\n")).toEqual([{ text: "一、目标", start: 1, end: 5 }]);
  });
});

describe("the paragraphs of one line", () => {
  const join = (text: string): string[] =>
    joinOnLine(text, splitParagraphs(text), (words) => words.endsWith("：")).map(({ text: words, start, end }) => {
      expect(text.slice(start, end)).toBe(words);
      return words;
    });

  it("are one behind a label", () => {
    expect(join("前文。\n责任单位：  县教育局  县水利局\n后文。")).toEqual(["前文。", "责任单位：  县教育局", "县水利局", "后文。"]);
    expect(join("责任单位：  牵头：  县教育局")).toEqual(["责任单位：  牵头：  县教育局"]);
  });

  it.each(["责任单位：\n县教育局", "责任单位：\r县教育局", "责任单位： \u2028县教育局", "责任单位：  \n县教育局", "责任单位  县教育局"])(
    "stay apart in %j",
    (text) => {
      expect(join(text)).toEqual(text.split(/[\n\r\u2028 ]+/u));
    },
  );
});
