import { describe, expect, it } from "vitest";
import { charactersOf, codePoints, toVocabularies } from "../../src/align/vocabularies.ts";
import { bitsOf, shippedBackground, topicBits } from "../../src/lexicon/background.ts";
import { gramsOf, gramText } from "../../src/text/grams.ts";

const background = shippedBackground();

/** The bigrams of some words, and what each weighs where the plans' titles hold `frame`. */
function weigh(words: string, frame: string): [gram: string, bits: number][] {
  const { grams } = toVocabularies(background, new Set(gramsOf(frame)));
  return grams.toSet(gramsOf(words)).map((gram) => [gramText(grams.keys[gram] ?? 0), grams.weights[gram] ?? 0]);
}

describe("the vocabularies of two plans", () => {
  it("weigh every bigram by its bits, and less what both plans' titles hold", () => {
    const [plain, framed] = [weigh("茶园建设", ""), weigh("茶园建设", "茶园")];
    expect(plain).toEqual(gramsOf("茶园建设").map((gram) => [gramText(gram), bitsOf(gram, background)]));
    expect(framed[0]?.[1]).toBeLessThan(plain[0]?.[1] ?? 0);
    expect(framed[0]?.[1]).toBeGreaterThan(0);
    expect(framed.slice(1)).toEqual(plain.slice(1));
  });

  it("weigh topics by their bits", () => {
    const { topics } = toVocabularies(background, new Set());
    expect(topics.toSet(["厕所", "资金", "厕所"])).toEqual([0, 1]);
    expect(topics.weights).toEqual(["厕所", "资金"].map((topic) => topicBits(topic, background)));
  });

  it("have no bigram of fewer than two characters", () => {
    expect(weigh("茶", "")).toEqual([]);
    expect(weigh("", "")).toEqual([]);
  });
});

describe("codePoints", () => {
  it("reads two halves as one, and what stands just below such as it stands", () => {
    expect(codePoints("茶\uffff𐀀园")).toEqual([0x8336, 0xffff, 0x10000, 0x56ed]);
  });
});

describe("charactersOf", () => {
  it("takes the characters of bigrams, each once, and a half character by itself", () => {
    const vocabularies = toVocabularies(background, new Set());
    const said = (words: string) =>
      charactersOf(vocabularies.grams.toSet(gramsOf(words)), vocabularies).map((character) => vocabularies.characters.keys[character]);
    expect(said("茶园茶")).toEqual(codePoints("茶园"));
    expect(said("茶𠮷")).toEqual([0x8336, 0xd842, 0x20bb7]);
  });
});
