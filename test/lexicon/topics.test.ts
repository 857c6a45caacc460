import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOPICS, topicsIn } from "../../src/lexicon/topics.ts";

/** The slow and obvious way: every word of every topic is looked for. */
function topicsInSlowly(clause: string): string[] {
  const words = clause.replace(/[“”]/gu, "");
  return TOPICS.filter((row) => row.words.some((word) => words.includes(word))).map(({ topic }) => topic);
}

const piece = fc.constantFrom(...TOPICS.flatMap(({ words }) => words), "“", "”", "县", "、", "𠮷");

describe("topicsIn", () => {
  it("hears a topic by each of its words, also past quotation marks", () => {
    for (const { topic, words } of TOPICS)
      for (const word of words) expect(topicsIn(`推进“${word.charAt(0)}”${word.slice(1)}`)).toContain(topic);
  });

  it("gives none of no words", () => {
    expect(topicsIn("")).toEqual([]);
    expect(topicsIn("甲乙丙")).toEqual([]);
  });

  it("finds what looking for every word finds, in the order of the table", () => {
    const clause = fc
      .array(
        fc.oneof(
          piece,
          piece.map((word) => word.slice(0, 1)),
        ),
      )
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(clause, (words) => {
        expect(topicsIn(words)).toEqual(topicsInSlowly(words));
      }),
    );
  });
});
