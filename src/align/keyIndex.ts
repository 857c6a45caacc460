import type { WeightedSet } from "./weightedSet.ts";

/** At which places of a list of sets each key stands, in order. */
export type KeyIndex<K> = ReadonlyMap<K, readonly number[]>;

export function indexKeys<K>(sets: Iterable<Iterable<K>>): KeyIndex<K> {
  const index = new Map<K, number[]>();
  let at = 0;
  for (const keys of sets) {
    for (const key of keys) {
      const places = index.get(key);
      if (places) places.push(at);
      else index.set(key, [at]);
    }
    at++;
  }
  return index;
}

/**
 * Adds to `shared`, at the place of each set, the weights of what that set shares with `own`: for all sets at once what `overlapOf` sums for
 * one. It walks only through what is shared, so a rare key costs little. Weights stand on the grid, so that the order of adding is no matter.
 */
export function addShared<K>({ keys, weights }: WeightedSet<K>, index: KeyIndex<K>, shared: Float64Array): void {
  for (let own = 0; own < keys.length; own++) {
    const [key, weight] = [keys[own], weights[own] ?? 0];
    const places = key === undefined || weight === 0 ? undefined : index.get(key);
    if (places) for (const at of places) shared[at] = (shared[at] ?? 0) + weight;
  }
}
