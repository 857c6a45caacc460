import { describe, expect, it } from "vitest";
import { amountsOf, profileClause, weighGrams } from "../../src/align/clauseProfile.ts";
import { shippedBackground } from "../../src/lexicon/background.ts";
import { NO_FOLDING } from "../../src/text/comparableWords.ts";
import { gramsOf, gramText } from "../../src/text/grams.ts";
import { readClause } from "../support/readClause.ts";

describe("the profile of a clause", () => {
  it("holds its words without amounts, and its amounts apart", () => {
    expect(readClause("新建茶园2万亩").words).toBe("新建茶园#");
    expect(amountsOf("新建茶园2万亩")).toBe(amountsOf("扩种茶园２万亩"));
    expect(amountsOf("新建茶园2万亩")).not.toBe(amountsOf("新建茶园3万亩"));
    expect(amountsOf("新建茶园2万亩")).not.toBe(amountsOf("新建茶园2万亩以上"));
    expect(amountsOf("完善奖补政策")).toBe("");
  });

  it("is exact but for widths and marks", () => {
    expect(readClause("打造“四好农村路”２条").exact).toBe(readClause("打造四好农村路2条").exact);
    expect(readClause("打造农村路2条").exact).not.toBe(readClause("打造农村路3条").exact);
  });

  it("has more bits the rarer its words are", () => {
    expect(readClause("培育榫卯技艺").bits).toBeGreaterThan(readClause("推进乡村建设").bits);
  });

  it("reads the subject that it elides into its words and topics, not into its wording", () => {
    const clause = readClause("总产量达到30万吨", { subject: "粮食" });
    expect(clause.words.startsWith("粮食")).toBe(true);
    expect(clause.topics.keys).toContain("粮食");
    expect(clause.exact).toBe(readClause("总产量达到30万吨").exact);
  });

  it("is empty and finite for marks alone", () => {
    const clause = readClause("——");
    expect([clause.words, clause.bits, clause.characterBits, clause.grams.keys.length]).toEqual(["", 0, 0, 0]);
  });
});

describe("weighGrams", () => {
  const weigh = (words: string, frame: string) =>
    weighGrams(words, { background: shippedBackground(), folding: NO_FOLDING, frame: new Set(gramsOf(frame)) });

  it("gives every bigram its bits, and less to what both plans' titles hold", () => {
    const [plain, framed] = [weigh("茶园建设", ""), weigh("茶园建设", "茶园")];
    expect(plain.keys.map(gramText)).toEqual(["茶园", "园建", "建设"]);
    const [tea = 0] = plain.weights;
    const [less = 0] = framed.weights;
    expect(less).toBeLessThan(tea);
    expect(less).toBeGreaterThan(0);
    expect(framed.weights.slice(1)).toEqual(plain.weights.slice(1));
  });

  it("gives none to fewer than two characters", () => {
    expect(weigh("茶", "").keys.length).toBe(0);
    expect(
      profileClause(
        { id: "1m1", text: "", span: { start: 0, end: 0 }, group: null },
        { taskId: "1", isGoal: false, subject: "" },
        {
          background: shippedBackground(),
          folding: NO_FOLDING,
          frame: new Set(),
        },
      ).grams.keys.length,
    ).toBe(0);
  });
});
