import { describe, expect, it } from "vitest";
import { amountsOf, endingOf } from "../../src/align/clauseProfile.ts";
import { gramText } from "../../src/text/grams.ts";
import { readClause, VOCABULARIES } from "../support/readClause.ts";

const { grams, topics } = VOCABULARIES;

describe("the profile of a clause", () => {
  it("holds its words without amounts, and its amounts apart", () => {
    expect(readClause("新建茶园2万亩").words).toBe("新建茶园#");
    expect(amountsOf("新建茶园2万亩")).toBe(amountsOf("扩种茶园２万亩"));
    expect(amountsOf("新建茶园2万亩")).not.toBe(amountsOf("新建茶园3万亩"));
    expect(amountsOf("新建茶园2万亩")).not.toBe(amountsOf("新建茶园2万亩以上"));
    expect(amountsOf("新建茶园2至3万亩、公厕5座以上")).toBe("range 20000 30000 亩;>= 5  座");
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
    expect(clause.topics.map((topic) => topics.keys[topic])).toContain("粮食");
    expect(clause.exact).toBe(readClause("总产量达到30万吨").exact);
  });

  it("is empty and finite for marks alone", () => {
    const clause = readClause("——");
    expect([clause.words, clause.bits, clause.characterBits, clause.grams.length]).toEqual(["", 0, 0, 0]);
  });

  it.each([
    ["完善奖补政策", "政策"],
    ["抓监管", "监管"],
    ["监管", null],
    ["", null],
  ])("ends %s with %s", (text, ending) => {
    const number = readClause(text).ending;
    expect(number < 0 ? null : gramText(grams.keys[number] ?? 0)).toBe(ending);
    expect(endingOf(text)).toBe(ending);
  });
});
