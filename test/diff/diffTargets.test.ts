import { describe, expect, it } from "vitest";
import { diffTargets } from "../../src/diff/diffTargets.ts";
import { type TargetOutcome, targetDiffSchema } from "../../src/model/comparison.ts";
import { InvalidOptionError } from "../../src/model/errors.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Target } from "../../src/model/target.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { handAlignment, handTaskRow } from "../support/handAlignment.ts";
import { makeTarget } from "../support/makeTarget.ts";

const NONE = { tasks: [], measures: [] };
type Words = readonly [indicator: string, amount: string | null, fields?: Partial<Target>];

/** The rows of two plans of one task each that meet, by the ids of their targets: t1, t2 and on, in the order of the words. */
function rowsById(left: readonly Words[], right: readonly Words[]): string[] {
  const planOf = (targets: readonly Words[]): Plan => ({
    ...parsePlan(""),
    targets: targets.map(([indicator, amount, fields], index) =>
      makeTarget(indicator, amount, { id: `t${index + 1}`, span: { start: index * 10, end: index * 10 + 5 }, ...fields }),
    ),
  });
  const rows = diffTargets(planOf(left), planOf(right), { tasks: [handTaskRow("1", "1")], measures: [] });
  return rows.map((row) => `${row.left?.id ?? "–"} ${row.outcome} ${row.right?.id ?? "–"}`);
}
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

describe("a target with several candidates", () => {
  it.each<[string, Words[], Words[], string[]]>([
    [
      "meets an amount rather than a condition that stands before it",
      [["茶园", "2万亩"]],
      [
        ["茶园", null],
        ["茶园", "1万亩"],
      ],
      ["t1 left-higher t2", "– right-only t1"],
    ],
    [
      "meets the amount of a neighbour rather than a condition of its own name",
      [["粮食总产量", "30万吨", { year: 2027 }]],
      [
        ["粮食总产量", null, { year: 2027 }],
        ["粮食生产能力", "53万吨", { year: 2025 }],
      ],
      ["t1 related-indicator t2", "– right-only t1"],
    ],
    [
      "meets the same statistic rather than a neighbour of the same year",
      [["县域油茶籽产量", "30万吨", { year: 2027 }]],
      [
        ["县域油茶籽生产能力", "53万吨", { year: 2027 }],
        ["县域油茶籽总产量", "25万吨", { year: 2025 }],
      ],
      ["t1 not-comparable t2", "– right-only t1"],
    ],
    [
      "meets the same year rather than the nearer of two neighbours",
      [["油茶籽产量", "30万吨", { year: 2027 }]],
      [
        ["油茶籽亩均产量", "1万吨", { year: 2025 }],
        ["油茶籽生产能力", "53万吨", { year: 2027 }],
      ],
      ["t1 related-indicator t2", "– right-only t1"],
    ],
    [
      "meets the nearer of two neighbours",
      [["油茶籽产量", "30万吨"]],
      [
        ["油茶籽生产能力", "53万吨"],
        ["油茶籽亩均产量", "1万吨"],
      ],
      ["t1 related-indicator t2", "– right-only t1"],
    ],
    [
      "meets one condition where it is one",
      [["耕地保护", null]],
      [
        ["耕地保护", null],
        ["耕地保护红线", null],
      ],
      ["t1 both-qualitative t1", "– right-only t2"],
    ],
    [
      "meets every condition of its name where it is an amount",
      [["耕地保护红线", "80万亩"]],
      [
        ["耕地保护", null],
        ["耕地红线", null],
      ],
      ["t1 quantified-left-only t1", "t1 quantified-left-only t2"],
    ],
    [
      "meets every amount of its name where it is a condition",
      [["耕地保护", null]],
      [
        ["耕地保护红线", "80万亩"],
        ["耕地红线", "70万亩"],
      ],
      ["t1 quantified-right-only t1", "t1 quantified-right-only t2"],
    ],
    [
      "leaves the other condition to the other amount",
      [
        ["耕地保护", null],
        ["耕地红线", "70万亩"],
      ],
      [
        ["耕地保护", null],
        ["耕地红线", "80万亩"],
      ],
      ["t1 both-qualitative t1", "t2 right-higher t2"],
    ],
    [
      "has its rows in the order of the right plan",
      [["耕地红线", "80万亩", { year: 2027 }]],
      [
        ["耕地保护", null, { year: 2025 }],
        ["耕地保护", null, { year: 2027 }],
      ],
      ["t1 quantified-left-only t1", "t1 quantified-left-only t2"],
    ],
  ])("%s", (_, left, right, rows) => {
    expect(rowsById(left, right)).toEqual(rows);
  });
});

