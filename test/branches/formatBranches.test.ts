import { describe, expect, it } from "vitest";
import { EXPLAINED_BRANCHES } from "./explainedBranches.ts";
import { type FileBranch, formatBranches } from "./formatBranches.ts";

const branch = (file: string, words: string, rest: Partial<FileBranch> = {}): FileBranch => ({
  file,
  line: 7,
  words,
  isTaken: false,
  isForTypes: false,
  ...rest,
});
const rows = (table: string) => table.split("\n").slice(2);

describe("branches", () => {
  it("are counted by folder", () => {
    const { table, left, unfit } = formatBranches(
      [
        branch("text/a.ts", "if (a)", { isTaken: true }),
        branch("text/b.ts", "a[i] ?? 0", { isForTypes: true }),
        branch("diff/c.ts", "if (b)"),
        branch("diff/c.ts", "if (c)"),
      ],
      [{ file: "diff/c.ts", words: "if (b)", reason: "never" }],
    );
    expect(rows(table)).toEqual(["| diff | 2 | 0 | 0 | 1 | 1 |", "| text | 2 | 1 | 1 | 0 | 0 |"]);
    expect(left).toEqual(["diff/c.ts:7  if (c)"]);
    expect(unfit).toEqual([]);
  });

  it.each([
    ["taken", branch("text/a.ts", "if (a)", { isTaken: true })],
    ["of another file", branch("text/b.ts", "if (a)")],
    ["of other words", branch("text/a.ts", "if (b)")],
  ])("are not explained where they are %s", (_, one) => {
    const { unfit } = formatBranches([one], [{ file: "text/a.ts", words: "if (a)", reason: "never" }]);
    expect(unfit).toEqual(["explained, and yet taken or gone: text/a.ts  if (a)"]);
  });

  it("are each explained once", () => {
    const names = EXPLAINED_BRANCHES.map(({ file, words }) => `${file} ${words}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
