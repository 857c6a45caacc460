import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { textTable } from "../../src/report/textTable.ts";

const COLUMNS = [
  { head: "安平县", share: 1 },
  { head: "关系", share: 0 },
  { head: "柳林县", share: 1 },
];
const ROWS = [
  ["提升粮食生产能力", "同一任务", "增强粮食生产能力"],
  ["发展茶叶产业", "独有", ""],
];

describe("textTable", () => {
  it("has a head, a rule and a line for each row, in columns that stand below each other", () => {
    expect(textTable(COLUMNS, ROWS, 60)).toEqual([
      "安平县            关系      柳林县",
      "────────────────  ────────  ────────────────",
      "提升粮食生产能力  同一任务  增强粮食生产能力",
      "发展茶叶产业      独有",
    ]);
  });

  it("breaks cells in the wide columns, and never in the others", () => {
    expect(textTable(COLUMNS, ROWS, 32)).toEqual([
      "安平县      关系      柳林县",
      "──────────  ────────  ──────────",
      "提升粮食生  同一任务  增强粮食生",
      "产能力                产能力",
      "发展茶叶产  独有",
      "业",
    ]);
  });

  it.each([24, 32, 40, 80])("keeps to %d columns", (width) => {
    expect(textTable(COLUMNS, ROWS, width).filter((line) => stringWidth(line) > width)).toEqual([]);
  });

  it("is no wider than its words", () => {
    expect(textTable(COLUMNS, ROWS, 500)).toEqual(textTable(COLUMNS, ROWS, 60));
  });

  it("has a head and a rule alone for no rows", () => {
    expect(textTable(COLUMNS, [], 60)).toEqual(["安平县  关系  柳林县", "──────  ────  ──────"]);
  });

  it("takes a cell that is not there for an empty one", () => {
    expect(textTable(COLUMNS, [["发展茶叶产业"]], 60)[2]).toBe("发展茶叶产业");
  });

  it("stays a table where there is hardly any room", () => {
    expect(textTable(COLUMNS, ROWS, 1).length).toBeGreaterThan(2);
  });
});
