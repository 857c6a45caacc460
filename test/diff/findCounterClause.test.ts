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
  /** Sets these two measures against each other. */
  pair?: readonly [left: string | null, right: string | null];
}

/** The words of the right plan that the first target of the left one finds. */
function find(left: string, right: string, { meet = true, aligned = false, pair }: Setting = {}): string | undefined {
  const [a, b] = [plan(left), plan(right, "柳林县")];
  const alignment: Alignment = handAlignment(a, b, { measures: pair ? [pair] : aligned ? [["2.1m1", "2.1m1"]] : [] });
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

  it("finds nothing in an aligned clause that shares less than four characters with the name", () => {
    expect(find("培育茶叶龙头企业3家。", "做强本地企业。", { aligned: true })).toBeUndefined();
    expect(find("培育茶叶龙头企业3家。", "做强茶叶龙头品牌。", { aligned: true })).toBe("做强茶叶龙头品牌");
    expect(find("培育茶叶龙头企业3家。", "做强茶叶龙品牌。", { aligned: true })).toBeUndefined();
  });

  it("looks for a name of three characters", () => {
    expect(find("创建示范村5个。", "加强示范村管护。")).toBe("加强示范村管护");
  });

  it("takes the clause that holds most of the name, and the first of two that hold as much", () => {
    expect(find("培育茶叶龙头企业3家。", "做强龙头企业，扶持茶叶龙头企业。", { aligned: true })).toBe("扶持茶叶龙头企业");
    expect(find("培育茶叶龙头企业3家。", "扶持茶叶龙头企业，做强茶叶龙头企业。")).toBe("扶持茶叶龙头企业");
    expect(find("培育茶叶龙头企业3家。", "做强茶叶龙头企业，扶持龙头企业。", { aligned: true })).toBe("做强茶叶龙头企业");
  });

  it("is content with a part only in the clause that is aligned with the target's own, not with its neighbour", () => {
    expect(find("推广良种，培育茶叶龙头企业3家。", "做强龙头企业。", { aligned: true })).toBeUndefined();
    expect(find("培育茶叶龙头企业3家，推广良种。", "做强龙头企业。", { pair: ["2.1m2", "2.1m1"] })).toBeUndefined();
    expect(find("培育茶叶龙头企业3家，推广良种。", "做强龙头企业。", { pair: ["2.1m1", null] })).toBeUndefined();
    expect(find("培育茶叶龙头企业3家，推广良种。", "做强龙头企业。", { pair: [null, "2.1m1"] })).toBeUndefined();
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

  it("looks in the left plan for a target of the right one", () => {
    const [a, b] = [plan("做强龙头企业。"), plan("推广良种，培育茶叶龙头企业3家。", "柳林县")];
    const [target] = b.targets;
    const quoteBy = (pair: readonly [string, string]) => {
      const where = { side: "right", alignment: handAlignment(a, b, { measures: [pair] }), meet: () => true } as const;
      return target && findCounterClause(target, listCounterClauses(a), where)?.quote;
    };
    expect(quoteBy(["2.1m1", "2.1m2"])).toBe("做强龙头企业");
    expect(quoteBy(["2.1m1", "2.1m1"])).toBeUndefined();
  });

  it("finds nothing in an empty plan", () => {
    expect(find("新建高标准农田5万亩。", "（责任单位：县财政局）")).toBeUndefined();
  });
});

describe("listCounterClauses", () => {
  const withTarget = (start: number, end: number): string[] => {
    const read = plan("推广良种，加强管护。");
    const [target] = plan("新建茶园2万亩。").targets;
    if (!target) throw new Error("expected a target");
    return listCounterClauses({ ...read, targets: [{ ...target, span: { start, end } }] }).map((clause) => clause.measure.text);
  };
  const { start, end } = plan("推广良种，加强管护。").tasks[0]?.measures[1]?.span ?? { start: 0, end: 0 };

  it("leaves out a clause that shares a character with a target", () => {
    expect(withTarget(start - 1, start + 1)).toEqual(["推广良种"]);
    expect(withTarget(end - 1, end + 1)).toEqual(["推广良种"]);
  });

  it("keeps one that a target only touches", () => {
    expect(withTarget(start - 1, start)).toEqual(["推广良种", "加强管护"]);
    expect(withTarget(end, end + 1)).toEqual(["推广良种", "加强管护"]);
  });
});
