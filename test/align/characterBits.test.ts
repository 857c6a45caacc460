import { describe, expect, it } from "vitest";
import { characterBits } from "../../src/align/characterBits.ts";
import { shippedBackground, toBackground } from "../../src/lexicon/background.ts";

const table = (rows: readonly string[]) => toBackground({ name: "test", clauses: 100, topics: {}, rows });
const small = table(["100 建设", "1 茶园"]);

describe("characterBits", () => {
  it("are 0 for what every clause has, and never less", () => {
    expect(characterBits("建", small)).toBe(0);
    expect(characterBits("设", small)).toBe(0);
  });

  it("are more the rarer a character is, and most for one that no clause has", () => {
    expect(characterBits("茶", small)).toBeGreaterThan(0);
    expect(characterBits("榫", small)).toBeGreaterThan(characterBits("茶", small));
  });

  it("count a character wherever it stands in a bigram", () => {
    expect(characterBits("茶", small)).toBe(characterBits("园", small));
  });

  it("belong to the table that is asked, not to the one asked before", () => {
    const other = table(["100 茶园", "1 建设"]);
    expect(characterBits("茶", small)).toBeGreaterThan(0);
    expect(characterBits("茶", other)).toBe(0);
    expect(characterBits("茶", small)).toBeGreaterThan(0);
  });

  it("are numbers for a table without rows", () => {
    expect(characterBits("茶", table([]))).toBe(0);
  });

  it("tell 建 from 榫 by the table that ships", () => {
    expect(characterBits("榫", shippedBackground())).toBeGreaterThan(characterBits("建", shippedBackground()) + 3);
  });
});
