import { expect, it } from "vitest";
import { outermost } from "../../src/extract/outermost.ts";
import { findBrackets } from "../../src/text/brackets.ts";

it.each([
  ["（甲（乙））丙（丁）", ["（甲（乙））", "（丁）"]],
  ["“甲（乙）”", ["“甲（乙）”"]],
  ["“甲（乙）", ["（乙）"]],
  ["甲", []],
])("the outermost brackets of %s are %j", (text, words) => {
  expect(outermost(findBrackets(text)).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
