import { describe, expect, it } from "vitest";
import { isAssigned } from "../../src/outline/isAssigned.ts";

describe("a paragraph that says who answers for it", () => {
  it.each([
    "新建县道。（县教育局、县水利局负责）",
    "新建县道。（县教育局、各乡镇（街道）等按职责分工负责）。",
    "新建县道。（责任单位：县教育局）",
    "新建县道。〔县教育局牵头，各乡镇负责落实。以下均需各乡镇落实，不再列出〕",
    "新建县道。(县教育局指导)",
    "新建县道。（县教育局负责）。； ",
  ])("is %s", (line) => {
    expect(isAssigned(line)).toBe(true);
  });

  it.each([
    "新建县道（县教育局负责），改造乡道。",
    "新建县道（试行）。",
    "做好“县教育局负责”",
    "做好（一期）“县教育局负责”",
    "县教育局负责",
    "",
  ])("is not %j", (line) => {
    expect(isAssigned(line)).toBe(false);
  });
});
