import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { readTree } from "../../src/parse/readTree.ts";
import { anyText } from "../support/planTexts.ts";
import { SEEDS } from "../support/seeds.ts";

const TEXT =
  "甲县实施方案\n一、总体目标\n新建果园5万亩。\n二、重点任务\n（一）道路。改造县道，新建桥梁。（县交通局负责）\n责任单位：县水利局";

describe("the tree of a plan", () => {
  it("has sections, tasks and measures, and knows the lines that are no measures", () => {
    const { title, sections, tasks } = readTree(TEXT);
    expect([title, sections.map((section) => section.title)]).toEqual(["甲县实施方案", ["", "总体目标", "重点任务"]]);
    expect(sections[1]?.measures.map((measure) => measure.text)).toEqual(["新建果园5万亩"]);
    expect(tasks.map((task) => [task.id, task.title, task.measures.map((measure) => measure.text)])).toEqual([
      ["2.1", "道路", ["改造县道", "新建桥梁"]],
    ]);
    expect(tasks[0]?.duties.lines.map(({ span }) => TEXT.slice(span.start, span.end))).toEqual(["（县交通局负责）", "责任单位：县水利局"]);
  });

  it("has no measures of names in a list, where a mechanism says who they are", () => {
    const measures = (title: string): unknown[] =>
      readTree(`一、${title}\n（一）专班。成立专班：\n组长：县长\n成员：县教育局\n每月调度。`).tasks.map((task) =>
        task.measures.map(({ text }) => text),
      );
    expect(measures("保障措施")).toEqual([["成立专班：", "每月调度"]]);
    expect(measures("重点任务")).toEqual([["成立专班：", "组长：县长", "成员：县教育局", "每月调度"]]);
  });

  it("has the measures of an item of one sentence, with those who answer for it below", () => {
    const measures = (...lines: string[]): unknown[] =>
      readTree(lines.join("\n")).tasks.map((task) => task.measures.map(({ text }) => text));
    const items = ["一、任务", "1.新建乡道。", "2.改造县道，新建桥梁。"];
    for (const line of ["责任单位：县教育局", "（县教育局负责）", "（责任单位：县教育局）"])
      expect(measures(...items, line)).toEqual([["新建乡道"], ["改造县道", "新建桥梁"]]);
    expect(measures(...items, "加强管护。", "责任单位：县教育局")).toEqual([["新建乡道"], ["加强管护"]]);
  });

  it("is read of the plan that is asked for, and counts the others", () => {
    const both = `${TEXT}\n乙县实施方案\n一、任务\n新建桥梁。`;
    expect([readTree(both).plans, readTree(TEXT).plans]).toEqual([2, 1]);
    expect(readTree(both, 2).title).toBe("乙县实施方案");
  });

  it("is what the plan says of its sections, tasks and measures, in any text", () => {
    const same = (text: string): void => {
      const [tree, plan] = [readTree(text), parsePlan(text)];
      expect([tree.text, tree.removals, tree.title, tree.sections]).toEqual([plan.text, plan.removals, plan.title, plan.sections]);
      const tasks = plan.tasks.map(({ organizations, deadline, ...task }) => task);
      expect(tree.tasks.map(({ node, duties, ...task }) => task)).toEqual(tasks);
    };
    Object.values(SEEDS).forEach(same);
    fc.assert(fc.property(anyText, same), { numRuns: 100 });
  });
});
