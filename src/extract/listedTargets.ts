import type { Comparator } from "../model/quantity.ts";
import { bareName } from "./bareName.ts";
import { findListed } from "./findListed.ts";
import type { FoundQuantity } from "./findQuantities.ts";
import { baseOf, boundOf, changeOf, commitmentOf, cuesOf } from "./readCues.ts";
import { promiseOf } from "./readLeadIn.ts";
import { speakOf } from "./spoken.ts";
import type { SentenceState, TargetClause, TargetDraft } from "./targetDraft.ts";
import { topicOf } from "./topicOf.ts";

/**
 * A、B分别达到x、y以上, A、B均达到x, 2024年、2025年分别完成投资x、y: a target for each, each with the whole clause as its quote; null where the
 * clause lists nothing, or not as many as it has amounts.
 */
export function listedTargets(clause: TargetClause, state: SentenceState): TargetDraft[] | null {
  const last = clause.amounts.at(-1);
  if (!last) return null;
  const [first = last] = clause.amounts;
  const items = findListed(clause, first, state);
  if (!items) return null;
  const [words, after] = [clause.text.slice(0, first.span.start), clause.text.slice(last.span.end)];
  const own = changeOf(words, after);
  const stance = commitmentOf(words);
  const bound = boundOf(words, after);
  const promise = promiseOf(words, stance, state);
  // 分别不低于10%、5%, 分别达到10%、5%以上: the bound before the first or behind the last holds for all
  const shared = bound?.comparator ?? (last.quantity.comparator === "=" ? boundBefore(first) : last.quantity.comparator);
  state.change = own.change;
  for (const { indicator } of items) speakOf(state.spoken, topicOf(indicator));
  // 县道、乡道绿化率分别达到95%、90%，较上年提高5个百分点: what goes on is all of the list
  state.named = bareName(words) || null;
  return items.map(({ indicator, year }, index) => {
    const { quantity } = clause.amounts[index] ?? last;
    const comparator = quantity.comparator === "=" ? shared : quantity.comparator;
    return {
      quote: clause.text,
      span: { start: clause.start, end: clause.start + clause.text.length },
      indicator,
      subject: null,
      quantity: { ...quantity, comparator },
      change: own.change ?? "level",
      year: year ?? promise.year,
      commitment: promise.commitment,
      baseline: baseOf(words),
      cues: cuesOf(own.cue, stance.cue, bound?.words),
      share: false,
    };
  });
}

/** The bound of an amount that stands before it; `=` where none does. */
function boundBefore({ span, core, quantity }: FoundQuantity): Comparator {
  return span.start < core.start ? quantity.comparator : "=";
}
