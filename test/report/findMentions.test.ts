import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { blocksToMarkdown } from "../../src/report/blocksToMarkdown.ts";
import { findMentions } from "../../src/report/findMentions.ts";
import { toHtml } from "../../src/report/html/toHtml.ts";
import { reportBlocks } from "../../src/report/reportBlocks.ts";
import { toReportModel } from "../../src/report/reportModel.ts";
import { toMarkdown } from "../../src/report/toMarkdown.ts";
import { toText } from "../../src/report/toText.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { handAlignment } from "../support/handAlignment.ts";

const left = countyPlan({ tasks: { 发展茶叶产业: "新建茶园。培育茶叶龙头企业。", 建设通用机场: "谋划通用机场选址。" } });
const right = countyPlan({ place: "柳林县", tasks: { 壮大特色产业: "发展茶园。做优竹木加工。" } });

/** 茶叶 has no task in 柳林县, and one of its measures stands under 特色产业; 机场 stands nowhere. */
const alignment = handAlignment(left, right, {
  tasks: [
    ["2.1", null],
    ["2.2", null],
    [null, "2.1"],
  ],
  measures: [
    ["2.1m1", "2.1m1"],
    ["2.1m2", null],
    ["2.2m1", null],
    [null, "2.1m2"],
  ],
});
const comparison = comparePlans(left, right, { alignment });
const quotesOf = (value: Comparison, id: string) =>
  (findMentions(value, "left").get(id) ?? []).map(({ own, other }) => [own.quote, other.quote]);

/** The comparison with a nearest candidate for the airport, which no pair has. */
function withNearest(score: number): Comparison {
  const nearest = { id: "2.1m2", quote: "做优竹木加工", score, reason: "" };
  const measures = comparison.measures.map((row) => (row.left?.id === "2.2m1" ? { ...row, nearest } : row));
  return { ...comparison, measures };
}

describe("findMentions", () => {
  it("gives the pairs of a task without a partner, and nothing for one of which no measure is matched", () => {
    expect(quotesOf(comparison, "2.1")).toEqual([["新建茶园", "发展茶园"]]);
    expect([...findMentions(comparison, "left").keys()]).toEqual(["2.1"]);
  });

  it("takes a nearest clause that reached the score of a pair, from either side, and none below", () => {
    expect(quotesOf(withNearest(0.5), "2.2")).toEqual([["谋划通用机场选址", "做优竹木加工"]]);
    expect(quotesOf(withNearest(-0.5), "2.2")).toEqual([]);
    const mirrored = findMentions(withNearest(0.5), "right").get("2.1") ?? [];
    expect(mirrored.map(({ other }) => other.quote)).toEqual(["谋划通用机场选址", "新建茶园"]);
  });

  it("takes a target that was compared where no clause says it", () => {
    const [a, b] = [left.tasks[0]?.measures[1], right.tasks[0]?.measures[1]];
    const side = (taskId: string, measure: typeof a) =>
      measure ? { kind: "clause" as const, id: null, taskId, quote: measure.text, span: measure.span } : null;
    const row = { id: "D1", outcome: "both-qualitative" as const, reason: "", difference: null, ratio: null, nearest: null };
    const targets = [{ ...row, left: side("2.1", a), right: side("2.1", b) }];
    expect(quotesOf({ ...comparison, targets }, "2.1")).toEqual([
      ["新建茶园", "发展茶园"],
      ["培育茶叶龙头企业", "做优竹木加工"],
    ]);
  });

  it("says nothing of a task that has a partner", () => {
    const met = { ...comparison, tasks: comparison.tasks.map((row) => (row.left === "2.1" ? { ...row, right: "2.1" } : row)) };
    expect([...findMentions(met, "left").keys()]).toEqual([]);
  });
});

describe("a task that the other plan mentions", () => {
  const model = toReportModel(comparison);

  it("is not called one that the plan alone has, in any form of the report", () => {
    expect(model.left.only.tasks.map((row) => row.left)).toEqual(["2.2"]);
    expect(model.left.unheaded.map((row) => row.left)).toEqual(["2.1"]);
    for (const report of [
      toMarkdown(comparison),
      toHtml(comparison).replaceAll(/<[^>]+>/gu, ""),
      toText(comparison, { width: 200, paint: (_, words) => words }),
    ]) {
      expect(report).toContain("安平县独有的任务：建设通用机场。");
      expect(report).toContain("柳林县没有单列为任务、只在别处提到的：发展茶叶产业（发展茶园〔二（一）〕）。");
      expect(report).toContain("安平县独有1项，安平县另有1项柳林县未单列为任务");
      expect(report).toContain("柳林县在别处提到（2条举措中1条有对应）：发展茶园〔二（一）〕");
    }
  });

  it("stands in the map between what meets and what is only one plan's", () => {
    const [map] = reportBlocks(comparison, { parts: ["tasks"] }).flatMap((block) => (block.kind === "figure" ? [block.drawing] : []));
    const nodes = map?.form === "map" ? map.left : [];
    expect(nodes.map(({ isOnly, isMentioned }) => [isOnly, isMentioned])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it("stands under a head of its own among what only one plan has, in both languages", () => {
    const [zh, en] = (["zh-CN", "en"] as const).map((language) =>
      blocksToMarkdown(reportBlocks(comparison, { language, parts: ["tasks", "only-left"] })),
    );
    expect(zh).toContain("### 柳林县未单列为任务、在别处提到\n");
    expect(zh).toContain("| 柳林县未单列为任务 |");
    expect(en).toContain("### No task of its own in 柳林县, which speaks of it elsewhere\n");
    expect(en).toContain("柳林县 speaks of it elsewhere (1 of 2 measures met): 发展茶园〔二（一）〕");
  });
});
