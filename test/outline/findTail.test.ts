import { describe, expect, it } from "vitest";
import { findTail, isClosing } from "../../src/outline/findTail.ts";
import { splitParagraphs } from "../../src/text/splitParagraphs.ts";

const tail = (...lines: string[]): number => findTail(splitParagraphs(lines.join("\n")));

describe("the tail of a plan", () => {
  it.each([
    [["新建县道。", "甲县人民政府", "2025年3月1日", "（此件主动公开）"], 1],
    [["新建县道。", "2025年3月1日", "抄送：县委办"], 1],
    [["新建县道。", "甲县人民政府"], 2],
    [["2025年3月1日", "新建县道。"], 2],
    [["2025年3月1日", "（此件主动公开）"], 0],
    [["新建县道。", "请示，甲县人民政府", "2025年3月1日"], 2],
    [["新建县道。", "甲县人民政府印发", "2025年3月1日"], 2],
    [["新建县道。", "县政府", "2025年3月1日"], 2],
    [["新建县道。", "中共甲县委办公室", "甲县人民政府办公室", "2025年3月1日"], 1],
    [["新建县道。", "中共甲县委", "甲县人民政府", "2025年3月1日"], 1],
    [["甲县教育局", "新建县道。", "甲县人民政府", "2025年3月1日"], 2],
    [[...Array<string>(6).fill("甲县教育局"), "2025年3月1日"], 1],
    [["中共甲县委", "甲县人民政府"], 2],
    [[], 0],
  ])("of %j begins at %d", (lines, at) => {
    expect(tail(...lines)).toBe(at);
  });
});

describe("a closing paragraph", () => {
  it.each(["2025年3月1日", "2025年12月31日", "抄送：县委办", "２０２５年３月１日", "二〇二五年三月一日", "(此件主动公开)", "联系人：甲"])(
    "is %s",
    (line) => {
      expect(isClosing(line)).toBe(true);
    },
  );

  it.each(["2025年3月1日起施行。", "印发日期2025年3月1日", "见（此件主动公开）", "（县教育局负责）", "甲县人民政府", ""])(
    "is not %j",
    (line) => {
      expect(isClosing(line)).toBe(false);
    },
  );
});