describe("a target that meets mere words", () => {
  it("of a condition says what it asks for, from either side", () => {
    const [asks, words] = ["实现建制村通客车。", "加强建制村通客车管护。"];
    const reason = (side: string) => `${side}要求「实现建制村通客车」，对方只有「加强建制村通客车管护」，都未量化`;
    for (const [left, right, side] of [
      [asks, words, "左方"],
      [words, asks, "右方"],
    ] as const) {
      const [a, b] = [county(left), county(right, "柳林县")];
      const rows = diffTargets(a, b, handAlignment(a, b, { tasks: [["2.1", "2.1"]] }));
      expect(rows).toMatchObject([{ outcome: "both-qualitative", reason: reason(side), left: { quote: left.slice(0, -1) } }]);
      expect(rows[0]?.right?.quote).toBe(right.slice(0, -1));
    }
  });

  it("of an amount says the amount and the words", () => {
    const [a, b] = [county("新建高标准农田5万亩。"), county("加强高标准农田管护。", "柳林县")];
    const [row] = diffTargets(a, b, handAlignment(a, b, { tasks: [["2.1", "2.1"]] }));
    expect(row?.reason).toBe("只有左方给出「高标准农田」的数值5万亩，对方只有「加强高标准农田管护」");
  });

  it("meets those of the task that its own is aligned with", () => {
    const left = countyPlan({ tasks: { 农田工作: "加强高标准农田管护。", 水利工作: "推广良种。" } });
    const right = countyPlan({ place: "柳林县", tasks: { 水利工作: "推广良法。", 农田工作: "新建高标准农田5万亩。" } });
    const met = diffTargets(left, right, handAlignment(left, right, { tasks: [["2.1", "2.2"]] }));
    expect(say(met)).toEqual(["加强高标准农田管护 quantified-right-only 新建高标准农田5万亩"]);
    const mirrored = diffTargets(right, left, handAlignment(right, left, { tasks: [["2.2", "2.1"]] }));
    expect(say(mirrored)).toEqual(["新建高标准农田5万亩 quantified-left-only 加强高标准农田管护"]);
    const unmet = diffTargets(left, right, handAlignment(left, right, { tasks: [["2.2", "2.1"]] }));
    expect(say(unmet)).toEqual([" right-only 新建高标准农田5万亩"]);
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

  it("says what the other lacks", () => {
    const [a, b] = [county("新建茶园2万亩。"), county("推广良种。", "柳林县")];
    expect(diffTargets(a, b, NONE)).toMatchObject([{ outcome: "left-only", reason: "对方没有与「茶园」相应的目标", right: null }]);
    expect(diffTargets(b, a, NONE)).toMatchObject([{ outcome: "right-only", reason: "对方没有与「茶园」相应的目标", left: null }]);
  });

  it.each<[string, Words, Words[], { id: string; reason: string } | null]>([
    [
      "the likest",
      ["生态茶园", "2万亩"],
      [
        ["智慧茶园", "1万亩"],
        ["生态茶园基地", "1万亩"],
        ["茶园", "1万亩"],
      ],
      { id: "t2", reason: "指标不同：「生态茶园」与「生态茶园基地」" },
    ],
    [
      "the first of two that are as like",
      ["生态茶园", "2万亩"],
      [
        ["智慧茶园", "1万亩"],
        ["现代茶园", "1万亩"],
      ],
      { id: "t1", reason: "指标不同：「生态茶园」与「智慧茶园」" },
    ],
    [
      "no units where it has no amount",
      ["生态茶园", null],
      [["智慧茶园", "1万亩"]],
      { id: "t1", reason: "指标不同：「生态茶园」与「智慧茶园」" },
    ],
    [
      "no units where the nearest has no amount",
      ["生态茶园", "2万亩"],
      [["智慧茶园", null]],
      { id: "t1", reason: "指标不同：「生态茶园」与「智慧茶园」" },
    ],
    [
      "units where they differ",
      ["生态茶园", "2万亩"],
      [["智慧茶园", "5个"]],
      { id: "t1", reason: "指标和单位都不同（万亩，个）：「生态茶园」与「智慧茶园」" },
    ],
    [
      "three tenths of the wording",
      ["高山云雾茶叶种植示范区", "2个"],
      [["高山云雾养殖生态循环链", "1个"]],
      { id: "t1", reason: "指标不同：「高山云雾茶叶种植示范区」与「高山云雾养殖生态循环链」" },
    ],
    ["nothing of less", ["高山云雾茶叶种植示范基地", "2个"], [["高山云雾养殖生态循环链", "1个"]], null],
  ])("names as the nearest %s", (_, own, others, nearest) => {
    const planOf = (...targets: Words[]): Plan => ({
      ...parsePlan(""),
      targets: targets.map(([indicator, amount], index) => makeTarget(indicator, amount, { id: `t${index + 1}` })),
    });
    const [row] = diffTargets(planOf(own), planOf(...others), NONE);
    expect(row).toMatchObject({ outcome: "left-only", nearest: nearest });
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

  it("of what only the right plan has follow the right plan", () => {
    expect(
      rowsById(
        [],
        [
          ["茶园", "2万亩"],
          ["生猪出栏量", "5万头"],
          ["林地", "3万亩"],
        ],
      ),
    ).toEqual(["– right-only t1", "– right-only t2", "– right-only t3"]);
    const late: Words = ["茶园", "2万亩", { span: { start: 90, end: 95 } }];
    expect(rowsById([], [late, ["生猪出栏量", "5万头"]])).toEqual(["– right-only t2", "– right-only t1"]);
  });

  it("of one clause begin with what it alone has", () => {
    const [read, b] = [county("打造20分钟生活圈。"), county("打造15分钟生活圈。", "柳林县")];
    const span = read.tasks[0]?.measures[0]?.span;
    if (!span) throw new Error("expected a measure");
    const a = { ...read, targets: [makeTarget("茶园", "5个", { span }), makeTarget("果园", "6个", { span })] };
    const rows = diffTargets(a, b, handAlignment(a, b, { measures: [["2.1m1", "2.1m1"]] }));
    expect(rows.map((row) => row.outcome)).toEqual(["left-only", "left-only", "different-standard"]);
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
