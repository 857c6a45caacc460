import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { planToMarkdown } from "../../src/report/planToMarkdown.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { HOSTILE_WORDS, OBEYED } from "../support/hostileWords.ts";
import { readMarkdown } from "../support/readMarkdown.ts";
import { spoil } from "../support/spoil.ts";

const plan = countyPlan({
  goals: "到2027年，粮食总产量达到30万吨以上。",
  tasks: { 发展茶叶产业: "新建茶园2万亩，培育龙头企业3家。（责任单位：县农业农村局、县商务局）", 保护耕地: "严守耕地保护红线。" },
});
const [tasks, targets] = readMarkdown(planToMarkdown(plan)).tables;

describe("planToMarkdown", () => {
  it("speaks English where it is asked to", () => {
    const english = planToMarkdown(plan, { language: "en" });
    expect(english).toContain("| place | task | Who is responsible | measures |");
    expect(english).toContain("## Targets");
  });

  it("has one row a task: place, title, bodies, number of measures", () => {
    expect(tasks?.rows).toEqual([
      ["二（一）", "发展茶叶产业", "县农业农村局、县商务局", "2"],
      ["二（二）", "保护耕地", "", "1"],
    ]);
  });

  it("has one row a target: place, indicator, amount or 定性, year, words", () => {
    expect(targets?.rows).toEqual([
      ["一", "粮食总产量", "30万吨以上", "2027", "粮食总产量达到30万吨以上"],
      ["二（一）", "茶园", "2万亩", "", "新建茶园2万亩"],
      ["二（一）", "龙头企业", "3家", "", "培育龙头企业3家"],
      ["二（二）", expect.stringContaining("耕地"), "定性", "", "严守耕地保护红线"],
    ]);
  });

  it("of an empty plan has two tables without rows", () => {
    const source = planToMarkdown(parsePlan(""));
    expect(readMarkdown(source).tables.map((table) => table.rows)).toEqual([[], []]);
    expect(source).not.toMatch(/NaN|undefined/u);
  });

  it.each(HOSTILE_WORDS)("leaves of %s in every word no markup and no cell more", (_, words) => {
    const source = planToMarkdown(spoil(plan, words));
    const spoilt = readMarkdown(source);
    expect(spoilt.markup).toEqual([]);
    expect(source).not.toMatch(OBEYED);
    expect(spoilt.tables.map((table) => table.rows.map((cells) => cells.length))).toEqual([
      [4, 4],
      [5, 5, 5, 5],
    ]);
  });
});
