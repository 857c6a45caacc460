import { describe, expect, it } from "vitest";
import { shippedBackground } from "../../src/lexicon/background.ts";
import { TOPICS } from "../../src/lexicon/topics.ts";
import { sha256 } from "../../src/text/sha256.ts";
import { readProjectFile } from "../support/seeds.ts";

describe("the background that ships", () => {
  it("counts the topics of the table at their places: a new one stands at the end until it is counted", () => {
    const table = readProjectFile("src/lexicon/background.generated.ts");
    const hash = /whose names have the hash (?<hash>[0-9a-f]{12})/u.exec(table)?.groups?.hash;
    const counted = /topics: \[(?<counts>[^\]]*)\]/u.exec(table)?.groups?.counts?.split(",").length;
    const names = TOPICS.slice(0, counted).map(({ topic }) => topic);
    expect(sha256(names.join(" ")).slice(0, 12)).toBe(hash);
  });

  it("has a count for each topic, below the number of clauses", () => {
    const { topics, clauses } = shippedBackground();
    expect(Object.keys(topics)).toEqual(TOPICS.map(({ topic }) => topic));
    expect(topics.就业创业).toBe(60);
    expect(Math.max(...Object.values(topics))).toBeLessThan(clauses);
  });
});
