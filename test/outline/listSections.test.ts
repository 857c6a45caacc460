import { describe, expect, it } from "vitest";
import { listSections } from "../../src/outline/listSections.ts";

interface Titled {
  title: string;
  children: Titled[];
}

describe("listSections", () => {
  it("gives parents before their children, in reading order", () => {
    const leaf = (title: string) => ({ title, children: [] });
    const sections = [{ title: "甲", children: [{ title: "乙", children: [leaf("丙")] }, leaf("丁")] }, leaf("戊")];
    expect(listSections<Titled>(sections).map((section) => section.title)).toEqual(["甲", "乙", "丙", "丁", "戊"]);
  });

  it("of nothing is nothing", () => {
    expect(listSections([])).toEqual([]);
  });
});
