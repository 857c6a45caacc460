import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { taskLabels, taskTitles } from "../../src/report/taskLabels.ts";

const plan = parsePlan(`安平县乡村建设实施方案
一、总体目标
粮食总产量达到30万吨。
二、重点任务
(一)发展产业
1.发展茶叶产业。新建茶园2万亩。
2．发展粮食产业。新建高标准农田5万亩。
(二)改善环境。开展农村厕所改造。
`);

describe("taskLabels", () => {
  it.each([
    ["2.1.1", "二（一）1", "the marks on the way, without their dots and commas"],
    ["2.1.2", "二（一）2", "whichever dot the plan writes"],
    ["2.2", "二（二）", "one form of bracket for all plans"],
    ["1", "一", "a section"],
  ])("of %s is %s: %s", (id, label) => {
    expect(taskLabels(plan).get(id)).toBe(label);
  });

  it("are for every section, and are no two alike", () => {
    const labels = [...taskLabels(plan).values()];
    expect(labels.length).toBeGreaterThanOrEqual(6);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("are ids where a section has no number", () => {
    expect(taskLabels(plan).get("0")).toBe("0");
  });

  it("are none for an empty plan", () => {
    expect(taskLabels(parsePlan("")).size).toBe(0);
  });
});

describe("taskTitles", () => {
  it("are those of tasks and sections, and none of an empty plan", () => {
    expect(taskTitles(plan).get("2.1.1")).toBe("发展茶叶产业");
    expect(taskTitles(plan).get("2.1")).toBe("发展产业");
    expect(taskTitles(parsePlan("")).size).toBe(0);
  });
});
