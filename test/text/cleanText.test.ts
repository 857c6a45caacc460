import { describe, expect, it } from "vitest";
import { markAt } from "../../src/lexicon/marks.ts";
import { cleanText } from "../../src/text/cleanText.ts";
import { scanText } from "../../src/text/scanText.ts";

const markOf = (line: string): string | null => markAt(line)?.row.kind ?? null;

/** The source with every removal replaced by its reason; kept line ends are shown as ⏎. */
function show(source: string): string {
  let shown = "";
  let at = 0;
  for (const { start, end, text, reason } of cleanText(source, markOf).removals) {
    expect(text).toBe(source.slice(start, end));
    shown += `${source.slice(at, start)}{${reason}}`;
    at = end;
  }
  return (shown + source.slice(at)).replaceAll("\r", "␍").replaceAll("\n", "⏎");
}

/** Long enough to be the first half of a broken paragraph. */
const LONG = "加快农村道路建设，完善水利设施，改造老旧果园，建设村级服务中";

describe("cleaning deletes", () => {
  it.each([
    ["a byte order mark at the start", "\uFEFF一、目标", "{byte-order-mark}一、目标"],
    ["the CR of CRLF", "一、目标\r\n二、任务", "一、目标{carriage-return}⏎二、任务"],
    ["blanks before and behind a line", "\u3000\u3000一、目标\t\n 二、任务 ", "{blank}一、目标{blank}⏎{blank}二、任务{blank}"],
    ["blank lines between two lines but for one line end", "一、目标\n\n\n二、任务", "一、目标⏎{blank-line}二、任务"],
    ["blank lines before the first and behind the last line", "\n\n一、目标\n\n", "{blank-line}一、目标{blank-line}"],
    ["both signs of an emphasis mark", "**一、目标**", "{emphasis}一、目标{emphasis}"],
    ["a page number with its line", "一、目标\n-3-\n二、任务", "一、目标⏎{page-number}{blank-line}二、任务"],
    ["a page number between long dashes", "一、目标\n— 12 —\n二、任务", "一、目标⏎{page-number}{blank-line}二、任务"],
    [
      "two page numbers in a row, and keeps the lines apart",
      "一、目标\n-3-\n-4-\n二、任务",
      "一、目标⏎{page-number}{blank-line}{page-number}{blank-line}二、任务",
    ],
    ["two emphasis marks in a row", "****目标", "{emphasis}目标"],
    ["a page number in emphasis marks", "一、目标\n**-3-**\n二、任务", "一、目标⏎{page-number}{blank-line}二、任务"],
    ["the line ends before the first line but no word", "\n\n 一、目标", "{blank-line}{blank}一、目标"],
    [
      "characters that nobody sees",
      "一、目\uFEFF标7\u200b4.4\u202e万亩\u200b",
      "一、目{invisible}标7{invisible}4.4{invisible}万亩{invisible}",
    ],
    ["such a character behind a line", "一、目标\u200b\n二、任务", "一、目标{invisible}⏎二、任务"],
    [
      "such a character in a page number",
      "一、目标\n-3\u200b-\n二、任务",
      "一、目标⏎{page-number}{invisible}{page-number}{blank-line}二、任务",
    ],
    ["a line of nothing else", "一、目标\n\u200b\n\u2060二、任务", "一、目标⏎{invisible}{blank-line}{invisible}二、任务"],
    ["a joiner between words", "一、目\u200d标", "一、目{invisible}标"],
    ["a page break in a word", `${LONG}\n\n心和农资站。`, `${LONG}{page-break}心和农资站。`],
    ["a page break with a page number in it", `${LONG}\n-7-\n心和农资站。`, `${LONG}{page-break}{page-number}{page-break}心和农资站。`],
  ])("%s", (_, source, shown) => {
    expect(show(source)).toBe(shown);
  });
});

