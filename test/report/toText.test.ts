import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { compareTheme } from "../../src/compareTheme.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { pingjiang, xiangyin } from "../../src/plans/index.ts";
import { type Paint, toText } from "../../src/report/toText.ts";
import { foreignWords } from "../support/foreignWords.ts";
import { HOSTILE_WORDS, OBEYED } from "../support/hostileWords.ts";
import { spoil } from "../support/spoil.ts";
import { twoCounties } from "../support/twoCounties.ts";

const plain: Paint = (_, words) => words;
const { left, right } = twoCounties();
const comparison = comparePlans(left, right);
const text = toText(comparison, { width: 100, paint: plain });
const tooWide = (words: string, width: number) => words.split("\n").filter((line) => stringWidth(line) > width);

describe("toText", () => {
  it("has its parts in order, and ends with a line end", () => {
    const heads = ["一、总体异同", "二、任务对应", "三、目标对照", "四、只有安平县才有", "五、只有柳林县才有", "六、责任单位"];
    const places = heads.map((head) => text.indexOf(`\n${head}\n`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text.endsWith("\n")).toBe(true);
  });

  it("sets matched tasks side by side", () => {
    expect(text).toMatch(/二（一） 提升粮食生产能力 +同一任务 +二（二） 增强粮食生产能力 +\d+% \/ \d+%/u);
    expect(text).toMatch(/— +独有 +二（三） 建设通用机场/u);
  });

  it("gives each target with its place and the verdict in the plans' own names", () => {
    expect(text).toContain("【安平县更高】");
    expect(text).toContain("安平县 新建高标准农田5万亩〔二（一）〕");
    expect(text).toContain("指标相同，安平县5万亩高于柳林县3万亩");
    expect(text).not.toMatch(/左方|右方/u);
  });

  it("names what only one has, with the nearest and why it is none", () => {
    const only = text.slice(text.indexOf("四、只有安平县"), text.indexOf("五、只有柳林县"));
    expect(only).toContain("任务 二（三） 发展茶叶产业");
    expect(only).toContain("     最接近：二（二） 增强粮食生产能力（");
    expect(only).toContain("目标 茶园：新建茶园2万亩〔二（三）〕");
    expect(only).not.toContain("通用机场");
  });

  it("marks an uncertain row with ？ and no other", () => {
    const mark = (uncertain: boolean) =>
      toText({ ...comparison, tasks: comparison.tasks.map((row) => ({ ...row, uncertain })) }, { width: 100, paint: plain });
    expect(mark(true)).toContain("同一任务？");
    expect(mark(false)).not.toContain("？");
  });

  it("of a theme lists its measures side by side and those of one plan alone", () => {
    const theme = toText(compareTheme(left, right, "粮食生产能力"), { width: 100, paint: plain });
    expect(theme).toContain("七、举措对照");
    expect(theme).toContain("  安平县 严守耕地保护红线\n  柳林县 守住耕地保护红线80万亩\n");
    expect(theme).toContain("举措 推广优良品种和农业机械化〔二（一）〕");
    expect(text).not.toContain("七、举措对照");
  });

  it("is a list of tasks where a table would be too narrow to read", () => {
    const narrow = toText(comparison, { width: 60, paint: plain });
    expect(narrow).toContain("· 二（一） 提升粮食生产能力\n  同一任务 二（二） 增强粮食生产能力\n");
    expect(narrow).not.toContain("─");
  });

  it("paints headings, verdicts and what stands alone, and changes no words", () => {
    const styles = new Set<string>();
    const paint: Paint = (style, words) => {
      styles.add(style);
      return `‹${words}›`;
    };
    const painted = toText(comparison, { width: 100, paint });
    expect([...styles].sort()).toEqual(["differs", "dim", "heading", "only"]);
    expect(painted.replace(/[‹›]/gu, "")).toBe(text);
  });

  it("of empty plans says that there is nothing, without NaN", () => {
    const empty = parsePlan("", { id: "空" });
    for (const value of [comparePlans(empty, right), comparePlans(left, empty), comparePlans(empty, empty)]) {
      const words = toText(value, { width: 60, paint: plain });
      expect(words).toContain("没有可以对照的目标。");
      expect(words).not.toMatch(/NaN|undefined/u);
    }
  });
});

describe("in English", () => {
  it.each([
    ["two counties", comparison],
    ["the seeds", comparePlans(xiangyin, pingjiang)],
    ["a theme", compareTheme(left, right, "粮食生产能力")],
  ])("the report of %s holds Chinese in words of the plans alone", (_, value) => {
    const english = toText(value, { width: 10_000, paint: plain, language: "en" });
    expect(english).toContain("1. At a glance\n");
    expect(foreignWords(english, [value.left, value.right])).toEqual([]);
  });

  it("says what stands alone with its nearest, and keeps to the width", () => {
    const english = toText(comparison, { width: 60, paint: plain, language: "en" });
    expect(english).toContain("task 二（三） 发展茶叶产业\n     nearest: 二（二） 增强粮食生产能力 (the titles share");
    expect(tooWide(english, 60)).toEqual([]);
  });
});

describe("width", () => {
  it.each([40, 60, 80, 100, 160])("of %d columns is kept by every line", (width) => {
    expect(tooWide(toText(comparison, { width, paint: plain }), width)).toEqual([]);
  });

  it.each([40, 80, 120])("of %d columns is kept for the built-in plans", (width) => {
    expect(tooWide(toText(comparePlans(xiangyin, pingjiang), { width, paint: plain }), width)).toEqual([]);
  });

  it("is broken by a word that cannot be broken, and by nothing beside it", () => {
    const long = "a".repeat(90);
    const wide = tooWide(toText(spoil(comparison, long), { width: 60, paint: plain }), 60);
    expect(wide.length).toBeGreaterThan(0);
    expect(wide.filter((line) => !line.includes(long))).toEqual([]);
  });

  it("of one column still gives a report", () => {
    expect(toText(comparison, { width: 1, paint: plain }).length).toBeGreaterThan(0);
  });
});

describe.each(HOSTILE_WORDS)("plans with %s in every title, cell and name", (_, words) => {
  const spoilt = toText(spoil(comparison, words), { width: 100, paint: plain });

  it("give a report that no terminal obeys", () => {
    expect(spoilt).not.toMatch(OBEYED);
    expect(tooWide(spoilt, 100)).toEqual([]);
  });

  it("add no line that looks like a part of it", () => {
    const heads = (value: string) =>
      value.split("\n").filter((line) => /^[一二三四五六]、(?:总体异同|任务对应|目标对照|只有|责任单位)/u.test(line)).length;
    expect(heads(spoilt)).toBe(heads(text));
  });
});
