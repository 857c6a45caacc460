import { describe, expect, it } from "vitest";
import { findStandards } from "../../src/diff/findStandards.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { handAlignment } from "../support/handAlignment.ts";

/** The rows of two clauses that are aligned. */
function rowsOf(left: string, right: string, pair: readonly [string | null, string | null] = ["2.1m1", "2.1m1"]) {
  const [a, b] = [left, right].map((body) => countyPlan({ tasks: { 城镇工作: `${body}。` } }));
  if (!a || !b) throw new Error("expected two plans");
  return findStandards(a, b, handAlignment(a, b, { measures: [pair] }));
}

describe("findStandards", () => {
  it("shows two standards of one thing and ranks neither: 20分钟生活圈 and 10-15分钟生活圈", () => {
    expect(rowsOf("打造20分钟生活圈", "打造10-15分钟生活圈")).toMatchObject([
      {
        outcome: "different-standard",
        reason: "同一事项的标准不同：左方为20分钟，右方为10-15分钟",
        left: { kind: "clause", id: null, quote: "打造20分钟生活圈" },
        right: { kind: "clause", id: null, quote: "打造10-15分钟生活圈" },
        difference: null,
        ratio: null,
      },
    ]);
  });

  it.each([
    ["打造20分钟生活圈", "打造15分钟生活圈", "20分钟", "15分钟"],
    ["打造10分钟生活圈", "打造10-15分钟生活圈", "10分钟", "10-15分钟"],
    ["20分钟生活圈建设", "15分钟生活圈建设", "20分钟", "15分钟"],
    ["打造便民生活圈20分钟", "打造便民生活圈15分钟", "20分钟", "15分钟"],
    ["打造20分钟生活圈、30分钟通勤圈", "打造15分钟生活圈", "20分钟、30分钟", "15分钟"],
  ])("shows %s and %s: %s against %s", (left, right, own, other) => {
    expect(rowsOf(left, right).map((row) => row.reason)).toEqual([`同一事项的标准不同：左方为${own}，右方为${other}`]);
  });

  it("shows each dimension by itself", () => {
    const rows = rowsOf("打造20分钟生活圈和3000吨级码头", "打造15分钟生活圈和5000吨级码头");
    expect(rows.map((row) => row.reason)).toEqual([
      "同一事项的标准不同：左方为20分钟，右方为15分钟",
      "同一事项的标准不同：左方为3000吨级，右方为5000吨级",
    ]);
  });

  it.each([
    ["打造15分钟生活圈", "打造15分钟生活圈", "the same standard"],
    ["打造15分钟生活圈、20分钟通勤圈", "打造15分钟生活圈", "one of two the same on the left"],
    ["打造15分钟生活圈", "打造15分钟生活圈、20分钟通勤圈", "one of two the same on the right"],
    ["打造15分钟生活圈，20分钟通勤圈", "打造15分钟生活圈", "another standard in the next clause"],
    ["打造便民生活圈，20分钟通勤圈", "打造15分钟生活圈", "a standard in the next clause alone"],
    ["打造15分钟生活圈", "打造１５分钟生活圈", "the same in another width"],
    ["打造15分钟生活圈", "打造便民生活圈", "a standard on one side only"],
    ["打造15分钟生活圈", "建设3000吨级码头", "standards of two dimensions"],
    ["新建茶园2万亩", "新建茶园3万亩", "amounts that are targets and no standards"],
  ])("has nothing to show of %s and %s: %s", (left, right) => {
    expect(rowsOf(left, right)).toEqual([]);
  });

  it("looks only at clauses that are aligned", () => {
    expect(rowsOf("打造20分钟生活圈", "打造15分钟生活圈", ["2.1m1", null])).toEqual([]);
    expect(rowsOf("打造20分钟生活圈", "打造15分钟生活圈", [null, "2.1m1"])).toEqual([]);
    expect(rowsOf("打造20分钟生活圈，推广良种", "打造15分钟生活圈", ["2.1m2", "2.1m1"])).toEqual([]);
  });
});
