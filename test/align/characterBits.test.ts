import { describe, expect, it } from "vitest";
import { characterBits } from "../../src/align/characterBits.ts";
import { type Background, shippedBackground, toBackground } from "../../src/lexicon/background.ts";

const table = (rows: readonly string[]) => toBackground({ name: "test", clauses: 100, topics: {}, rows });
const bits = (character: string, background: Background): number => characterBits(background)(character.codePointAt(0) ?? 0);
const small = table(["100 建设", "1 茶园"]);

describe("characterBits", () => {
  it("are 0 for what every clause has, and never less", () => {
    expect(bits("建", small)).toBe(0);
    expect(bits("设", small)).toBe(0);
  });

  it("are more the rarer a character is, and most for one that no clause has", () => {
    expect(bits("茶", small)).toBeGreaterThan(0);
    expect(bits("榫", small)).toBeGreaterThan(bits("茶", small));
  });

  it("are what is said of so many characters, less 5: of 64 none is this one", () => {
    expect(bits("榫", table(["64 茶园"]))).toBeCloseTo(1, 2);
  });

  it("are made once for a table", () => {
    expect(characterBits(small)).toBe(characterBits(small));
  });

  it("count a character wherever it stands in a bigram", () => {
    expect(bits("茶", small)).toBe(bits("园", small));
  });

  it("belong to the table that is asked, not to the one asked before", () => {
    const other = table(["100 茶园", "1 建设"]);
    expect(bits("茶", small)).toBeGreaterThan(0);
    expect(bits("茶", other)).toBe(0);
    expect(bits("茶", small)).toBeGreaterThan(0);
  });

  it("are numbers for a table without rows", () => {
    expect(bits("茶", table([]))).toBe(0);
  });

  it("tell 建 from 榫 by the table that ships", () => {
    expect(bits("榫", shippedBackground())).toBeGreaterThan(bits("建", shippedBackground()) + 3);
  });
});
