import { toGrid } from "../lexicon/logarithm.ts";

/** What two weighted sets share. */
export interface Overlap {
  /** Sum of the weights of what both have. */
  shared: number;
  /** 2 shared / (left + right), 0 to 1. */
  dice: number;
  /** Shared part of the smaller side, 0 to 1. */
  contained: number;
}

/** Share of its weight that a word of the common theme keeps. */
const THEME_SHARE = 0.4;

/** What a weight loses where both tasks are about it. */
export function themeLoss(weight: number): number {
  return weight - toGrid(weight * THEME_SHARE);
}

/**
 * Overlap of two maps of weights; all 0 where a side is empty. What `theme` holds keeps a part of its weight only where both have it: it
 * is what the two tasks are about, so that all their clauses share it.
 */
export function overlapOf<K>(
  left: ReadonlyMap<K, number>,
  right: ReadonlyMap<K, number>,
  totals: { left: number; right: number },
  theme?: ReadonlySet<K>,
): Overlap {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const [key, weight] of small) if (large.has(key)) shared += theme?.has(key) ? weight - themeLoss(weight) : weight;
  const both = totals.left + totals.right;
  const less = Math.min(totals.left, totals.right);
  return { shared, dice: both > 0 ? (2 * shared) / both : 0, contained: less > 0 ? Math.min(1, shared / less) : 0 };
}

/** Cosine of two weighted sets; 0 where a side is empty. */
export function cosineOf<K>(left: ReadonlyMap<K, number>, right: ReadonlyMap<K, number>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let product = 0;
  for (const [key, weight] of small) product += weight * (large.get(key) ?? 0);
  const norms = squares(left) * squares(right);
  return norms > 0 ? product / Math.sqrt(norms) : 0;
}

function squares(values: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const value of values.values()) total += value * value;
  return total;
}
