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
    ["打造15分钟生活圈", "打造15分钟生活圈", "the same standard"],
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
  });
});
