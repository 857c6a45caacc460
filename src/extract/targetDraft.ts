import type { Quantity } from "../model/quantity.ts";
import type { Change, Commitment, Target } from "../model/target.ts";
import type { FoundQuantity } from "./findQuantities.ts";

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
  topics: string[];
}

/** An elided subject is never farther back than this. */
const MOST_TOPICS = 6;

/** Remembers what the words spoke of, for a later clause that elides it; an empty topic changes nothing. */
export function speakOf(state: SentenceState, topic: string): void {
  if (topic !== "") state.topics = [topic, ...state.topics.slice(0, MOST_TOPICS - 1)];
}

export function newSentence(thisYear: number | null, topics: readonly string[] = []): SentenceState {
  return { year: null, thisYear, commitment: null, change: null, bound: null, topics: [...topics] };
}
