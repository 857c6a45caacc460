import { describe, expect, it } from "vitest";
import { diffTargets } from "../../src/diff/diffTargets.ts";
import { type TargetOutcome, targetDiffSchema } from "../../src/model/comparison.ts";
import { InvalidOptionError } from "../../src/model/errors.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { handAlignment } from "../support/handAlignment.ts";

const NONE = { tasks: [], measures: [] };
const county = (body: string, place = "安平县") => countyPlan({ place, tasks: { 乡村工作: body } });

/** The rows of two tasks that are aligned by hand, as words. */
function rowsOf(left: string, right: string): string[] {
  const [a, b] = [county(left), county(right, "柳林县")];
  return say(diffTargets(a, b, handAlignment(a, b, { tasks: [["2.1", "2.1"]] })));
}

function say(rows: ReturnType<typeof diffTargets>): string[] {
  return rows.map((row) => `${row.left?.quote ?? ""} ${row.outcome} ${row.right?.quote ?? ""}`);
}

describe("targets of aligned tasks", () => {
  it("are set against each other by what they count", () => {
    expect(rowsOf("新建茶园2万亩，培育龙头企业3家。", "培育龙头企业5家，新建茶园1万亩。")).toEqual([
      "新建茶园2万亩 left-higher 新建茶园1万亩",
      "培育龙头企业3家 right-higher 培育龙头企业5家",
    ]);
  });

  it("stand alone where the other counts nothing of the kind", () => {
    expect(rowsOf("新建茶园2万亩。", "培育龙头企业5家。")).toEqual(["新建茶园2万亩 left-only ", " right-only 培育龙头企业5家"]);
  });

  it("meet one to one: the second of two amounts of one thing stays alone", () => {
    expect(rowsOf("2025年新建茶园2万亩。2027年新建茶园3万亩。", "2027年新建茶园1万亩。")).toEqual([
      "2025年新建茶园2万亩 left-only ",
      "2027年新建茶园3万亩 left-higher 2027年新建茶园1万亩",
    ]);
  });

  it("meet a condition where the other side has no amount: 守住耕地保护红线80万亩 and 严守耕地保护红线", () => {
    expect(rowsOf("守住耕地保护红线80万亩。", "严守耕地保护红线。")).toEqual([
      "守住耕地保护红线80万亩 quantified-left-only 严守耕地保护红线",
    ]);
    expect(rowsOf("严守耕地保护红线。", "守住耕地保护红线80万亩。")).toEqual([
      "严守耕地保护红线 quantified-right-only 守住耕地保护红线80万亩",
    ]);
  });

  it("meet mere words of the other side, which are a clause and no target", () => {
    const [a, b] = [county("新建高标准农田5万亩。"), county("加强高标准农田管护。", "柳林县")];
    const [row, ...others] = diffTargets(a, b, handAlignment(a, b, { tasks: [["2.1", "2.1"]] }));
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      outcome: "quantified-left-only",
      left: { kind: "target", id: "2.1t1" },
      right: { kind: "clause", id: null, quote: "加强高标准农田管护" },
      difference: null,
    });
  });
});

describe("targets of tasks that do not meet", () => {
  const [left, right] = [county("新建茶园2万亩。"), county("新建茶园1万亩。", "柳林县")];

  it("are compared where the indicator is the same word for word", () => {
    expect(say(diffTargets(left, right, NONE))).toEqual(["新建茶园2万亩 left-higher 新建茶园1万亩"]);
  });

  it("are not where it is only much the same, and then name it as the nearest", () => {
    const other = county("扩种生态茶园1万亩。", "柳林县");
    const [row] = diffTargets(left, other, NONE);
    expect(row).toMatchObject({ outcome: "left-only", right: null });
    expect(row?.nearest).toMatchObject({ id: "2.1t1" });
    expect(row?.nearest?.reason).toContain("指标不同");
  });

  it("meet no mere words either", () => {
    const words = county("加强高标准农田管护。", "柳林县");
    const fields = county("新建高标准农田5万亩。");
    expect(diffTargets(fields, words, NONE)).toMatchObject([{ outcome: "left-only", nearest: null }]);
  });
});

describe("targets of goals", () => {
  it("are compared with goals, without any alignment", () => {
    const goals = (words: string, place: string) => countyPlan({ place, goals: words });
    const [a, b] = [goals("粮食总产量达到30万吨以上。", "安平县"), goals("粮食年产量达到25万吨以上。", "柳林县")];
    expect(say(diffTargets(a, b, NONE))).toEqual(["粮食总产量达到30万吨以上 left-higher 粮食年产量达到25万吨以上"]);
  });
});

