import { describe, expect, it } from "vitest";
import { brokenBy } from "./checkDocument.ts";
import { readCorpus } from "./corpus.ts";

describe("what once broke a law", () => {
  const corpus = readCorpus();

  it("is kept", () => expect(corpus.length).toBeGreaterThan(0));

  it.each(corpus)("%s breaks none", (_, { texts }) => {
    expect(brokenBy(texts, "report")).toEqual([]);
  });
});
