import type { Side } from "../../../src/model/alignment.ts";
import type { Gold, GoldQuote, PlanSide } from "./gold.ts";
import type { PlanIndex } from "./planIndex.ts";
import { standsAt } from "./samePlace.ts";
import { sayRow } from "./sayRow.ts";

/** Both plans, with the gold of their comparison. */
export interface PairGold {
  gold: Gold;
  left: PlanIndex;
  right: PlanIndex;
}

export type TwoSided<Row> = Row & Record<PlanSide, Side>;

/** The rows that have both sides; of several at the same two places the last one counts. */
export function pairedRows<Row extends Record<PlanSide, Side | null>>(rows: readonly Row[]): TwoSided<Row>[] {
  const paired = rows.flatMap((row) => (row.left && row.right ? [{ ...row, left: row.left, right: row.right }] : []));
  const place = ({ span }: Side): string => `${span.start}-${span.end}`;
  return [...new Map(paired.map((row) => [`${place(row.left)}~${place(row.right)}`, row])).values()];
}

/** Whether a row's two sides stand where the two quotes of a gold row do. */
export function samePlaces(pair: PairGold, wanted: Record<PlanSide, GoldQuote>, given: Record<PlanSide, Side>): boolean {
  return standsAt(pair.left, wanted.left, given.left) && standsAt(pair.right, wanted.right, given.right);
}

/** Both sides of a gold row or of a found one, in a line. */
export function sayPair({ left, right }: Record<PlanSide, Side | GoldQuote>): string {
  return `${sayRow(left)} ~ ${sayRow(right)}`;
}
