import { describe, expect, it } from "vitest";
import { cutForeignTail } from "../../src/outline/cutForeignTail.ts";
import { markParagraphs } from "../../src/outline/markParagraphs.ts";
import { scanText } from "../../src/text/scanText.ts";

/** What is cut off behind a plan whose last paragraphs are given. */
function cut(...lines: string[]): string | undefined {
  const text = ["一、道路。改造。", ...lines].join("\n");
  const { own, foreign } = cutForeignTail(markParagraphs(scanText(text)));
  expect([...own, ...(foreign ? [foreign] : [])].map((paragraph) => paragraph.text).join("")).toBe(text.replaceAll("\n", ""));
  const words = [...own, ...(foreign ? [foreign] : [])].map(({ start, end }) => text.slice(start, end));
  expect(words.join("").replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
  return foreign?.text;
}

describe("the title of another article", () => {
  it.each([
    [["二、水利。修建。", "乙市水利局关于公布重点项目名单的公告"], "乙市水利局关于公布重点项目名单的公告"],
    [["乙市水利局：关于印发水利办法的通知"], "乙市水利局：关于印发水利办法的通知"],
    [
      ["二、水利。修建。（县水利局负责）乙市水利局 乙市财政局关于印发《水利办法》的通知"],
      "乙市水利局 乙市财政局关于印发《水利办法》的通知",
    ],
    [["二、水利。修建。乙市人民政府办公室关于水利建设的批复"], "乙市人民政府办公室关于水利建设的批复"],
    [["二、水利。修建。", "要快。（县水利局负责）乙市水利局：关于印发《水利办法》的通知"], "乙市水利局：关于印发《水利办法》的通知"],
  ])("behind %j is %s", (lines, title) => {
    expect(cut(...lines)).toBe(title);
  });

  it.each([
    [["二、水利。执行关于印发水利办法的通知。"], "a sentence"],
    [["二、水利。修建。", "1.乙市水利局关于印发水利办法的通知"], "an item"],
    [["附件1：乙市水利局关于印发水利办法的通知"], "an annex"],
    [["二、水利。修建。认真落实关于印发水利办法的通知"], "words that no body issued"],
    [["乙市水利局关于印发水利办法的通知", "二、水利。修建。"], "a title that is not the last paragraph"],
    [["二、水利。修建。", "加快，乙市关于印发水利办法的通知"], "words behind a comma"],
    [["二、水利。修建。", "乙市水利局关于印发水利办法的通知要求"], "words that go on"],
    [["二、水利。修建。乙市水利局关于印发水利办法的通知要求"], "words that go on behind a sentence"],
    [[], "no paragraph"],
  ])("is not %j: %s", (lines) => {
    expect(cut(...lines)).toBeUndefined();
  });

  it("is never the only heading of a text", () => {
    expect(cutForeignTail(markParagraphs(scanText("加快建设。\n甲县关于印发道路方案的通知"))).foreign).toBeUndefined();
    expect(cutForeignTail(markParagraphs(scanText("甲县关于印发道路方案的通知"))).foreign).toBeUndefined();
  });
});
