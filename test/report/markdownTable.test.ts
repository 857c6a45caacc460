import { describe, expect, it } from "vitest";
import { markdownTable } from "../../src/report/markdownTable.ts";
import { readMarkdown } from "../support/readMarkdown.ts";

describe("markdownTable", () => {
  it("is a head, a rule and a line for each row", () => {
    expect(markdownTable(["任务", "关系"], [["发展茶叶产业", "独有"]])).toEqual([
      "| 任务 | 关系 |",
      "| --- | --- |",
      "| 发展茶叶产业 | 独有 |",
    ]);
  });

  it("keeps a cell a cell, whatever stands in it and in its head", () => {
    const lines = markdownTable(
      ["甲|乙", "关系"],
      [
        ["一|二", "三\n四"],
        ["", "\\"],
      ],
    );
    expect(readMarkdown(lines.join("\n")).tables).toEqual([
      {
        head: ["甲|乙", "关系"],
        rows: [
          ["一|二", "三 四"],
          ["", "\\"],
        ],
      },
    ]);
  });

  it("of no rows is a head and a rule", () => {
    expect(markdownTable(["任务"], [])).toEqual(["| 任务 |", "| --- |"]);
  });
});
