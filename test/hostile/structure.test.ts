import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { planToMarkdown } from "../../src/report/planToMarkdown.ts";
import { checkPlan } from "../support/checkPlan.ts";
import { readMarkdown } from "../support/readMarkdown.ts";
import { SEEDS } from "../support/seeds.ts";

/** The plan, which holds to the laws of any text. */
function read(source: string): Plan {
  const plan = parsePlan(source);
  checkPlan(plan, source);
  return plan;
}

const codes = ({ issues }: Plan): string[] => issues.map(({ code }) => code);
const bodies = (plan: Plan): string[][] => plan.tasks.map(({ organizations }) => organizations.map(({ name }) => name));

// row 20
describe("a page's end", () => {
  it.each([
    ["inside an amount", "一、建设。新建果园，新建茶园74.4万\n\n亩。", "744000 亩"],
    ["inside a number", "一、建设。新建果园，新建茶园7\n\n4.4万亩。", "744000 亩"],
    ["before a page number", "一、建设。新建果园，新建茶园74.4\n— 3 —\n万亩。", "744000 亩"],
  ])("%s leaves the amount", (_, source, amount) => {
    const { value, unit } = read(source).targets.at(-1)?.quantity?.base ?? {};
    expect(`${value} ${unit}`).toBe(amount);
  });

  it("inside a word and inside the bracket of responsibility joins both", () => {
    const plan = read("一、建设。引进研发机\n\n构，新建果园。（责任单位：县教\n\n育局、县水利局）");
    expect(plan.tasks[0]?.measures.map(({ text }) => text)).toEqual(["引进研发机构", "新建果园"]);
    expect(bodies(plan)).toEqual([["县教育局", "县水利局"]]);
  });
});

// row 23: that they take linear time is asserted in test/laws/hostile.test.ts
describe("marks that never close", () => {
  it.each(["（", "“", "《"])("%s are pointed at, and nothing is nested in them", (mark) => {
    const plan = read(`一、建设。新建果园5万亩${mark.repeat(2000)}，改造茶园。`);
    expect(codes(plan)).toContain("unclosed-bracket");
    expect(plan.targets.map(({ quantity }) => quantity?.base.value)).toEqual([50_000]);
  });
});

// row 24
describe("headings without words", () => {
  it.each(["一、\n", "（一）\n", "1.\n"])("%j give sections, and no task that says nothing is taken for one that does", (heading) => {
    const plan = read(`一、任务\n${heading.repeat(500)}`);
    expect(plan.targets).toEqual([]);
    expect(plan.tasks.flatMap(({ measures }) => measures)).toEqual([]);
    expect(plan.tasks.length).toBe(plan.issues.filter(({ code }) => code === "empty-task").length);
  });
});

// row 25
describe("numbers in a wrong order", () => {
  it.each([
    ["一、甲任务。好做。\n三、乙任务。好做。\n二、丙任务。好做。", ["1 甲任务", "3 乙任务", "2 丙任务"], ["number-gap", "number-order"]],
    [
      "一、任务\n1.甲事。好做。\n1.乙事。好做。\n3.丙事。好做。",
      ["1.1 甲事", "1.1~2 乙事", "1.3 丙事"],
      ["duplicate-number", "number-gap"],
    ],
    ["一、任务\n（二）甲事。好做。\n（一）乙事。好做。", ["1.2 甲事", "1.1 乙事"], ["number-order"]],
  ])("%j stay in the order of the text, each with its id, and with an issue", (source, tasks, issues) => {
    const plan = read(source);
    expect(plan.tasks.map(({ id, title }) => `${id} ${title}`)).toEqual(tasks);
    expect(codes(plan).filter((code) => /number/u.test(code))).toEqual(issues);
  });
});

// row 26
describe("marks of one level", () => {
  it.each(["1. |2.", "1、|2、", "1．|2.", "１．|2、", "1.|２．", "（1）|(2)", "①|②", "(一)|（二）", "㈠|㈡"])(
    "%s are one level, however mixed",
    (marks) => {
      const [first, second] = marks.split("|");
      const plan = read(`一、重点任务\n${first}新建果园。新建果园5万亩。\n${second}改造茶园。改造茶园3万亩。`);
      expect(plan.tasks.map(({ id, title }) => `${id} ${title}`)).toEqual(["1.1 新建果园", "1.2 改造茶园"]);
    },
  );

  it.each(["一是|二是", "第一，|第二，"])("%s group the measures of one task", (marks) => {
    const [first, second] = marks.split("|");
    const plan = read(`一、重点任务。${first}新建果园5万亩。${second}改造茶园3万亩。`);
    expect(plan.tasks.map(({ id }) => id)).toEqual(["1"]);
    expect(new Set(plan.tasks[0]?.measures.map(({ group }) => group)).size).toBe(2);
  });

  it("half-width brackets are those of 平江县: （一） to (三) are three sections side by side", () => {
    const { sections } = read(SEEDS.pingjiang);
    const marks = sections.flatMap(({ children }) => children.map(({ number }) => number));
    expect(marks).toContain("(三)");
  });
});

// row 27
describe("a number at the start of a line", () => {
  it.each([
    ["1.5万亩果园建成。", "1.5万亩果园建成"],
    ["2026.年底完成。", null],
    ["2026年建成果园5亩。", "2026年建成果园5亩"],
  ])("%s is no heading", (line, quote) => {
    const plan = read(`一、任务\n（一）粮食。种植水稻。\n${line}\n（二）果园。改造果园。`);
    expect(plan.tasks.map(({ id }) => id)).toEqual(["1.1", "1.2"]);
    expect(plan.targets.map((target) => target.quote)).toEqual(quote === null ? [] : [quote]);
  });
});

// row 28
describe("who is responsible", () => {
  it.each([
    ["（责任单位：县教育局（县体育局）、各乡镇（街道））", ["县教育局（县体育局）", "各乡镇（街道）"], "brackets in the bracket"],
    ["(责任单位:县教育局、县水利局)", ["县教育局", "县水利局"], "half-width"],
    ["（县教育局、县水利局按职责分工负责)", ["县教育局", "县水利局"], "a bracket of two widths"],
    ["（县教育局、县水利局等按职责分工负责）", ["县教育局", "县水利局"], "with 等"],
    ["（责任单位：县教育局）完善制度。（责任单位：县水利局）", ["县教育局", "县水利局"], "two brackets"],
    ["", [], "none"],
  ])("%s names %j: %s", (bracket, names) => {
    expect(bodies(read(`一、任务\n（一）粮食。种植水稻。${bracket}\n（二）果园。改造果园。`))[0]).toEqual(names);
  });

  it("that stands paragraphs later is found, and belongs to the task above it", () => {
    const plan = read(
      "一、任务\n（一）粮食。种植水稻。\n完善制度。\n推广良种。\n（责任单位：县教育局）\n（二）果园。改造果园。（责任单位：县水利局）",
    );
    expect(bodies(plan)).toEqual([["县教育局"], ["县水利局"]]);
  });
});

// row 29
describe("what a converter left behind", () => {
  it("is words: no mark of it is a heading, no tag reaches a report", () => {
    const plan = read("# 甲县实施方案\n一、**建设**。新建果园and茶园5亩<b>全部</b>。\n- 改造茶园\n| 甲 | 乙 |\n<script>alert(1)</script>");
    expect(plan.tasks.map(({ title }) => title)).toEqual(["建设"]);
    expect(plan.removals.filter(({ reason }) => reason === "emphasis")).toHaveLength(2);
    expect(readMarkdown(planToMarkdown(plan)).markup).not.toContain("html");
  });
});