describe("a target that only one plan has", () => {
  it("names the nearest with both units where they differ", () => {
    const [a, b] = [county("培育茶叶龙头企业3家。"), county("培育茶叶龙头品牌5个。", "柳林县")];
    const [row] = diffTargets(a, b, NONE);
    expect(row?.nearest?.reason).toBe("指标和单位都不同（家，个）：「茶叶龙头企业」与「茶叶龙头品牌」");
  });

  it("names nothing where nothing came near", () => {
    const [a, b] = [county("新建茶园2万亩。"), county("粮食总产量达到30万吨。", "柳林县")];
    expect(diffTargets(a, b, NONE).map((row) => row.nearest)).toEqual([null, null]);
  });
});

describe("rows", () => {
  const text = "新建茶园2万亩，守住耕地保护红线80万亩，培育龙头企业3家，农村卫生厕所普及率达到95%以上。";
  const other = "农村卫生厕所普及率达到98%以上，严守耕地保护红线，新建果园1万亩。";
  const [left, right] = [county(text), county(other, "柳林县")];
  const aligned = handAlignment(left, right, { tasks: [["2.1", "2.1"]] });
  const rows = diffTargets(left, right, aligned);

  it("hold every target of both plans at least once", () => {
    for (const target of left.targets) expect(rows.map((row) => row.left?.id)).toContain(target.id);
    for (const target of right.targets) expect(rows.map((row) => row.right?.id)).toContain(target.id);
  });

  it("follow the left plan, then what only the right one has, and are numbered so", () => {
    expect(rows.map((row) => row.id)).toEqual(rows.map((_, index) => `X${index + 1}`));
    const starts = rows.map((row) => row.left?.span.start ?? Number.POSITIVE_INFINITY);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("are what the schema says, and quotes are slices of the plans", () => {
    for (const row of rows) {
      expect(targetDiffSchema.parse(row)).toEqual(row);
      if (row.left) expect(left.text.slice(row.left.span.start, row.left.span.end)).toBe(row.left.quote);
      if (row.right) expect(right.text.slice(row.right.span.start, row.right.span.end)).toBe(row.right.quote);
    }
  });

  it("are mirrored when the plans are swapped", () => {
    const swapped: Partial<Record<TargetOutcome, TargetOutcome>> = {
      "left-higher": "right-higher",
      "right-higher": "left-higher",
      "left-only": "right-only",
      "right-only": "left-only",
      "quantified-left-only": "quantified-right-only",
      "quantified-right-only": "quantified-left-only",
    };
    const back = diffTargets(right, left, handAlignment(right, left, { tasks: [["2.1", "2.1"]] }));
    const mirrored = back.map((row) => `${row.right?.quote ?? ""} ${swapped[row.outcome] ?? row.outcome} ${row.left?.quote ?? ""}`);
    expect(mirrored.sort()).toEqual(say(rows).sort());
  });

  it("are all equal for a plan and itself", () => {
    const itself = diffTargets(left, left, handAlignment(left, left, { tasks: [["2.1", "2.1"]] }));
    expect(itself.map((row) => [row.left?.id, row.outcome, row.right?.id])).toEqual(
      left.targets.map((target) => [target.id, target.quantity ? "equal" : "both-qualitative", target.id]),
    );
  });

  it("are none for plans without targets, and one-sided where one plan is empty", () => {
    const empty = parsePlan("");
    expect(diffTargets(empty, empty, NONE)).toEqual([]);
    expect(diffTargets(left, empty, NONE).every((row) => row.outcome === "left-only" && row.nearest === null)).toBe(true);
    expect(diffTargets(empty, left, NONE).every((row) => row.outcome === "right-only" && row.left === null)).toBe(true);
  });
});

describe("options", () => {
  const [left, right] = [county("新建茶园约100亩。"), county("新建茶园106亩。", "柳林县")];

  it("say how far 约 may stray", () => {
    expect(diffTargets(left, right, NONE)[0]?.outcome).toBe("right-higher");
    expect(diffTargets(left, right, NONE, { about: 0.1 })[0]?.outcome).toBe("overlapping");
  });

  it("throw where there is no such option", () => {
    // a caller without types can hand over anything
    expect(() => diffTargets(left, right, NONE, { abuot: 1 } as never)).toThrow(InvalidOptionError);
  });
});
