import { describe, expect, it } from "vitest";
import { toVocabulary, type Vocabulary, weightOf } from "../../src/align/vocabulary.ts";

/** Characters, of which 茶 weighs 0, 园 1, 叶 2 and any other 3. */
function toCharacters(): Vocabulary<string> {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key) ?? 0;
  };
  return toVocabulary(numberOf, (key) => "茶园叶".indexOf(key) + (key === "粮" ? 4 : 0));
}

describe("a vocabulary", () => {
  it("makes sets with each key once, in the order of first sight, and knows what each weighs", () => {
    const vocabulary = toCharacters();
    expect(vocabulary.toSet("茶园茶叶")).toEqual([0, 1, 2]);
    expect(vocabulary.toSet("叶粮园粮")).toEqual([2, 3, 1]);
    expect(vocabulary.toSet("")).toEqual([]);
    expect(vocabulary.keys).toEqual(["茶", "园", "叶", "粮"]);
    expect(vocabulary.weights).toEqual([0, 1, 2, 3]);
  });

  it("finds what of one set another has too, in the order of the first", () => {
    const vocabulary = toCharacters();
    const [one, other] = [vocabulary.toSet("茶园叶"), vocabulary.toSet("叶粮茶")];
    expect(vocabulary.common(one, other)).toEqual(vocabulary.toSet("茶叶"));
    expect(vocabulary.common(other, one)).toEqual(vocabulary.toSet("叶茶"));
    expect(vocabulary.common(one, [])).toEqual([]);
    expect(vocabulary.common([], one)).toEqual([]);
  });

  it("unites sets, each key once in the order of first sight", () => {
    const vocabulary = toCharacters();
    const [one, other] = [vocabulary.toSet("茶园"), vocabulary.toSet("叶茶")];
    expect(vocabulary.union([one, other, one])).toEqual(vocabulary.toSet("茶园叶"));
    expect(vocabulary.union([])).toEqual([]);
  });
});

describe("weightOf", () => {
  it("adds what the keys of a set weigh", () => {
    const vocabulary = toCharacters();
    expect(weightOf(vocabulary.toSet("园叶粮园"), vocabulary.weights)).toBe(6);
    expect(weightOf([], vocabulary.weights)).toBe(0);
  });
});