describe("cleaning keeps", () => {
  it.each([
    ["the joiner of one picture, and what chooses its form", "一、目标\u{1f468}\u{1f3fd}\u200d\u{1f33e}\u2764\ufe0f\u200d\u{1f525}"],
    ["one line end between two lines", "一、目标\n二、任务"],
    ["a lone CR, NEL or LS that ends a line", "一、目标\r二、任务\u0085三、机制\u2028四、其他"],
    ["blanks inside a line", "一、 目标 与任务"],
    ["a number in dashes that words follow or go before", "一、目标\n-3-页\n二、任务\n第-3-"],
    ["two asterisks apart", "一、*目*标"],
    ["a single asterisk", "一、目标*"],
    ["a number in dashes inside a line", "道路等级为-3-级"],
    ["a line of one number that is no page number", "一、目标\n25.20\n二、任务"],
  ])("%s", (_, source) => {
    expect(cleanText(source, markOf)).toEqual({ ...scanText(source), removals: [] });
  });

  it("nothing of an empty text", () => {
    expect(cleanText("", markOf)).toEqual({ text: "", signs: [], kinds: [], removals: [] });
  });

  it("nothing of a text of blanks", () => {
    expect(cleanText(" \n\u3000\n", markOf).text).toBe("");
  });
});

