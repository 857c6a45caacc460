import { toGrid } from "../lexicon/logarithm.ts";
import { type KeySet, type Vocabulary, weightOf } from "./vocabulary.ts";

/** How much two weighted sets share. */
export interface Overlap {
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

/** The sum of what the keys that both sets have weigh. What `theme` holds loses a part: the two tasks are about it, so all their clauses have it. */
export function sharedWeight<K>(vocabulary: Vocabulary<K>, [left, right]: readonly [KeySet, KeySet], theme?: KeySet): number {
  const common = vocabulary.common(left, right);
  let shared = weightOf(common, vocabulary.weights);
  if (theme) for (const key of vocabulary.common(common, theme)) shared -= themeLoss(vocabulary.weights[key] ?? 0);
  return shared;
}

/** What two sets share of what all of each weighs; 0 where a side weighs nothing. */
export function overlapOf(shared: number, totals: { left: number; right: number }): Overlap {
  const both = totals.left + totals.right;
  const less = Math.min(totals.left, totals.right);
  return { dice: both > 0 ? (2 * shared) / both : 0, contained: less > 0 ? Math.min(1, shared / less) : 0 };
}

/** Cosine of two maps of weights; 0 where a side is empty. */
export function cosineOf(left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>): number {
  let product = 0;
  for (const [key, weight] of left) product += weight * (right.get(key) ?? 0);
  const norms = squares(left) * squares(right);
  return norms > 0 ? product / Math.sqrt(norms) : 0;
}

function squares(values: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const value of values.values()) total += value * value;
  return total;
}
