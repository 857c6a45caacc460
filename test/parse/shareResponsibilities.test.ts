import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/parse/parsePlan.ts";

/** The tasks with their bodies, one a line: id and names. */
function say(...lines: string[]): string[] {
  return parsePlan(lines.join("\n")).tasks.map(
    ({ id, organizations }) => `${id} ${organizations.map(({ name, role }) => `${name}:${role}`).join("、")}`,
  );
}

describe("a line of its own below the last item of a section", () => {
  it("covers all its items, where no other has a line", () => {
    expect(
      say(
        "一、道路",
        "1.县道。改造。",
        "2.乡道。新建。",
        "牵头单位：县教育局、县水利局",
        "二、水利",
        "1.水库。修建。",
        "责任单位：县水利局",
      ),
    ).toEqual(["1.1 县教育局:lead、县水利局:lead", "1.2 县教育局:lead、县水利局:lead", "2.1 县水利局:joint"]);
  });

  it("covers the highest section in which no other task has one", () => {
    const lines = ["一、道路", "（一）重点", "1.县道。改造。", "（二）措施", "1.乡道。新建。", "2.村道。新建。", "牵头单位：县教育局"];
    expect(say(...lines)).toEqual(["1.1.1 县教育局:lead", "1.2.1 县教育局:lead", "1.2.2 县教育局:lead"]);
    expect(say(...lines.with(2, "1.县道。改造。（县水利局负责）"))).toEqual([
      "1.1.1 县水利局:joint",
      "1.2.1 县教育局:lead",
      "1.2.2 县教育局:lead",
    ]);
  });

  it("covers its own item alone, where another has one", () => {
    expect(say("一、道路", "1.县道。改造。（县水利局负责）", "2.乡道。新建。", "3.村道。新建。", "责任单位：县教育局")).toEqual([
      "1.1 县水利局:joint",
      "1.2 ",
      "1.3 县教育局:joint",
    ]);
  });

  it.each(["（责任单位：县教育局）", "（县教育局负责）。", "（县教育局、县水利局）"])("may stand in a bracket: %s", (bracket) => {
    const [bodies] = say(`一、县道。改造。${bracket}`).map((line) => line.slice(2));
    expect(say("一、道路", "1.县道。改造。", "2.乡道。新建。", bracket)).toEqual([`1.1 ${bodies}`, `1.2 ${bodies}`]);
  });

  it("is no line that goes on behind its bracket", () => {
    expect(say("一、道路", "1.县道。改造。", "2.乡道。新建。", "（责任单位：县教育局）改造村道。")).toEqual(["1.1 ", "1.2 县教育局:joint"]);
  });

  it("shares its deadline, where an item has none", () => {
    const deadlines = (...lines: string[]) => parsePlan(lines.join("\n")).tasks.map(({ deadline }) => deadline?.text);
    const items = ["一、道路", "1.县道。改造。", "2.乡道。新建。（完成时限：2025年底）", "3.村道。新建。"];
    const lines = ["责任单位：县教育局", "完成时限：2026年底"];
    expect(deadlines(...items, ...lines)).toEqual(["2026年底", "2025年底", "2026年底"]);
    expect(deadlines(...items, "（责任单位：县教育局；完成时限：2026年底）")).toEqual(["2026年底", "2025年底", "2026年底"]);
    expect(deadlines(...items.with(3, "3.村道。新建。（完成时限：2027年底）"), "责任单位：县教育局")).toEqual([
      undefined,
      "2025年底",
      "2027年底",
    ]);
    expect(deadlines(...items, "完成时限：2026年底")).toEqual([undefined, "2025年底", "2026年底"]);
  });

  it("is no bracket at the end of the last item's sentence", () => {
    const tasks = ["1.1 ", "1.2 县教育局:joint"];
    expect(say("一、道路", "1.县道。改造。", "2.乡道。新建。（县教育局负责）")).toEqual(tasks);
    expect(say("一、道路", "1.县道。改造。", "2.乡道。新建。（责任单位：县教育局）")).toEqual(tasks);
  });

  it("covers no item outside of a section", () => {
    expect(say("一、县道。改造。", "二、乡道。新建。", "责任单位：县教育局")).toEqual(["1 ", "2 县教育局:joint"]);
  });
});

describe("a line above the items of a section", () => {
  it("covers those that name nobody", () => {
    expect(say("一、道路（牵头单位：县教育局）", "1.县道。改造。", "2.乡道。新建。（县水利局负责）")).toEqual([
      "1.1 县教育局:lead",
      "1.2 县水利局:joint",
    ]);
    expect(say("一、道路", "责任单位：县教育局", "1.县道。改造。", "2.乡道。新建。")).toEqual(["1.1 县教育局:joint", "1.2 县教育局:joint"]);
  });

  it("is that of the innermost section", () => {
    const lines = ["一、道路（责任单位：县教育局）", "（一）县道（责任单位：县水利局）", "1.桥。改造。", "（二）乡道", "1.路。新建。"];
    expect(say(...lines)).toEqual(["1.1.1 县水利局:joint", "1.2.1 县教育局:joint"]);
  });

  it("covers nothing of the next section", () => {
    expect(say("一、道路（责任单位：县教育局）", "1.县道。改造。", "二、水利", "1.水库。修建。")).toEqual(["1.1 县教育局:joint", "2.1 "]);
  });
});
