import { describe, expect, it } from "vitest";
import { coverageCell, relationCell } from "../../src/report/taskCells.ts";
import { handTaskRow } from "../support/handAlignment.ts";

const pair = handTaskRow("2.1", "2.2");

describe("relationCell", () => {
  it("names the relation, and marks an uncertain one", () => {
    expect(relationCell(pair)).toBe("同一任务");
    expect(relationCell({ ...pair, relation: "overlaps", uncertain: true })).toBe("部分重叠？");
    expect(relationCell(handTaskRow("2.1", null))).toBe("独有");
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
