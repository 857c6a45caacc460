import { type Background, bitsOfCount, topicBits } from "../lexicon/background.ts";
import { toGrid } from "../lexicon/logarithm.ts";
import { type Gram, gramText } from "../text/grams.ts";
import { characterBits } from "./characterBits.ts";
import { toNumbering } from "./numbering.ts";
import { type KeySet, toVocabulary, type Vocabulary } from "./vocabulary.ts";

/** All that two plans are compared by, in bits of surprise: one for both, so that a key has one number in them. */
export interface Vocabularies {
  grams: Vocabulary<Gram>;
  /** By code point. */
  characters: Vocabulary<number>;
  /** The characters of each bigram, by its number. */
  charactersIn: (gram: number) => KeySet;
  topics: Vocabulary<string>;
}

/** Share of its bits that a bigram of the plans' own titles keeps. */
const FRAME_SHARE = 0.4;

/** @param frame bigrams of the plans' titles: what both plans are about tells nothing apart */
export function toVocabularies(background: Background, frame: ReadonlySet<Gram>): Vocabularies {
  const topics = new Map<string, number>();
  const topicNumber = (topic: string): number => {
    const number = topics.get(topic) ?? topics.size;
    topics.set(topic, number);
    return number;
  };
  // many bigrams are as common as others
  const bitsByCount = new Map<number, number>();
  const gramBits = (gram: Gram): number => {
    const count = background.counts.get(gram) ?? 0;
    const bits = bitsByCount.get(count) ?? bitsOfCount(count, background);
    bitsByCount.set(count, bits);
    return frame.has(gram) ? toGrid(bits * FRAME_SHARE) : bits;
  };
  const grams = toVocabulary(toNumbering(), gramBits);
  const characters = toVocabulary(toNumbering(), characterBits(background));
  const inGram = new Map<number, KeySet>();
  const charactersIn = (gram: number): KeySet => {
    const found = inGram.get(gram) ?? characters.toSet(codePoints(gramText(grams.keys[gram] ?? 0)));
    inGram.set(gram, found);
    return found;
  };
  return {
    grams,
    characters,
    charactersIn,
    topics: toVocabulary(topicNumber, (topic) => topicBits(topic, background)),
  };
}

/** The characters of all bigrams of a set. */
export function charactersOf(grams: KeySet, { charactersIn, characters }: Vocabularies): KeySet {
  return characters.union(grams.map(charactersIn));
}

export function codePoints(words: string): number[] {
  const points: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const point = words.codePointAt(at) ?? 0;
    points.push(point);
    if (point > 0xffff) at++;
  }
  return points;
}
