import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { compareTheme } from "../../src/compareTheme.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { overview } from "../../src/report/overview.ts";
import { toReportModel } from "../../src/report/reportModel.ts";
import { plainWords } from "../../src/report/statement.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);
const say = (value: Comparison) => overview(toReportModel(value)).map(plainWords);
const lineOf = (head: string, value = comparison) => say(value).find((line) => line.startsWith(`${head}：`));

describe("overview", () => {
  it("names what differs before it counts", () => {
    const lines = say(comparison);
    expect(lines[0]).toBe("安平县独有的任务：发展茶叶产业。");
    expect(lines.indexOf(lineOf("任务") ?? "")).toBeGreaterThan(1);
  });

  it("counts tasks: those that meet and those of one plan alone, and says nothing of what there is none of", () => {
    expect(lineOf("任务")).toBe("任务：同一任务2对，安平县独有1项，柳林县独有1项。");
  });

  it("counts targets by their outcome, and says whose are higher", () => {
    expect(lineOf("目标")).toBe("目标：安平县更高2对，柳林县更高1对，只有柳林县量化1对，安平县独有2个。");
  });

  it("counts other standards apart from what is near", () => {
    const [first] = comparison.targets;
    const other = first ? [{ ...first, outcome: "different-standard" as const }] : [];
    expect(lineOf("目标", { ...comparison, targets: other })).toBe("目标：标准不同1对。");
    const near = first ? [{ ...first, outcome: "related-indicator" as const }] : [];
    expect(lineOf("目标", { ...comparison, targets: near })).toBe("目标：相近而不可比1对。");
  });

  it("counts measures and bodies as the rows do", () => {
    const count = (relation: string) => comparison.measures.filter((row) => row.relation === relation).length;
    expect(lineOf("举措（按分句计）")).toContain(`表述相近${count("paraphrase")}对`);
    expect(lineOf("举措（按分句计）")).toContain(`同题异策${count("same-topic")}对`);
    expect(lineOf("责任单位")).toContain(`双方都有${comparison.organizations.filter((row) => row.relation === "same").length}家`);
  });

  it("speaks of bodies set up otherwise only where there are any", () => {
    const merged = { left: ["县工信局", "县科技局"], right: ["县科工信局"], relation: "merged" as const, reason: "" };
    expect(lineOf("责任单位", { ...comparison, organizations: [...comparison.organizations, merged] })).toContain("机构设置不同1组");
    expect(lineOf("责任单位")).not.toContain("机构设置不同");
  });

  it("warns of uncertain rows only where there are any", () => {
    const mark = (count: number) => ({
      ...comparison,
      tasks: comparison.tasks.map((row, index) => ({ ...row, uncertain: index < count })),
    });
    expect(say(mark(2)).join("")).toContain("有2处任务对应处在两可之间");
    expect(say(mark(0)).join("")).not.toContain("两可之间");
  });

  it("says which theme it is about and how much of the plans that is", () => {
    expect(say(compareTheme(left, right, "人居环境"))[0]).toBe(
      "只看主题“人居环境”：涉及安平县1项任务（全文3项）、柳林县1项任务（全文3项）。",
    );
    expect(say(comparison).join("")).not.toContain("只看主题");
  });

  it("warns of a plan in which nothing was read, and counts nothing that is not there", () => {
    const empty = parsePlan("", { id: "空" });
    expect(say(comparePlans(empty, right)).at(-1)).toBe("注意：空的文本没有读出任务，请核对文件。");
    expect(say(comparePlans(empty, empty))).toEqual([
      "注意：空（左）的文本没有读出任务，请核对文件。",
      "注意：空（右）的文本没有读出任务，请核对文件。",
    ]);
  });

  it("holds no NaN, no undefined and no 左方", () => {
    for (const value of [comparison, comparePlans(left, parsePlan("")), compareTheme(left, right, "机场")])
      expect(say(value).join("")).not.toMatch(/NaN|undefined|null|左方|右方/u);
  });
});
