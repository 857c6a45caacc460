import { describe, expect, it } from "vitest";
import { markParagraphs } from "../../src/outline/markParagraphs.ts";
import { findAnnex, planStarts } from "../../src/outline/planStarts.ts";
import { scanText } from "../../src/text/scanText.ts";

const mark = (text: string) => markParagraphs(scanText(text));
const PLAN = ["道路方案", "一、道路。改造。"];
const starts = (...lines: string[]): number[] => planStarts(mark(lines.join("\n")));

describe("a plan begins", () => {
  it.each([
    [[...PLAN, "水利建设方案", "一、水利。修建。"], [0, 2], "with a title behind which 一、 starts anew"],
    [
      [...PLAN, "水利建设方案", "甲。", "乙。", "丙。", "丁。", "戊。", "一、水利。修建。"],
      [0, 2],
      "where five paragraphs stand between them",
    ],
    [[...PLAN, "水利建设方案", "甲。", "乙。", "丙。", "丁。", "戊。", "己。", "一、水利。修建。"], [0], "not where six do"],
    [[...PLAN, "水利建设方案", "二、水利。修建。", "一、电力。新建。"], [0], "not where another heading comes first"],
    [[...PLAN, "水利建设方案"], [0], "not where none comes"],
    [[...PLAN, "水利建设。", "一、水利。修建。"], [0], "not with a line that is no title"],
    [[...PLAN, "1.水利建设方案", "一、水利。修建。"], [0], "not with a heading"],
    [[...PLAN, "附件：水利", "水利建设方案", "一、水利。修建。"], [0], "not in an annex"],
    [
      ["水利建设方案", "附件：水利", ...PLAN, "电力建设方案", "一、电力。新建。"],
      [0, 4],
      "behind a list of annexes that stands before 一、",
    ],
    [["目标一、二。", "水利建设方案", "一、水利。修建。"], [0], "not behind words that only hold 一、"],
    [["道路方案", "1.道路。改造。", "水利建设方案", "2.水利。"], [0], "with the text alone where there is no 一、"],
    [[], [0], "with an empty text"],
  ])("in %j at %j: %s", (lines, at) => {
    expect(starts(...lines)).toEqual(at);
  });
});

describe("an annex", () => {
  const isAnnex = (line: string): boolean => findAnnex(mark(`一、道路\n${line}\n县道`), 0) === 1;

  it.each(["附件", "附 件", "附件1", "附件一", "附件10", "附件 1", "附件2 ：清单", "附件：清单", "附件1:道路清单", "附件１：清单"])(
    "begins with %s",
    (line) => {
      expect(isAnnex(line)).toBe(true);
    },
  );

  it.each(["见附件", "附附件", "附件清单", "附件1234", "附件1：甲", "附件：清单。", `附件：${"清".repeat(61)}`, "附表1", "附道路件"])(
    "does not with %s",
    (line) => {
      expect(isAnnex(line)).toBe(false);
    },
  );

  it("stands behind the first heading", () => {
    const lines = mark("附件：清单\n一、道路\n附件：清单");
    expect(findAnnex(lines, 1)).toBe(2);
    expect(findAnnex(lines.slice(0, 2), 1)).toBe(2);
    expect(findAnnex(lines, -1)).toBe(3);
  });
});
