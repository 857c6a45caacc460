import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { toHtml } from "../../src/notebook/toHtml.ts";
import { toMarkdown } from "../../src/notebook/toMarkdown.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { HOSTILE_WORDS } from "../support/hostileWords.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);
const html = toHtml(comparison);

/** The names of all elements. */
function elementsOf(words: string): string[] {
  return [...new Set([...words.matchAll(/<(?<name>[a-z]+)/giu)].map(({ groups }) => groups?.name ?? ""))].sort();
}

const KNOWN = ["circle", "details", "div", "li", "mark", "p", "path", "small", "strong", "summary", "svg"];
const OF_TABLES = ["table", "tbody", "td", "text", "th", "thead", "title", "tr", "ul"];

describe("a comparison in a cell", () => {
  it("has the overview, the map of tasks and the targets with their verdicts", () => {
    expect(html).toContain("双方都提到、只有柳林县量化：耕地保护红线80万亩。");
    expect(html.match(/<svg /gu)).toHaveLength(1);
    expect(html).toContain("柳林县更高");
  });

  it("joins the two pairs of tasks by a line each, and leaves those without a partner alone", () => {
    expect(html.match(/<path /gu)).toHaveLength(2);
    expect(html.match(/<circle [^>]*fill="none"/gu)).toHaveLength(2);
  });

  it("says as a folded table what the map shows", () => expect(html).toMatch(/<\/svg>\n<details><summary>列表<\/summary><table>/u));

  it("needs nothing around it and nothing from elsewhere: no id, link, class, style sheet or script", () => {
    expect(html).not.toMatch(/ id=|href|class=|<style|<script|url\(/u);
    expect(elementsOf(html).filter((name) => ![...KNOWN, ...OF_TABLES].includes(name))).toEqual([]);
  });

  it("gives the same bytes for the same input", () => expect(toHtml(comparePlans(left, right))).toBe(html));
});

describe("a plan in a cell", () => {
  it("has its tasks with who is responsible, its targets, and what to look at", () => {
    const words = toHtml(left);
    for (const part of ["安平县", "提升粮食生产能力", "县农业农村局、县自然资源局", "新建茶园2万亩", "确保、实现（约束）"])
      expect(words).toContain(part);
  });

  it("leaves out the heads of tables that it does not have", () =>
    expect(toMarkdown(countyPlan({ place: "安平县", tasks: {} }))).not.toContain("目标\n"));
});

describe.each(HOSTILE_WORDS)("%s in words", (_, words) => {
  const rows = [{ [words]: words }];

  it("is no markup in HTML", () => {
    expect(elementsOf(toHtml(rows))).toEqual(["div", "table", "tbody", "td", "th", "thead", "tr"]);
    expect(toHtml(rows)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
  });

  it("is one cell in Markdown", () => expect(toMarkdown(rows).trimEnd().split("\n")).toHaveLength(3));
});
