import type { KeySet } from "./vocabulary.ts";

/** At which places of a list of sets each key stands, in order: key 7 at `places` from `starts[7]` up to `starts[8]`. */
export interface KeyIndex {
  starts: Int32Array;
  places: Int32Array;
}

/** @param size how many keys there are; keys are numbers below it */
export function indexKeys(sets: readonly KeySet[], size: number): KeyIndex {
  const starts = new Int32Array(size + 1);
  for (const keys of sets) for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const places = new Int32Array(starts[size] ?? 0);
  const next = starts.slice();
  for (const [at, keys] of sets.entries()) {
    for (const key of keys) {
      const place = next[key] ?? 0;
      places[place] = at;
      next[key] = place + 1;
    }
  }
  return { starts, places };
}

/**
 * Adds to `shared`, at the place of each set, the weights of what that set shares with `own`: for all sets at once what `sharedWeight` sums for
 * one. It walks only through what is shared, so a rare key costs little.
 */
export function addShared(own: KeySet, weights: ArrayLike<number>, { starts, places }: KeyIndex, shared: Float64Array): void {
  for (const key of own) {
    const weight = weights[key] ?? 0;
    if (weight === 0) continue;
    const end = starts[key + 1] ?? 0;
    for (let at = starts[key] ?? 0; at < end; at++) {
      const place = places[at] ?? 0;
      shared[place] = (shared[place] ?? 0) + weight;
    }
  }
}
