import { describe, expect, it } from "vitest";
import { buildOutline } from "../../src/outline/buildOutline.ts";
import { flatten } from "../../src/outline/flatten.ts";
import { scanText } from "../../src/text/scanText.ts";

describe("flatten", () => {
  it("gives parents before their children, in reading order", () => {
    const { nodes } = buildOutline(scanText("一、甲\n（一）乙。\n1.丙。\n（二）丁。\n二、戊。"));
    expect(flatten(nodes).map((node) => node.title)).toEqual(["甲", "乙", "丙", "丁", "戊"]);
  });

  it("of nothing is nothing", () => {
    expect(flatten([])).toEqual([]);
  });
});
