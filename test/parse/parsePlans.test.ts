import { describe, expect, it } from "vitest";
import { InvalidOptionError, parsePlan, parsePlans, restoreSource } from "../../src/index.ts";

const PLANS = `甲县人民政府关于印发两项方案的通知
各乡镇：
现将两项方案印发给你们。
甲县道路建设方案
为建设道路，制定本方案。
一、工作目标
建成公路30公里。
二、重点任务
（一）改造旧路。改造农村公路20公里。（责任单位：县交通运输局）
甲县茶园发展方案
为发展茶园，制定本方案。
一、工作目标
新建茶园2万亩。
二、重点任务
（一）培育企业。培育企业5家。（责任单位：县农业农村局）
（二）推广良种。推广优质品种。（责任单位：县农业农村局）
`;

describe("a text of two plans", () => {
  const plans = parsePlans(PLANS, { id: "jia" });

  it("gives both, each with its own title, tasks and bodies", () => {
    expect(plans.map((plan) => [plan.title, plan.tasks.map((task) => [task.id, task.title, task.organizations[0]?.name])])).toEqual([
      ["甲县道路建设方案", [["2.1", "改造旧路", "县交通运输局"]]],
      [
        "甲县茶园发展方案",
        [
          ["2.1", "培育企业", "县农业农村局"],
          ["2.2", "推广良种", "县农业农村局"],
        ],
      ],
    ]);
  });

  it("reads the targets of each alone", () => {
    expect(plans.map((plan) => plan.targets.map((target) => target.quantity?.text))).toEqual([
      ["30公里", "20公里"],
      ["2万亩", "5家"],
    ]);
  });

  it("tells them apart by id and points into one file", () => {
    expect(plans.map((plan) => plan.id)).toEqual(["jia", "jia#2"]);
    for (const plan of plans) expect(restoreSource(plan.text, plan.removals)).toBe(PLANS);
  });

  it("says in each that there are several", () => {
    for (const plan of plans) expect(plan.issues.map((issue) => issue.code)).toContain("several-plans");
  });

  it("gives one by its number, and refuses a number that it does not have", () => {
    expect(parsePlan(PLANS, { plan: 2 }).title).toBe("甲县茶园发展方案");
    expect(() => parsePlan(PLANS, { plan: 3 })).toThrow(InvalidOptionError);
  });
});

describe("a text of one plan", () => {
  it("is given alone, without the issue", () => {
    const [only, ...more] = parsePlans("甲县道路建设方案\n一、工作目标\n建成公路30公里。\n二、重点任务\n（一）改造旧路。改造公路。");
    expect(more).toEqual([]);
    expect(only?.issues.map((issue) => issue.code)).not.toContain("several-plans");
  });

  it("stays one where the numbers start anew without a title", () => {
    expect(parsePlans("甲县道路建设方案\n一、目标\n建成公路。\n二、任务\n改造公路。\n一、另记\n公路。")).toHaveLength(1);
  });
});