describe("a paragraph runs on over a line end", () => {
  it.each([
    ["before a mark of punctuation", "新建果园\n\n，改造茶园", true],
    ["behind ，", "新建果园，\n\n改造茶园", true],
    ["behind 、", "新建果园、\n\n改造茶园", true],
    ["inside a bracket", "（县教育局\n\n县水利局负责）", true],
    ["in a long sentence without a full stop", `${LONG}\n\n心`, true],
    ["behind a heading with its first words, short as they are", "1.加快建设。改造\n\n茶园", true],
    ["not before a line with such a mark further on", "新建果园\n\n改造，茶园", false],
    ["not before a cell of figures", "新建果园，\n\n25.20%", false],
    ["before a line that figures begin", "新建果园，\n\n25亩", true],
    ["before a line that figures end", "新建果园，\n\n亩25", true],
    ["not behind 。", "新建果园。\n\n改造茶园", false],
    ["not behind ：", `${LONG}：\n\n改造茶园`, false],
    ["not before a structural mark in emphasis marks", `${LONG}\n\n** （二）改造茶园**`, false],
    ["not behind a page number before all words", "-3-\n\n，改造茶园", false],
    ["behind a bracket inside of the last sentence", "1.建设。（一期）改造\n\n茶园", true],
    ["behind a bracket that closes the last sentence", "建设。（一期）改造。新建（二期）\n\n茶园", true],
    ["not behind a responsibility bracket behind a blank", "1.建设。改造茶园。 （县教育局负责）\n\n改造果园", false],
    ["not behind a short line with a mark of punctuation", "新建果园、茶园\n\n改造", false],
    ["not behind a long line of one phrase", "加快农村道路建设和水利设施建设与老旧果园茶园改造的工作\n\n改造茶园", false],
    ["behind a sentence that ends as a title does", "加快农村道路建设，完善水利设施，落实三年行动方案\n\n改造茶园", true],
    ["behind the first words of a title", "某某县加快农村道路建设、水利设施三年行动方案和\n\n茶园", true],
    ["not before a structural mark", `${LONG}\n\n（二）改造茶园`, false],
    ["not before 一是", `${LONG}\n\n一是改造茶园`, false],
    ["not before a responsibility label", `${LONG}\n\n责任单位：县教育局`, false],
    ["not behind a short line", "重点任务\n\n改造茶园", false],
    ["not behind a long line without any punctuation", "关于加快农村道路建设和水利设施建设的若干政策措施\n\n改造茶园", false],
    ["not behind a document's title", "某某县加快农村道路建设、水利设施建设三年行动方案\n\n改造茶园", false],
    ["not behind a closed responsibility bracket", "1.建设。改造茶园。（县教育局、县水利局按职责分工负责）\n\n改造果园", false],
    ["not behind a long heading", "（一）加快农村道路建设，改造老旧果园和茶园\n\n改造果园", false],
  ])("%s", (_, source, runsOn) => {
    expect(cleanText(source, markOf).removals.some((removal) => removal.reason === "page-break")).toBe(runsOn);
  });

  it.each([
    ["behind an open list", "表1 项目\n道路，\n\n水利", true],
    ["behind a list of 、", "附表1\n道路、\n\n水利", true],
    ["not behind a long cell without a full stop", `表1 项目\n${LONG}\n\n心`, false],
    ["not in a cell that has its mark inside", "表1 项目\n道路，水利\n\n茶园", false],
    ["not at the end of the text", "表1 项目\n道路，", false],
    ["not before a structural mark", "表1 项目\n道路，\n\n二、任务", false],
    ["as ever behind the next mark", `表1 项目\n道路\n二、任务\n${LONG}\n\n心`, true],
    ["as ever where a line speaks of a table", `一、目标见表1\n${LONG}\n\n心`, true],
  ])("in a table %s", (_, source, runsOn) => {
    expect(cleanText(source, markOf).removals.some((removal) => removal.reason === "page-break")).toBe(runsOn);
  });

  it.each([
    "副组长：县教育局局长",
    "成　员：县教育局、县水利局",
    "召集人:县长",
    "总召集人：县长",
    "总指挥长：县长",
    "指挥长：副县长",
    "主　任：县长",
    "总指挥：县长",
    "常务副 组 长：副县长",
  ])("not before %s, which begins a line of its own", (line) => {
    const source = `成立领导小组。组长：县委书记\n${line}`;
    expect(cleanText(source, markOf).text).toBe(source);
  });

  it.each([
    ["副组长：田　某　县委常委、县委宣传部部长、县直机关工委书记", "安　某　县人民政府副县长", "behind a post"],
    ["成员：李某某 县委常委、县教育局、县水利局、县农业农村局", "安某 县财政局", "before a name"],
    ["李　某　县委常委、县教育局、县水利局、县农业农村局", "安　某　县财政局", "behind a name without a label"],
    ["成员单位：县委宣传部、县教育局、县水利局、县财政局", "领导小组下设办公室，设在县教育局。", "before the office of the group"],
  ])("keeps a list of names in its lines: %s / %s, %s", (line, next) => {
    const source = `${line}\n${next}`;
    expect(cleanText(source, markOf).text).toBe(source);
  });

  it.each([
    ["成员单位：县委宣传部、县教育局、县水利局、县农业农", "村局、县财政局"],
    ["副组长：县委常委、县委宣传部部长、县政府副县长、", "县教育局局长"],
    ["成立领导小组，由县委常委、县委宣传部部长、县政府副县长", "安某担任组长"],
  ])("joins the lines of a list that a page broke: %s / %s", (line, next) => {
    expect(cleanText(`${line}\n${next}`, markOf).text).toBe(line + next);
  });

  it.each(["重点：改造公路", "副组长由县教育局局长担任"])("before %s, which is no post with a colon", (line) => {
    expect(cleanText(`成立领导小组。由县委书记牵头\n${line}`, markOf).text).toBe(`成立领导小组。由县委书记牵头${line}`);
  });

  it("not behind a long heading where only half of such headings run on", () => {
    const source = "（一）加快道路建设。改造公路。\n（二）加快农村道路建设，改造老旧果园和茶\n\n园。";
    expect(cleanText(source, markOf).text).toBe(source.replace("\n\n", "\n"));
  });

  it("behind a long heading where such headings mostly run on into their text", () => {
    const source = "（一）加快道路建设。改造公路。\n（二）改造果园。新建茶园。\n（三）加快农村道路建设，改造老旧果园和茶\n\n园。";
    expect(cleanText(source, markOf).text).toBe(source.replace("\n\n", ""));
  });
});
