import type { FoundQuantity } from "./findQuantities.ts";
import { type ResolvedIndicator, resolveIndicator } from "./resolveIndicator.ts";
import { topicsOf } from "./spoken.ts";
import type { SentenceState } from "./targetDraft.ts";

/** The name of an amount by the words before and behind it, and by what its sentence said before. */
export function nameTarget(words: { before: string; after: string }, { quantity }: FoundQuantity, state: SentenceState): ResolvedIndicator {
  const { dimension } = quantity.base;
  return resolveIndicator({
    ...words,
    unit: quantity.unit,
    isCount: dimension === "count",
    isRatio: dimension === "ratio",
    isMagnitude: quantity.qualifier === "magnitude",
    last: state.named,
    topics: () => topicsOf(state.spoken),
  });
}
