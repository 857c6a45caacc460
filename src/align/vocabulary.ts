/** Keys by their numbers in a vocabulary, each once, in the order of first sight. */
export type KeySet = readonly number[];

/**
 * The keys of the two plans that are compared — bigrams, characters or topics — each with a number from 0 on and a weight. A set of numbers is
 * small, and lists by number stand in the place of maps.
 */
export interface Vocabulary<K> {
  /** By number. */
  keys: readonly K[];
  /** By number, never below 0; on the grid, so that the order of adding is no matter. */
  weights: readonly number[];
  /** The set of some keys; new ones get the next numbers. */
  toSet: (keys: Iterable<K>) => KeySet;
  /** What of the first set the second has too. */
  common: (left: KeySet, right: KeySet) => KeySet;
  /** All that the sets have. */
  union: (sets: readonly KeySet[]) => KeySet;
}

/** @param numberOf the number of a key; a new one gets the next. The vocabulary calls it alone. */
export function toVocabulary<K>(numberOf: (key: K) => number, weigh: (key: K) => number): Vocabulary<K> {
  const [keys, weights]: [K[], number[]] = [[], []];
  // the last set in which each number was seen: asked in one step, and never to be cleared
  const seen: number[] = [];
  let set = 0;
  return {
    keys,
    weights,
    toSet: (given) => {
      set++;
      const found: number[] = [];
      for (const key of given) {
        const number = numberOf(key);
        if (number === keys.length) {
          keys.push(key);
          weights.push(weigh(key));
        } else if (seen[number] === set) continue;
        seen[number] = set;
        found.push(number);
      }
      // a list that grew has room for more, and a plan has many
      return found.slice();
    },
    common: (left, right) => {
      set++;
      for (const number of right) seen[number] = set;
      return left.filter((number) => seen[number] === set);
    },
    union: (sets) => {
      set++;
      const found: number[] = [];
      for (const one of sets) {
        for (const number of one) {
          if (seen[number] === set) continue;
          seen[number] = set;
          found.push(number);
        }
      }
      return found;
    },
  };
}

/** The sum of what the keys of a set weigh. */
export function weightOf(set: KeySet, weights: readonly number[]): number {
  let total = 0;
  for (const number of set) total += weights[number] ?? 0;
  return total;
}
