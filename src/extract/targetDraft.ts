import type { Dimension, Quantity } from "../model/quantity.ts";
import type { Change, Commitment, Target } from "../model/target.ts";
import type { FoundQuantity } from "./findQuantities.ts";
import { newSpoken, type Spoken } from "./spoken.ts";

/** A target before it has an id: `share` where it is a part of the one before it (其中…). */
export type TargetDraft = Omit<Target, "id" | "taskId" | "partOf"> & { share: boolean };

/** A clause and the amounts in it that promise something, offsets in the clause. */
export interface TargetClause {
  text: string;
  /** Offset of the clause in the plan. */
  start: number;
  amounts: FoundQuantity[];
}

/** What one sentence carries on from clause to clause. */
export interface SentenceState {
  year: number | null;
  /** What 今年 and 全年 mean: the one year that the plan is for, null where it is for several. */
  thisYear: number | null;
  commitment: Commitment | null;
  change: Change | null;
  bound: Quantity["comparator"] | null;
  /** Of the last amount that is no share; null before the first. */
  dimension: Dimension | null;
  /** The indicator of the last clause; null where it had none. */
  named: string | null;
  spoken: Spoken;
}

export function newSentence(thisYear: number | null, spoken: Spoken = newSpoken()): SentenceState {
  return { year: null, thisYear, commitment: null, change: null, bound: null, dimension: null, named: null, spoken };
}
