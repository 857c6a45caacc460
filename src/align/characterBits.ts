import type { Background } from "../lexicon/background.ts";
import { log2 } from "../lexicon/logarithm.ts";

/** Bits of surprise in a character, by its code point. */
export type CharacterBits = (character: number) => number;

const KNOWN = new WeakMap<Background, CharacterBits>();
/** Bits that even the most common characters would have: what all clauses share tells nothing. */
const FLOOR = 5;

/** How much a character surprises, by the bigrams of the table in which it stands; 0 for the most common ones. */
export function characterBits(background: Background): CharacterBits {
  const known = KNOWN.get(background);
  if (known) return known;
  const counts = countCharacters(background);
  let total = 0;
  for (const count of counts.values()) total += count;
  const bitsOf = (count: number): number => Math.max(0, log2(total / (count + 1)) - FLOOR);
  const bits = new Map([...counts].map(([character, count]) => [character, bitsOf(count)]));
  const unseen = bitsOf(0);
  const found: CharacterBits = (character) => bits.get(character) ?? unseen;
  KNOWN.set(background, found);
  return found;
}

function countCharacters(background: Background): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [gram, count] of background.counts) {
    for (const code of [gram >>> 16, gram & 0xffff]) counts.set(code, (counts.get(code) ?? 0) + count / 2);
  }
  return counts;
}
