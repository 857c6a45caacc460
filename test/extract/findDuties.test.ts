import { describe, expect, it } from "vitest";
import { findDuties, isName } from "../../src/extract/findDuties.ts";
import { DUTY_LABEL, LABEL_STARTS } from "../../src/lexicon/responsibility.ts";
import { scanText } from "../../src/text/scanText.ts";
import { plain, showSpans } from "../support/showSpans.ts";

const read = (text: string) => findDuties(scanText(text), { start: 0, end: text.length });

describe("a name", () => {
  it.each([
    ["县教育局", true],
    ["县".repeat(40), true],
    ["县".repeat(41), false],
    ["县。局", false],
    ["甲：乙", false],
    ["甲:乙", false],
  ])("%s: %s", (words, isOne) => {
    expect(isName(words)).toBe(isOne);
  });
});

describe("the lines of responsibility and deadline", () => {
  it.each([
    ["新建果园。[（县教育局、县水利局负责）]", "are brackets with those who answer"],
    ["新建果园。[（县教育局负责）]改造茶园。[（县水利局负责）]", "are as many as there are"],
    ["新建果园（含茶园）。[（县教育局、县水利局）]", "are bare lists of bodies behind a sentence"],
    ["新建果园。\n[责任单位：县教育局]", "are lines with a label"],
    ["新建果园。\n[完成时限：2026年底]", "are lines with a label of time"],
    [
      "[（责任单位：县教育局）等]\n新建果园。".replace("[（责任单位：县教育局）等]", "[（责任单位：县教育局）]等"),
      "are read once where a bracket begins its line",
    ],
    ["新建果园（县教育局）和茶园。", "are no brackets inside of a sentence"],
    ["", "are none in an empty text"],
    ["[（责任单位：县教育局\n配合单位：县水利局）]", "are one where a bracket holds several lines"],
    ["[时限要求：2026年底[（县水利局负责）]]", "are two where a line with a label holds a bracket"],
    ["[（县水利局负责）]\n[时限要求：2026年底]", "are two where a bracket stands above a line"],
    ["[时限要求：2026年底]\n[（县水利局负责）]", "are two where a bracket stands below a line"],
    ["[（ 责任单位：县教育局）]", "have blanks before a label"],
    ["新建果园[（县教育局负责 ）]和茶园。", "have blanks behind their verb"],
    ["新建（县教育局负责的果园）和茶园。", "are no brackets that go on behind their verb"],
    ["（市民、县教育局负责）", "begin with a body"],
    ["[（县教育局、市民负责）]", "may name others behind it"],
    ["（县教育局、县水利局）新建果园。", "are no bare lists before a sentence"],
    ["新建果园（县教育局、县水利局）。", "are no bare lists inside of one"],
    ["新建果园 （县教育局、县水利局）", "are no bare lists behind words alone"],
    ["新建果园。（县教育局、县水利局）改造", "are no bare lists with words behind them"],
    ["新建果园！ [（县教育局、县水利局）]", "are bare lists behind a blank"],
    ["新建果园。  [（县教育局、县水利局）]", "are bare lists behind several blanks"],
    ["新建果园。\n[（县教育局、县水利局）]", "are bare lists on a line of their own"],
    ["新建果园。[（县教育局、县水利局）]。\n改造茶园。", "are bare lists with 。 behind them"],
    ["新建果园。[（县教育局、县水利局）] \n改造茶园。", "are bare lists with a blank behind them"],
    ["新建果园。[（县教育局、县水利局等）]", "are bare lists that 等 ends"],
    ["新建果园。（县教育局、五好示范村、县水利局）", "are no lists of other things too"],
    ["新建果园。[（完成时限：2026年底）]", "are brackets with a label of time"],
    ["新建果园。\n[牵头领导：县委常委、副县长]", "are lines with a label of persons"],
    ["新建果园。[（县教育局牵头，县水利局配合，2026年6月底前完成）]", "have a term behind those who answer"],
    ["新建果园。[（县教育局、县水利局，2026年底前）]", "have a term behind bare names"],
    ["新建果园。（县教育局负责，2026年底验收3家）", "have no other words behind them"],
    ["新建果园。[责任单位：县教育局、县水利局。]", "stand behind the last sentence of a paragraph"],
    ["新建果园。[责任单位：县教育局。完成时限：2026年底。]\n改造茶园。", "are one behind a sentence, with all their labels"],
    ["新建果园。 [责任单位：县教育局]", "have blanks before them"],
    ["新建果园。责任单位：县教育局。改造茶园。", "are no labels with a sentence behind them"],
    ["明确责任单位：县教育局。", "are no labels inside of a sentence"],
    ["改造茶园。\n新建果园。[责任单位：县教育局。 完成时限：2026年底。 ]".replace(" ]", "]"), "have blanks between their sentences"],
    ["改造茶园（含果园）。\n新建。责任单位：县教育局。改造（茶园）。", "are no labels with a sentence behind, in any paragraph"],
    [
      "改造茶园，管护果园，加强督查考核。\n新建果园（含茶园。责任单位：县教育局）和茶园。",
      "are no labels inside of a bracket, far from the start",
    ],
    ["新建果园[（县教育局负责，2026年底前完成）]和茶园。", "may have a term inside of a sentence"],
    ["改造茶园。\n新建果园（含茶园。责任单位：县教育局）和茶园。", "are no labels inside of a bracket, in any paragraph"],
    ["新建果园。\n[责任单位：  县教育局]", "have blanks behind their label"],
    ["新建果园。\n[责任单位：]\n县教育局", "do not go on in the next line"],
    ["新建果园。\n[责任单位：县教育局]  改造茶园。", "end before two blanks"],
    ["新建果园（含茶园。责任单位：县教育局）和茶园。", "are no labels inside of a bracket that explains"],
  ])("%s %s", (marked) => {
    const text = plain(marked);
    expect(
      showSpans(
        text,
        read(text).lines.map((line) => line.span),
      ),
    ).toBe(marked);
  });

  it("know what stands inside of their brackets", () => {
    const text = "新建果园。（县教育局负责）\n改造茶园。完成时限：2026年底";
    const said = read(text).lines.map(({ inner }) => text.slice(inner.start, inner.end));
    expect(said).toEqual(["县教育局负责", "完成时限：2026年底"]);
  });

  it("are those of the section alone, with places in the whole text", () => {
    const text = "（县教育局负责）新建果园。（县水利局负责）";
    expect(findDuties(scanText(text), { start: 8, end: text.length })).toEqual({
      section: { start: 8, end: 21 },
      lines: [{ span: { start: 13, end: 21 }, inner: { start: 14, end: 20 } }],
    });
  });

  it("are bare lists at the edges of their section, whatever stands around it", () => {
    const before = "前文前文（县教育局、县水利局）";
    expect(findDuties(scanText(before), { start: 4, end: before.length }).lines).toHaveLength(1);
    expect(read(before).lines).toEqual([]);
    const behind = "新建。（县教育局、县水利局）改造";
    expect(findDuties(scanText(behind), { start: 0, end: behind.length - 2 }).lines).toHaveLength(1);
    expect(read(behind).lines).toEqual([]);
  });

  it("begin with no other characters than the table of labels says", () => {
    const labels =
      "责任单位： 总牵头部门： 牵头单位： 主办单位： 第一责任单位： 配合单位： 参加单位： 协办单位： 落实单位： 承办单位： 实施单位： 完成时限： 时限： 进度安排： 分管领导： 包保领导：".split(
        " ",
      );
    const begins = new Set<string>();
    for (const label of labels) {
      expect([label, DUTY_LABEL.test(label)]).toEqual([label, true]);
      for (let code = 0; code < 0x10000; code++) {
        const words = String.fromCharCode(code) + label.slice(1);
        if (DUTY_LABEL.test(words)) begins.add(words.charAt(0));
      }
    }
    expect([...begins].sort()).toEqual([...LABEL_STARTS].sort());
  });
});
