import { describe, expect, it } from "vitest";
import { findTasks } from "../../src/parse/findTasks.ts";
import { countyPlan } from "../support/countyPlan.ts";

const plan = countyPlan({
  goals: "新建茶园2万亩。",
  tasks: {
    "建设“四好农村路”": "推进农村公路改造，服务茶园。",
    发展茶叶产业: "新建茶园2万亩，引导返乡创业。",
    "推进ＧＤＰ提质（一期）": "培育龙头企业3家。",
  },
});
const find = (theme: string) => findTasks(plan, theme).map((task) => task.id);

describe("findTasks", () => {
  it.each([
    ["茶叶", ["2.2"], "the words of a title"],
    ["四好农村路", ["2.1"], "quotation marks do not count"],
    ["“四好 农村路”", ["2.1"], "on either side"],
    ["GDP提质一期", ["2.3"], "nor do widths and brackets"],
    ["返乡创业", ["2.2"], "the words of the text, where no title has them"],
    ["茶园", ["2.1", "2.2"], "all whose text has them"],
    ["公路", ["2.1"], "the text alone"],
    ["机场", [], "nothing"],
    ["粮食茶叶", [], "nothing for two words that do not stand together"],
    ["", [], "nothing for no words"],
    ["“”，。", [], "nothing for marks alone"],
  ])("for %j finds %j: %s", (theme, ids) => {
    expect(find(theme)).toEqual(ids);
  });

  it("does not look at texts where a title has the words", () => {
    const other = countyPlan({ tasks: { 发展茶叶产业: "新建茶园。", 改善农村公路: "服务茶叶运输。" } });
    expect(findTasks(other, "茶叶").map((task) => task.id)).toEqual(["2.1"]);
  });

  it("finds nothing in a plan without tasks", () => {
    expect(findTasks(countyPlan({ goals: "发展茶叶产业。" }), "茶叶")).toEqual([]);
  });
});
