import { describe, expect, it } from "vitest";
import { findGroups } from "../../src/align/findGroups.ts";

/** Rows as words: "1.1~2.3 1.2~ ~2.1". */
function groups(rows: string): number[] {
  return findGroups(
    rows.split(" ").map((row) => {
      const [left = "", right = ""] = row.split("~");
      return { left: left || null, right: right || null };
    }),
  );
}

describe("findGroups", () => {
  it.each([
    ["1~1 2~2", [1, 2], "pairs apart"],
    ["1~1 1~2", [1, 1], "one left task with two right ones"],
    ["1~1 2~1", [1, 1], "two left tasks with one right one"],
    ["1~1 2~2 1~2", [1, 1, 1], "two groups that a later row joins"],
    ["1~1 3~3 2~1 2~4", [1, 2, 1, 1], "a chain, with a pair of its own between"],
    ["1~ ~1", [1, 2], "what has no partner stands alone: 1 of the left is not 1 of the right"],
    ["1~ 2~ ~3 ~4", [1, 2, 3, 4], "and apart from what has no partner either"],
    ["1~2 2~1", [1, 2], "the same ids crossed are two pairs"],
    ["9~9 1~", [1, 2], "numbers follow the rows, not the ids"],
  ])("numbers %s as %j: %s", (rows, numbers) => {
    expect(groups(rows)).toEqual(numbers);
  });

  it("gives nothing for no rows", () => {
    expect(findGroups([])).toEqual([]);
  });

  it("takes the ids __proto__ and constructor for words", () => {
    expect(groups("__proto__~constructor toString~constructor x~")).toEqual([1, 1, 2]);
  });
});
