import { describe, expect, it } from "vitest";
import { sliceSpan, trimSpan } from "../../src/text/sliceSpan.ts";

describe("sliceSpan", () => {
  it("gives the words under a span", () => {
    expect(sliceSpan("新建果园2万亩", { start: 2, end: 4 })).toBe("果园");
  });
});

describe("trimSpan", () => {
  it.each([
    [" 新建 \n", { start: 0, end: 5 }, { start: 1, end: 3 }],
    ["新建", { start: 0, end: 2 }, { start: 0, end: 2 }],
    ["新 建", { start: 0, end: 3 }, { start: 0, end: 3 }],
    ["新 建 园", { start: 1, end: 4 }, { start: 2, end: 3 }],
    [" \u3000 ", { start: 0, end: 3 }, { start: 3, end: 3 }],
    ["新  建", { start: 1, end: 2 }, { start: 2, end: 2 }],
  ])("of %j, %j is %j", (text, span, trimmed) => {
    expect(trimSpan(text, span)).toEqual(trimmed);
  });
});
