import type { Background } from "../lexicon/background.ts";
import { log2 } from "../lexicon/logarithm.ts";

const COUNTS = new WeakMap<Background, { total: number; counts: Map<string, number> }>();
/** Bits that even the most common characters would have: what all clauses share tells nothing. */
const FLOOR = 5;

/** Bits of surprise in a character, from the bigrams in which it stands; 0 for the most common ones. */
export function characterBits(character: string, background: Background): number {
  const { total, counts } = countsOf(background);
  return Math.max(0, log2(total / ((counts.get(character) ?? 0) + 1)) - FLOOR);
}

function countsOf(background: Background): { total: number; counts: Map<string, number> } {
  const known = COUNTS.get(background);
  if (known) return known;
  const counts = new Map<string, number>();
  let total = 0;
  for (const [gram, count] of background.counts) {
    for (const code of [Math.floor(gram / 0x10000), gram % 0x10000]) {
      const character = String.fromCharCode(code);
      counts.set(character, (counts.get(character) ?? 0) + count / 2);
      total += count / 2;
    }
  }
  const result = { total, counts };
  COUNTS.set(background, result);
  return result;
}
