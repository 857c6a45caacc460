import { describe, expect, it } from "vitest";
import type { Removal } from "../../src/model/removal.ts";
import { restoreSource, toSourceOffset, toSourceSpan } from "../../src/text/restoreSource.ts";

/** 新{。}建果园{**}, as written 新。建果园** */
const REMOVALS: readonly Removal[] = [
  { start: 1, end: 2, text: "。", reason: "blank" },
  { start: 5, end: 7, text: "**", reason: "emphasis" },
];

describe("restoreSource", () => {
  it("puts every removal back in its place", () => {
    expect(restoreSource("新建果园", REMOVALS)).toBe("新。建果园**");
  });

  it("puts removals back that follow each other", () => {
    const removals: Removal[] = [
      { start: 0, end: 1, text: "\uFEFF", reason: "byte-order-mark" },
      { start: 1, end: 2, text: " ", reason: "blank" },
    ];
    expect(restoreSource("新建", removals)).toBe("\uFEFF 新建");
  });

  it("gives the text itself where nothing was removed", () => {
    expect(restoreSource("新建果园", [])).toBe("新建果园");
  });

  it("gives the whole source from an empty text", () => {
    expect(restoreSource("", [{ start: 0, end: 2, text: "\n\n", reason: "blank-line" }])).toBe("\n\n");
  });
});

describe("toSourceSpan", () => {
  it.each([
    [{ start: 0, end: 1 }, "新"],
    [{ start: 0, end: 2 }, "新。建"],
    [{ start: 2, end: 4 }, "果园"],
    [{ start: 1, end: 1 }, ""],
  ])("of %j in the text covers %j in the source", (span, words) => {
    const { start, end } = toSourceSpan(span, REMOVALS);
    expect("新。建果园**".slice(start, end)).toBe(words);
  });

  it("of nothing is where it stands in the source", () => {
    expect(toSourceSpan({ start: 3, end: 3 }, REMOVALS)).toEqual({ start: 4, end: 4 });
    expect(toSourceSpan({ start: 1, end: 1 }, REMOVALS)).toEqual({ start: 2, end: 2 });
  });
});

describe("toSourceOffset", () => {
  it.each([
    [0, 0],
    [1, 2],
    [3, 4],
    [4, 7],
  ])("of %i in the text is %i in the source", (offset, source) => {
    expect(toSourceOffset(offset, REMOVALS)).toBe(source);
  });

  it("is the offset itself where nothing was removed", () => {
    expect(toSourceOffset(3, [])).toBe(3);
  });
});
