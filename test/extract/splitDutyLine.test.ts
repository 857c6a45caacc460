import { describe, expect, it } from "vitest";
import { splitDutyLine } from "../../src/extract/splitDutyLine.ts";

/** The parts between | with what they are. */
function read(line: string): string[] {
  const text = `前文${line}后文`;
  return splitDutyLine(text, { start: 2, end: text.length - 2 }).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}

describe("the parts of a duty line", () => {
  it.each([
    ["县教育局负责", ["bodies 县教育局负责"]],
    ["牵头单位：县教育局；完成时限：2026年", ["bodies 牵头单位：县教育局；", "deadline 完成时限：2026年"]],
    [" 完成时限：2026年 责任单位：县教育局", ["bodies  ", "deadline 完成时限：2026年 ", "bodies 责任单位：县教育局"]],
    ["责任领导：副县长、责任单位：县教育局", ["bodies 责任单位：县教育局"]],
    ["牵头领导：副县长", []],
    ["县教育局负责，2026年底前完成。", ["bodies 县教育局负责，", "deadline 2026年底前"]],
    ["明确责任单位：县教育局", ["bodies 明确责任单位：县教育局"]],
  ])("%s are %j", (line, parts) => {
    expect(read(line)).toEqual(parts);
  });
});
