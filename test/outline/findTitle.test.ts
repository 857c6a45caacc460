import { describe, expect, it } from "vitest";
import { findTitle } from "../../src/outline/findTitle.ts";
import { splitParagraphs } from "../../src/text/splitParagraphs.ts";

const read = (...lines: string[]) => findTitle(splitParagraphs(lines.join("\n")));

describe("the title", () => {
  it.each(["方案", "意见", "办法", "规划", "计划", "措施", "决定", "要点", "行动", "规定", "细则", "方案（试行）"])(
    "ends in %s",
    (kind) => {
      expect(read(`甲县道路建设${kind}`, "为加快道路建设，制定本方案。")).toEqual({ title: `甲县道路建设${kind}`, firstParagraph: 0 });
    },
  );

  it("is put together from two lines", () => {
    expect(read("甲县人民政府关于加快", "道路建设的实施方案", "为加快建设，制定本方案。").title).toBe(
      "甲县人民政府关于加快道路建设的实施方案",
    );
  });

  it("is that of the plan which a notice hands down, and what stands before is a letter", () => {
    const front = [
      "甲县人民政府关于印发《道路建设方案》的通知",
      "各乡镇人民政府：",
      "现印发给你们。",
      "道路建设方案",
      "为加快建设，制定本方案。",
    ];
    expect(read(...front)).toEqual({ title: "道路建设方案", firstParagraph: 3 });
  });

  it("is the one that a notice quotes, where the plan has no title line of its own", () => {
    expect(read("关于印发《道路建设方案》的通知", "各乡镇人民政府：")).toEqual({ title: "道路建设方案", firstParagraph: 0 });
  });

  it("is the one that a notice hands down without marks of a title, and its signed letter is told from the plan", () => {
    const front = [
      "甲县人民政府关于印发2025年道路建设要点的通知",
      "各乡镇人民政府：",
      "现印发给你们。",
      "2025年3月1日",
      "为加快建设，制定本要点。",
    ];
    expect(read(...front)).toEqual({ title: "2025年道路建设要点", firstParagraph: 4 });
    expect(read("甲县人民政府关于道路建设的通知", "为加快建设。").title).toBe("甲县人民政府关于道路建设的通知");
  });

  it("does not begin with the date on the line above", () => {
    expect(read("2025年3月1日", "甲县道路建设方案").title).toBe("甲县道路建设方案");
  });

  it("is no line that holds the number of a document", () => {
    expect(read("甲政发〔2025〕3号", "为加快道路建设。").title).toBeNull();
  });

  it("is the first line where that is short and no sentence", () => {
    expect(read("甲县道路建设", "为加快道路建设。").title).toBe("甲县道路建设");
  });

  it.each([
    ["a sentence", "为加快道路建设，制定本方案。"],
    ["a line longer than a title", "好".repeat(81)],
  ])("is not %s", (_, line) => {
    expect(read(line).title).toBeNull();
  });

  it("is null where nothing stands before the first heading", () => {
    expect(findTitle([])).toEqual({ title: null, firstParagraph: 0 });
  });
});
