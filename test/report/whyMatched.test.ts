import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { reportBlocks } from "../../src/report/reportBlocks.ts";
import { toReportModel } from "../../src/report/reportModel.ts";
import { plainWords } from "../../src/report/statement.ts";
import { whyMatched } from "../../src/report/whyMatched.ts";
import { handTaskRow } from "../support/handAlignment.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);
const model = toReportModel(comparison);
const pair = handTaskRow("2.1", "2.2");
const of = (comparison: string, weight: number, detail = "", level = "partial") => ({ comparison, weight, detail, level });

describe("whyMatched", () => {
  it("says the heaviest reasons first and without their figures", () => {
    const evidence = [of("prior", -3), of("title", 1, "标题相合56%"), of("words", 2.5, "全文少见用语相合17%"), of("section", 0.1)];
    expect(whyMatched({ ...pair, evidence }, model)).toBe("正文有一些少见的共同用语；标题用语相近");
    expect(whyMatched({ ...pair, evidence }, toReportModel(comparison, "en"))).toBe("their texts share uncommon wording; similar titles");
  });

  it("says what is one title, what speaks against it, and what is in doubt", () => {
    const evidence = [of("title", 2, "标题相合100%", "full"), of("names", -1.6, "标题各有对方所无的专名")];
    expect(whyMatched({ ...pair, evidence, uncertain: true }, model)).toBe("标题相同；标题各有对方所无的专名；依据不多，请核对原文");
  });

  it("says the little there is where nothing is heavy, and nothing of a row made by hand", () => {
    expect(whyMatched({ ...pair, evidence: [of("section", 0.1)] }, model)).toBe("所在章节的标题相近");
    expect(whyMatched(pair, model)).toBe("");
  });
});

describe("the report", () => {
  it.each(["zh-CN", "en"] as const)("in %s keeps figures of matching to the method", (language) => {
    const blocks = reportBlocks(comparison, { language });
    const method = blocks.findIndex((block) => block.kind === "heading" && block.id === "method");
    const tables = blocks.slice(0, method).flatMap((block) => (block.kind === "table" && block.name === "tasks" ? [block] : []));
    const cells = tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
    const words = cells.flatMap((cell) => (cell.kind === "words" ? cell.runs.filter((run) => run.reference === undefined) : []));
    expect(words.length).toBeGreaterThan(6);
    expect(plainWords(words)).not.toMatch(/\d/u);
    expect(blocks.slice(method).flatMap((block) => (block.kind === "table" ? [block.name] : []))).toEqual(["scores", "options"]);
  });
});
