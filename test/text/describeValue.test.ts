import { describe, expect, it } from "vitest";
import { describeValue } from "../../src/text/describeValue.ts";

describe("describeValue", () => {
  it.each([
    [null, "null"],
    [undefined, "undefined"],
    [1.5, "1.5"],
    [Number.NaN, "NaN"],
    [true, "true"],
    ['甲"县', '"甲\\"县"'],
    ["好".repeat(40), `"${"好".repeat(40)}"`],
    ["好".repeat(41), "a string of 41 characters"],
    [[1, 2], "an array of 2"],
    [{}, "an object"],
    [new Map(), "an object"],
    [() => 1, "function"],
    [1n, "bigint"],
    [Symbol("甲"), "symbol"],
  ])("of %s is %j", (value, words) => {
    expect(describeValue(value)).toBe(words);
  });
});
