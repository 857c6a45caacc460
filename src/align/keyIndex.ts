/** At which places of a list of weighted sets each key stands, in order. */
export type KeyIndex<K> = ReadonlyMap<K, readonly number[]>;

export function indexKeys<K>(sets: readonly ReadonlyMap<K, number>[]): KeyIndex<K> {
  const index = new Map<K, number[]>();
  for (const [at, set] of sets.entries()) {
    for (const key of set.keys()) {
      const places = index.get(key);
      if (places) places.push(at);
      else index.set(key, [at]);
    }
  }
  return index;
}

/**
 * Adds to `shared`, at the place of each set, the weights of what that set shares with `own`: for all sets at once what `overlapOf` sums for
 * one. It walks only through what is shared, so a rare key costs little. Weights stand on the grid, so that the order of adding is no matter.
 */
export function addShared<K>(own: Iterable<readonly [key: K, weight: number]>, index: KeyIndex<K>, shared: Float64Array): void {
  for (const [key, weight] of own) {
    const places = weight === 0 ? undefined : index.get(key);
    if (places) for (const at of places) shared[at] = (shared[at] ?? 0) + weight;
  }
}
