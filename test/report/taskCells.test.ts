import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { toReportModel } from "../../src/report/reportModel.ts";
import { coverageCell, relationCell } from "../../src/report/taskCells.ts";
import { handTaskRow } from "../support/handAlignment.ts";
import { twoCounties } from "../support/twoCounties.ts";

const pair = handTaskRow("2.1", "2.2");
const { left, right } = twoCounties();
const model = toReportModel(comparePlans(left, right));

describe("relationCell", () => {
  it("names the relation, and marks an uncertain one", () => {
    expect(relationCell(pair, model)).toBe("同一任务");
    expect(relationCell({ ...pair, relation: "overlaps", uncertain: true }, model)).toBe("部分重叠？");
    expect(relationCell(handTaskRow("2.3", null), model)).toBe("独有");
  });
});

describe("coverageCell", () => {
  it.each([
    [2 / 3, 1, "67% / 100%"],
    [0, 0.5, "0% / 50%"],
    [0, 0, "无逐条对应"],
  ])("of %d and %d is %s", (left, right, cell) => {
    expect(coverageCell({ ...pair, coverage: { left, right } })).toBe(cell);
  });

  it("is empty for a task of one side", () => {
    expect(coverageCell(handTaskRow("2.1", null))).toBe("");
  });
});
