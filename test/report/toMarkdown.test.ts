import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { compareTheme } from "../../src/compareTheme.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toReportModel } from "../../src/report/reportModel.ts";
import { toMarkdown } from "../../src/report/toMarkdown.ts";
import { HOSTILE_WORDS, OBEYED } from "../support/hostileWords.ts";
import { readMarkdown } from "../support/readMarkdown.ts";
import { spoil } from "../support/spoil.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);
const report = readMarkdown(toMarkdown(comparison));
const rows = report.tables.flatMap((table) => table.rows);

describe("toMarkdown", () => {
  it("has a title, the ten parts, and a heading for each matched pair of tasks", () => {
    expect(report.headings[0]).toBe("安平县与柳林县实施方案对照");
    expect(report.headings.filter((heading) => /^[一二三四五六七八九十]、/u.test(heading))).toEqual([
      "一、总体异同",
      "二、任务对应",
      "三、举措对照",
      "四、目标对照",
      "五、只有安平县才有",
      "六、只有柳林县才有",
      "七、责任单位",
      "八、推进机制",
      "九、未作比较的数字",
      "十、说明",
    ]);
    expect(report.headings).toContain("二（一） 提升粮食生产能力 ～ 二（二） 增强粮食生产能力");
  });

  it("is nothing but headings, tables, lists and words", () => {
    expect(report.markup).toEqual([]);
  });

  it("sets both sides of every pair of measures in one row, those of goals too", () => {
    const holds = (cells: readonly string[], quote: string | undefined) => cells.some((cell) => cell.startsWith(quote ?? ""));
    for (const row of comparison.measures.filter((candidate) => candidate.left && candidate.right))
      expect(rows.some((cells) => holds(cells, row.left?.quote) && holds(cells, row.right?.quote))).toBe(true);
  });

  it("lists every task, measure and target that only one plan has", () => {
    const model = toReportModel(comparison);
    const listed = (quote: string | undefined) => rows.some((cells) => cells.some((cell) => cell.startsWith(quote ?? "")));
    for (const side of ["left", "right"] as const) {
      const { only, taskName } = model[side];
      const missing = [
        ...only.tasks.map((row) => taskName(row[side] ?? "")),
        ...[...only.measures, ...only.targets].map((row) => row[side]?.quote),
      ].filter((words) => !listed(words));
      expect(missing).toEqual([]);
    }
  });

  it("names the nearest task of a task that only one plan has, with why it is none", () => {
    const [row] = rows.filter((cells) => cells[0] === "二（三） 发展茶叶产业" && cells[1] !== "独有" && cells.length === 4);
    expect(row?.slice(2)).toEqual(["二（二） 增强粮食生产能力", "标题几无相同用语，举措极少互见"]);
  });

  it("ranks targets by name and says why, in the plans' own names", () => {
    const [row] = rows.filter((cells) => cells[0] === "新建高标准农田5万亩〔二（一）〕" && cells.length === 4);
    expect(row).toEqual([
      "新建高标准农田5万亩〔二（一）〕",
      "安平县更高",
      "新建高标准农田3万亩〔二（二）〕",
      "指标相同，安平县5万亩高于柳林县3万亩",
    ]);
    expect(rows.flat().join("")).not.toMatch(/左方|右方/u);
  });

  it("says who else is responsible and how it was made", () => {
    const [duty] = rows.filter((cells) => cells.length === 5 && cells[0] === "二（一） 提升粮食生产能力");
    expect(duty?.slice(3)).toEqual(["县自然资源局", ""]);
    expect(report.items.join("\n")).toContain(left.source.sha256);
    expect(report.items.join("\n")).toContain("crosscounty");
  });

  it("ends with one line end", () => {
    expect(toMarkdown(comparison)).toMatch(/[^\n]\n$/u);
  });

  it("says so where there is nothing to set against each other", () => {
    const empty = comparePlans(parsePlan("", { id: "空" }), right);
    expect(toMarkdown(empty)).toContain("没有可以对照的目标。");
    expect(toMarkdown(empty)).not.toMatch(/NaN|undefined/u);
    expect(toMarkdown(comparePlans(parsePlan(""), parsePlan("")))).not.toMatch(/NaN|undefined/u);
  });

  it("of a theme holds that theme alone", () => {
    const theme = readMarkdown(toMarkdown(compareTheme(left, right, "人居环境")));
    expect(theme.tables.flatMap((table) => table.rows).map((cells) => cells[0])).not.toContain("二（一） 提升粮食生产能力");
  });
});

describe.each(HOSTILE_WORDS)("plans with %s in every title, cell and name", (_, words) => {
  const source = toMarkdown(spoil(comparison, words));
  const spoilt = readMarkdown(source);

  it("give a report without any markup of theirs", () => {
    expect(spoilt.markup).toEqual([]);
    expect(source).not.toMatch(OBEYED);
    expect(source).not.toContain("<");
  });

  it("leave headings, tables and cells as many as they were", () => {
    expect(spoilt.headings).toHaveLength(report.headings.length);
    expect(spoilt.items).toHaveLength(report.items.length);
    expect(spoilt.tables.map((table) => table.rows.map((cells) => cells.length))).toEqual(
      report.tables.map((table) => table.rows.map((cells) => cells.length)),
    );
  });
});
