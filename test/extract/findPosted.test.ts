import { describe, expect, it } from "vitest";
import { findPosted } from "../../src/extract/findPosted.ts";

/** Each post with the words that name who has it. */
const read = (words: string): string[] => findPosted(words).map(({ post, who }) => `${post}: ${words.slice(who.start, who.end)}`);

describe("who has a post", () => {
  it.each([
    ["成立专班。由县长任组长，县教育局局长任副组长。", ["组长: 县长", "副组长: 县教育局局长"]],
    ["加强领导，组长由县长担任，副组长由县教育局局长兼任。", ["组长: 县长", "副组长: 县教育局局长"]],
    ["县长任组长、副县长任副组长。", ["组长: 县长", "副组长: 、副县长"]],
    ["县委常委、副县长，县教育局局长任副组长。", ["副组长: 县委常委、副县长，县教育局局长"]],
    ["由县委常委，副县长，县教育局局长任副组长。", ["副组长: 县委常委，副县长，县教育局局长"]],
    ["县长、县教育局，县水利局局长任副组长。", ["副组长: 县水利局局长"]],
    ["由，县水利局局长任副组长。", ["副组长: 县水利局局长"]],
    ["副县长。县水利局局长任副组长。", ["副组长: 县水利局局长"]],
    ["县长任组长，县教育局局长，加强领导，县水利局局长任副组长。", ["组长: 县长", "副组长: 县水利局局长"]],
    ["县教育局局长，副县长由县长任组长。", ["组长: 县长"]],
    ["县教育局局长任办公室主任，县水利局局长任副主任，副县长任副总指挥。", ["副总指挥: 副县长"]],
    ["办公室设在县教育局，县长任主任委员，县水利局局长任副 主 任。", []],
    ["县长任主任，县水利局局长任副主任。", ["主任: 县长", "副主任: 县水利局局长"]],
  ])("in %s: %j", (words, posted) => {
    expect(read(words)).toEqual(posted);
  });

  it("is told with where it ends", () => {
    const words = "成立专班。加强领导，由县长任组长，统筹推进。";
    expect(findPosted(words).map(({ end }) => words.slice(0, end))).toEqual(["成立专班。加强领导，由县长任组长"]);
  });
});
