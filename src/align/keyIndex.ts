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

/** Places, each once, in any order. */
export interface PlaceList {
  places: Int32Array;
  count: number;
  /** 1 at each place that is listed. */
  isListed: Uint8Array;
}

export function newPlaceList(size: number): PlaceList {
  return { places: new Int32Array(size), count: 0, isListed: new Uint8Array(size) };
}

export function clearList(list: PlaceList): void {
  for (let at = 0; at < list.count; at++) list.isListed[list.places[at] ?? 0] = 0;
  list.count = 0;
}

/** Lists the places where one of the keys stands that weigh something: wherever `addShared` adds. */
export function listShared(own: KeySet, weights: readonly number[], { starts, places }: KeyIndex, list: PlaceList): void {
  for (const key of own) {
    if (weights[key] === 0) continue;
    const end = starts[key + 1] ?? 0;
    for (let at = starts[key] ?? 0; at < end; at++) {
      const place = places[at] ?? 0;
      if (list.isListed[place] === 1) continue;
      list.isListed[place] = 1;
      list.places[list.count++] = place;
    }
  }
}

/**
 * Adds to `shared`, at the place of each set, the weights of what that set shares with `own`: for all sets at once what `sharedWeight` sums for
 * one. It walks only through what is shared, so a rare key costs little.
 */
export function addShared(own: KeySet, weights: readonly number[], index: KeyIndex, shared: Float64Array): void {
  for (const key of own) addAtKey(index, key, weights[key] ?? 0, shared);
}

/** Adds a number at each place where a key stands. */
export function addAtKey({ starts, places }: KeyIndex, key: number, added: number, shared: Float64Array): void {
  if (added === 0) return;
  const end = starts[key + 1] ?? 0;
  for (let at = starts[key] ?? 0; at < end; at++) {
    const place = places[at] ?? 0;
    shared[place] = (shared[place] ?? 0) + added;
  }
}
