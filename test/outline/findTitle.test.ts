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

  it.each(["实施方案", "实　施　方　案", "三年 行动 计划", "三年行动计划", "工作方案（试行）"])(
    "ends in the line below it that is nothing but %s",
    (below) => {
      const kind = below.replace(/[ \u3000]/gu, "");
      const lines = ["甲县道路建设专项行动", below, "为加快建设，制定本方案。"];
      expect(read(...lines)).toEqual({ title: `甲县道路建设专项行动${kind}`, firstParagraph: 0 });
      const letter = ["甲县人民政府关于印发甲县道路建设若干措施实施方案的通知", "各乡镇：", "现印发给你们。", "2025年3月1日"];
      expect(read(...letter, "甲县道路建设若干措施", below, "为加快建设。")).toEqual({
        title: `甲县道路建设若干措施${kind}`,
        firstParagraph: 4,
      });
      expect(read(...letter, "甲县道路建设若干措施", below)).toEqual({ title: `甲县道路建设若干措施${kind}`, firstParagraph: 4 });
    },
  );

  it("stands on two lines where the notice names both as one", () => {
    const letter = ["关于印发《甲县道路建设提升工作方案》的通知", "各乡镇：", "2025年3月1日"];
    expect(read(...letter, "甲县道路建设", "提升工作方案", "为加快建设。")).toEqual({
      title: "甲县道路建设提升工作方案",
      firstParagraph: 3,
    });
    expect(read(...letter, "道路建设", "提升工作方案")).toEqual({ title: "道路建设提升工作方案", firstParagraph: 3 });
    expect(read(...letter, "甲县水利建设", "提升工作方案")).toEqual({ title: "提升工作方案", firstParagraph: 4 });
  });

  it("does not end in another title, nor begin with a sentence", () => {
    expect(read("甲县道路建设专项行动", "道路改造实施方案").title).toBe("甲县道路建设专项行动");
    expect(read("甲县加快道路建设。", "实施方案").title).toBe("实施方案");
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

  it.each([
    ["甲县人", "甲县人道路建设方案", "of four characters or more, not of three", false],
    ["甲县人民", "甲县人民道路建设方案", "of four characters", true],
    ["好".repeat(40), `${"好".repeat(40)}道路建设方案`, "of forty characters", true],
    ["好".repeat(41), "", "not of forty-one", false],
    ["加快，建设", "", "with a comma in its middle", true],
    ["加快建设，", "", "not with a comma at its end", false],
    ["甲政发〔2025〕3号", "", "not with the number of a document", false],
  ])("begins with the line %s above it or not: %#", (above, _, __, isHalf) => {
    expect(read(above, "道路建设方案").title).toBe(isHalf ? `${above}道路建设方案` : "道路建设方案");
  });

  it("does not begin with the date on the line above", () => {
    expect(read("2025年3月1日", "甲县道路建设方案").title).toBe("甲县道路建设方案");
  });

  it("is one that a notice hands down, and not the title of another paper behind it", () => {
    const front = ["关于印发《道路建设方案》的通知", "甲县道路建设方案", "为加快建设。", "水利建设规划"];
    expect(read(...front)).toEqual({ title: "甲县道路建设方案", firstParagraph: 1 });
    expect(read("关于印发《甲县道路建设方案》的通知", "道路建设方案", "水利建设规划").title).toBe("道路建设方案");
  });

  it("is the last title behind a notice that names it otherwise, or not at all", () => {
    expect(read("关于印发《道路建设方案》的通知", "水利建设规划", "电力建设规划")).toEqual({ title: "电力建设规划", firstParagraph: 2 });
    expect(read("关于印发工作方案的通知", "水利建设规划", "为加快建设。")).toEqual({ title: "水利建设规划", firstParagraph: 1 });
  });

  it("is the notice's own where it names no other", () => {
    expect(read("关于印发工作方案的通知", "各乡镇：")).toEqual({ title: "关于印发工作方案的通知", firstParagraph: 0 });
    expect(read("2025年3月1日", "关于转发省水利方案的实施意见", "各乡镇：").title).toBe("2025年3月1日");
  });

  it("is told from a letter that is signed behind the notice, not before", () => {
    const notice = "甲县人民政府关于印发2025年道路建设要点的通知";
    expect(read("2025年3月1日", notice, "为加快建设，制定本要点。")).toEqual({ title: "2025年道路建设要点", firstParagraph: 0 });
  });

  it("is not handed down by a long sentence", () => {
    const sentence = (length: number) => `${"好".repeat(length - 12)}印发道路建设方案的通知等`;
    expect(read(sentence(101), "水利建设规划")).toEqual({ title: "水利建设规划", firstParagraph: 0 });
    expect(read(sentence(100), "水利建设规划")).toEqual({ title: "水利建设规划", firstParagraph: 1 });
  });

  it("is not handed down by words before the end of a sentence", () => {
    expect(read("印发后执行。请落实", "水利建设规划").firstParagraph).toBe(0);
  });

  it("has eighty characters at most", () => {
    expect(read(`${"好".repeat(78)}方案`, "为加快建设。").title).toHaveLength(80);
    expect(read("为加快建设，制定本方案。", `${"好".repeat(79)}方案`).title).toBeNull();
    expect(read("为加快建设，制定本方案。", `${"好".repeat(78)}方案`).title).toHaveLength(80);
    expect(read("好".repeat(80)).title).toHaveLength(80);
  });

  it("may hold the number of a document", () => {
    expect(read("关于落实〔2025〕3号文件的方案", "为加快建设。").title).toBe("关于落实〔2025〕3号文件的方案");
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
