import { describe, expect, it } from "vitest";
import { compareOptionsSchema } from "../../src/compareOptions.ts";
import { parseOptionsSchema } from "../../src/parse/parseOptions.ts";
import { readLimitsSchema } from "../../src/read/fileOptions.ts";
import { readProjectFile } from "../support/seeds.ts";
import { codeSpans, type DocRow, readTables, rowsUnder } from "./docTables.ts";

const tables = readTables("security.md");
const inputs = rowsUnder(tables, "Odd and hostile input");
const laws = rowsUnder(tables, "Laws");

/** The test that a row names: its file, and the words of a describe or it in it. */
function testOf({ test = "" }: DocRow): [file: string, words: string] {
  const { file = "", words = "" } = /^`(?<file>[^`]+)`: (?<words>.+)$/u.exec(test)?.groups ?? {};
  return [file, words];
}

/** Whether a suite of this name stands in the file: … and "each seed" are where the file has the word of a table. */
function holds(file: string, words: string): boolean {
  const name = words.replace("…", "%s").replace("each seed", "%s");
  return new RegExp(`(?:describe|it)(?:\\.each\\([^)]*\\))?\\((?:"|\`)${name.replace(/[$()*+.?[\\\]^{|}]/gu, "\\$&")}`, "u").test(
    readProjectFile(file),
  );
}

describe("docs/security.md", () => {
  it.each([
    ["kinds of input", inputs, 48],
    ["laws", laws, 15],
  ] as const)("numbers all %s", (_, rows, count) => {
    expect(rows.map((row) => Number(row["#"]))).toEqual(Array.from({ length: count }, (_row, index) => index + 1));
  });

  it.each([...inputs, ...laws].map((row) => testOf(row)))("names a test that there is: %s, %s", (file, words) => {
    expect(holds(file, words)).toBe(true);
    expect(holds(file, `no ${words}`)).toBe(false);
  });

  it("says each limit and its default", () => {
    const { maxLength } = parseOptionsSchema.parse({});
    const { maxPairs } = compareOptionsSchema.parse({});
    const limits = Object.entries(readLimitsSchema.parse({})).map(([name, value]) => [`limits.${name}`, value]);
    const said = rowsUnder(tables, "Limits").map((row) => [codeSpans(row.limit)[0], Number(row.default)]);
    expect(said).toEqual([["maxLength", maxLength], ["maxPairs", maxPairs], ...limits]);
  });

  it("names each package that is needed at run time", () => {
    const { dependencies } = JSON.parse(readProjectFile("package.json"));
    const said = /run time: (?<list>[^.]+), and zod/u.exec(readProjectFile("docs/security.md"))?.groups?.list;
    expect(said?.split(", ")).toEqual(Object.keys(dependencies));
  });
});
