import { describe, expect, it } from "vitest";
import { append } from "../../src/text/append.ts";

describe("append", () => {
  it("puts what comes behind what is there, in its order", () => {
    const list = ["甲"];
    append(list, ["乙", "丙"]);
    expect(list).toEqual(["甲", "乙", "丙"]);
  });

  it("takes the characters of a text, pairs whole", () => {
    const list: string[] = [];
    append(list, "𠮷县");
    expect(list).toEqual(["𠮷", "县"]);
  });

  it("takes more items than a call takes arguments", () => {
    const list: number[] = [];
    append(list, Array<number>(500_000).fill(1));
    expect(list).toHaveLength(500_000);
  });
});
