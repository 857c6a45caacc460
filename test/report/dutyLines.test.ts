import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { compareTheme } from "../../src/compareTheme.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { dutyLines } from "../../src/report/dutyLines.ts";
import { toReportModel } from "../../src/report/reportModel.ts";
import { countyPlan, countyText } from "../support/countyPlan.ts";
import { twoCounties } from "../support/twoCounties.ts";

const say = (value: Comparison) => dutyLines(toReportModel(value));
const { left, right } = twoCounties();
const comparison = comparePlans(left, right);

describe("dutyLines", () => {
  const lines = say(comparison);

  it("says for each matched pair how many bodies both name, and which only one does", () => {
    expect(lines).toContain("二（一） 提升粮食生产能力 ～ 二（二） 增强粮食生产能力：共同负责的1家；安平县另有 县自然资源局。");
    expect(lines).toContain("二（二） 改善农村人居环境 ～ 二（一） 加快农村人居环境整治：共同负责的1家。");
  });

  it("says how each mechanism is made up", () => {
    expect(lines).toContain("安平县推进机制：县政府办分管副主任任召集人，成员单位3家，办公室设在县农业农村局。");
    expect(lines).toContain("柳林县推进机制：县政府办分管副主任任召集人，成员单位2家，办公室设在县政府办。");
  });

  it("says the same where the heading of the mechanism has a line of its own", () => {
    const mechanism = "由县政府办分管副主任担任召集人，县财政局为成员单位，办公室设在县政府办。";
    const text = countyText({ tasks: { 发展茶叶产业: "新建茶园。" }, mechanism }).replace("推进机制。", "推进机制\n");
    expect(text).toContain("三、推进机制\n由");
    expect(say(comparePlans(parsePlan(text), right))).toContain(
      "安平县推进机制：县政府办分管副主任任召集人，成员单位1家，办公室设在县政府办。",
    );
  });

  it("says which bodies stand in tasks alone and which in the mechanism alone", () => {
    expect(lines).toContain("安平县：任务点名而不在推进机制之中的有县自然资源局、县商务局。");
    expect(lines.find((line) => line.startsWith("安平县：在推进机制之中而没有任务的有"))).toContain("县财政局");
  });

  it("says which bodies are set up otherwise", () => {
    const county = (place: string, bodies: string) => countyPlan({ place, tasks: { 发展工业: `培育企业3家。（责任单位：${bodies}）` } });
    const merged = say(comparePlans(county("安平县", "县工信局、县科技局"), county("柳林县", "县科工信局")));
    expect(merged[0]).toBe("机构设置不同：在安平县为县工信局、县科技局，在柳林县为县科工信局。");
    expect(lines.join("")).not.toContain("机构设置不同");
  });

  it("says of a plan that names nobody just that, and compares no duties", () => {
    const silent = countyPlan({ tasks: { 提升粮食生产能力: "新建高标准农田5万亩。" } });
    const found = say(comparePlans(silent, right));
    expect(found[0]).toBe("安平县的方案没有逐项写明责任单位，不逐项比较。");
    expect(found.join("")).not.toContain("共同负责");
  });

  it("of a theme leaves the mechanisms out", () => {
    expect(say(compareTheme(left, right, "人居环境"))).toEqual([
      "二（二） 改善农村人居环境 ～ 二（一） 加快农村人居环境整治：共同负责的1家。",
    ]);
  });
});
