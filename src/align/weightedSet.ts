/** Keys with a weight each, each key once: two lists, as small as a plan of ten thousand tasks needs them. */
export interface WeightedSet<K> {
  keys: readonly K[];
  weights: readonly number[];
}

/** The keys in the order of their first sight. */
export function toWeightedSet<K>(keys: Iterable<K>, weigh: (key: K) => number): WeightedSet<K> {
  const own = [...new Set(keys)];
  return { keys: own, weights: own.map(weigh) };
}

/** The same as a map, to look keys up in. */
export function toWeights<K>({ keys, weights }: WeightedSet<K>): Map<K, number> {
  return new Map(keys.map((key, at) => [key, weights[at] ?? 0]));
}

/** The part of the set whose keys `kept` has. */
export function within<K>({ keys, weights }: WeightedSet<K>, kept: { has(key: K): boolean }): WeightedSet<K> {
  const part: { keys: K[]; weights: number[] } = { keys: [], weights: [] };
  for (const [at, key] of keys.entries()) {
    if (!kept.has(key)) continue;
    part.keys.push(key);
    part.weights.push(weights[at] ?? 0);
  }
  return part;
}
