import { describe, expect, it } from "vitest";
import { findCounterClause, listCounterClauses } from "../../src/diff/findCounterClause.ts";
import type { Alignment } from "../../src/model/alignment.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { handAlignment } from "../support/handAlignment.ts";

const plan = (body: string, place = "安平县") => countyPlan({ place, tasks: { 乡村工作: body } });

interface Setting {
  meet?: boolean;
  /** Sets the first measures of the two tasks against each other. */
  aligned?: boolean;
}

/** The words of the right plan that the first target of the left one finds. */
function find(left: string, right: string, { meet = true, aligned = false }: Setting = {}): string | undefined {
  const [a, b] = [plan(left), plan(right, "柳林县")];
  const alignment: Alignment = handAlignment(a, b, { measures: aligned ? [["2.1m1", "2.1m1"]] : [] });
  const [target] = a.targets;
  if (!target) throw new Error(`expected a target in ${left}`);
  return findCounterClause(target, listCounterClauses(b), { side: "left", alignment, meet: () => meet })?.quote;
}

describe("findCounterClause", () => {
  it("finds the words about what the target counts: 高标准农田", () => {
    expect(find("新建高标准农田5万亩。", "推广良种，加强高标准农田管护。")).toBe("加强高标准农田管护");
  });

  it("finds nothing where no clause names it", () => {
    expect(find("新建高标准农田5万亩。", "推广良种，加强水库管护。")).toBeUndefined();
  });

  it("finds nothing in a task that does not meet the target's", () => {
    expect(find("新建高标准农田5万亩。", "加强高标准农田管护。", { meet: false })).toBeUndefined();
  });

  it("finds it there all the same where the two clauses are aligned", () => {
    expect(find("新建高标准农田5万亩。", "加强高标准农田管护。", { meet: false, aligned: true })).toBe("加强高标准农田管护");
  });

  it("is content with a long part of the name where the two clauses are aligned, and only there", () => {
    expect(find("培育茶叶龙头企业3家。", "做强龙头企业。", { aligned: true })).toBe("做强龙头企业");
    expect(find("培育茶叶龙头企业3家。", "做强龙头企业。")).toBeUndefined();
  });

  it("does not look for a name of two characters, which stand anywhere", () => {
    expect(find("新建茶园2万亩。", "加强茶园管护。")).toBeUndefined();
  });

  it("passes over a clause that has a target of its own", () => {
    expect(find("新建高标准农田5万亩。", "建成高标准农田3万亩，加强高标准农田管护。")).toBe("加强高标准农田管护");
    expect(find("新建高标准农田5万亩。", "建成高标准农田3万亩。")).toBeUndefined();
  });

  it("gives the side a clause: no id, the task that holds it, words under the span", () => {
    const [a, b] = [plan("新建高标准农田5万亩。"), plan("加强高标准农田管护。", "柳林县")];
    const [target] = a.targets;
    const where = { side: "left", alignment: handAlignment(a, b, {}), meet: () => true } as const;
    const side = target && findCounterClause(target, listCounterClauses(b), where);
    expect(side).toMatchObject({ kind: "clause", id: null, taskId: "2.1", quote: "加强高标准农田管护" });
    expect(b.text.slice(side?.span.start, side?.span.end)).toBe(side?.quote);
  });

  it("finds nothing in an empty plan", () => {
    expect(find("新建高标准农田5万亩。", "（责任单位：县财政局）")).toBeUndefined();
  });
});
