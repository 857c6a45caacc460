import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { headline } from "../../src/report/headline.ts";
import { toReportModel } from "../../src/report/reportModel.ts";
import { plainWords } from "../../src/report/statement.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { handAlignment } from "../support/handAlignment.ts";

const sayOf = (comparison: Comparison) => headline(toReportModel(comparison)).map(plainWords);

/** The sentences on two tasks that are aligned. */
function say(left: string, right: string): string[] {
  const [a, b] = [countyPlan({ tasks: { 乡村工作: left } }), countyPlan({ place: "柳林县", tasks: { 乡村工作: right } })];
  const alignment = handAlignment(a, b, { tasks: [["2.1", "2.1"]], measures: [["2.1m1", "2.1m1"]] });
  return sayOf(comparePlans(a, b, { alignment }));
}

describe("headline", () => {
  it.each([
    ["新建茶园2万亩。", "新建茶园1万亩。", "茶园：安平县2万亩，柳林县1万亩。", "two amounts"],
    ["新建茶园2万亩。", "新建茶园２万亩。", "茶园：双方相同（2万亩）。", "the same amount"],
    ["新建茶园5—8亩。", "新建茶园6亩。", "茶园：安平县5—8亩，柳林县6亩，分不出高低。", "amounts that overlap"],
    ["守住耕地保护红线80万亩。", "严守耕地保护红线。", "双方都提到、只有安平县量化：耕地保护红线80万亩。", "an amount on one side only"],
    ["打造20分钟生活圈。", "打造15分钟生活圈。", "同一事项的标准不同：安平县为20分钟，柳林县为15分钟", "two standards"],
  ])("of %s and %s says %s: %s", (left, right, words) => {
    expect(say(left, right).join("\n")).toContain(words);
  });

  it("says nothing of what neither plan gives an amount for", () => {
    expect(say("严守耕地保护红线。", "严守耕地保护红线。")).toEqual([]);
  });

  it("names amounts that one plan alone promises, the firmest first", () => {
    const tasks = { 乡村工作: "力争新建茶园2万亩。确保粮食产量达到30万吨。" };
    const lines = sayOf(comparePlans(countyPlan({ tasks }), countyPlan({ place: "柳林县", tasks: { 乡村工作: "加强乡村工作。" } })));
    expect(lines).toContain("只有安平县提出的数值目标：粮食产量30万吨、茶园2万亩。");
    expect(lines.join("")).not.toContain("只有柳林县提出");
  });

  it("points at both plans where it gives the words of one", () => {
    const [a, b] = ["新建茶园2万亩。", "新建茶园２万亩。"].map((text) => countyPlan({ tasks: { 乡村工作: text } }));
    const comparison = comparePlans(a ?? parsePlan(""), b ?? parsePlan(""));
    const [reference] = headline(toReportModel(comparison)).flatMap((line) => line.flatMap((run) => run.reference ?? []));
    const { start, end } = reference?.partner ?? { start: 0, end: 0 };
    expect(comparison.right.text.slice(start, end)).toContain("２万亩");
  });

  it("names the tasks of one plan by their titles, the first six of many", () => {
    const tasks = (count: number) =>
      Object.fromEntries([..."甲乙丙丁戊己庚辛"].slice(0, count).map((name) => [`建设${name}字工程`, "完善设施。"]));
    const lines = (count: number) => sayOf(comparePlans(countyPlan({ tasks: tasks(count) }), parsePlan("")));
    expect(lines(2)).toEqual(["安平县独有的任务：建设甲字工程；建设乙字工程。"]);
    expect(lines(8)[0]).toMatch(/建设己字工程等8项。$/u);
    expect(lines(8)[0]).not.toContain("庚");
  });

  it("says nothing of two empty plans", () => {
    expect(sayOf(comparePlans(parsePlan(""), parsePlan("")))).toEqual([]);
  });
});
