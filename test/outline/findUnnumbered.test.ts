import { describe, expect, it } from "vitest";
import { findUnnumbered } from "../../src/outline/findUnnumbered.ts";
import { splitParagraphs } from "../../src/text/splitParagraphs.ts";

const titles = (...lines: string[]): string[] =>
  findUnnumbered(splitParagraphs(lines.join("\n"))).map((node) => `${node.id} ${node.title} ${node.body.length}`);
const ITEMS = [
  "新建县道，改造乡道。（县教育局负责）",
  "建设“一港，两城”（一期，二期）。（县水利局负责）",
  "做好督查。（责任单位：县财政局）",
];

describe("the items of a list without numbers", () => {
  it("have their first clause as title, and all their words as body", () => {
    expect(titles(...ITEMS)).toEqual(["u1 新建县道 1", "u2 建设“一港，两城”（一期，二期） 1", "u3 做好督查 1"]);
  });

  it("hold the paragraphs behind them, and begin behind the preamble", () => {
    expect(titles("为加快建设，制定本方案。", ...ITEMS, "督查要严。")).toEqual([
      "u1 新建县道 1",
      "u2 建设“一港，两城”（一期，二期） 1",
      "u3 做好督查 2",
    ]);
  });

  it("have their spans in the text", () => {
    const text = [...ITEMS, "督查要严。"].join("\n");
    const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    expect(
      findUnnumbered(splitParagraphs(text)).map((node) => [
        slice(node.span),
        node.titleSpan && slice(node.titleSpan),
        node.body.map(slice),
      ]),
    ).toEqual([
      [ITEMS[0], "新建县道", [ITEMS[0]]],
      [ITEMS[1], "建设“一港，两城”（一期，二期）", [ITEMS[1]]],
      [ITEMS[2], "做好督查", [ITEMS[2], "督查要严。"]],
    ]);
  });

  it("are at least three, and at least half of the paragraphs", () => {
    expect(titles(...ITEMS.slice(1))).toEqual([]);
    expect(titles(...ITEMS, "甲。", "乙。", "丙。", "丁。")).toEqual([]);
    expect(titles()).toEqual([]);
  });
});
