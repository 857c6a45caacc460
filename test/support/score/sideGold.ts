import type { SourceSpan } from "../../../src/model/sourceSpan.ts";
import type { Gold, PlanSide } from "./gold.ts";
import { keptSpan, type PlanIndex } from "./planIndex.ts";
import { squeeze } from "./squeeze.ts";

/** One plan and what the gold says of it. */
export interface SideGold {
  side: PlanSide;
  gold: Gold;
  index: PlanIndex;
}

/** The rows of the gold that are about this plan. */
export function ownRows<Row extends { plan: string }>(rows: readonly Row[], side: PlanSide): Row[] {
  return rows.filter((row) => row.plan === side);
}

/** What was found in the part of the plan that the gold covers: all of it, unless the gold says where scoring stops. */
export function scoredItems<Item extends { span: SourceSpan }>({ side, gold, index }: SideGold, items: readonly Item[]): Item[] {
  const stop = ownRows(gold.unscored, side)[0];
  const end = stop ? index.kept.indexOf(squeeze(stop.from)) : -1;
  return end < 0 ? [...items] : items.filter((item) => keptSpan(index, item.span).start < end);
}
