import { ONLY_TIME } from "../lexicon/targetCues.ts";
import { LAST_YEAR } from "./lastYear.ts";
import { commitmentOf, type Stance } from "./readCues.ts";
import type { SentenceState, TargetDraft } from "./targetDraft.ts";

/** The year by which; of 2026年至2030年 and of 2025年6月至2026年6月 the second. */
const DEADLINE_YEAR = new RegExp(`(?<![从由较比])${LAST_YEAR}(?!起|以来|开始)`, "u");
/** 2020年起5年内: the last of so many years. */
const YEARS_FROM = /(?<from>(?:19|20)\d{2})\s*年(?:起|开始)[，、]?(?<count>\d{1,2})\s*年(?:之)?内/u;
/** The year that a plan for one year is for. */
const THIS_YEAR = /(?:^|[^\p{Script=Han}]|[到在至])(?:今年|本年|年内|全年)/u;
/** 力争到2025年, 确保在2026年底前: what is promised by a date holds for the rest of the sentence. */
const PROMISE = /^(?:并)?(?:力争|争取|努力|确保)(?=\p{Script=Han}{0,6}(?:19|20)\d{2}\s*年)/u;
/** Words of a share are no lead-in for what follows. */
export const SHARE = /^[（(]?(?:其中|含|包括)/u;

/** The year that words name as a deadline; null where they name none. */
export function deadlineYear(words: string, thisYear: number | null): number | null {
  // each of the patterns needs it, and few clauses have it
  if (!words.includes("年")) return null;
  const span = YEARS_FROM.exec(words)?.groups;
  if (span) return Number(span.from) + Number(span.count) - 1;
  const year = DEADLINE_YEAR.exec(words)?.groups?.year;
  if (year !== undefined) return Number(year);
  return THIS_YEAR.test(words) ? thisYear : null;
}

/**
 * Keeps in `state` what a clause says of the clauses behind it: by when, and how firmly. True where it says nothing else.
 *
 * @example 力争到2027年底 // true; the year is 2027, the commitment striving
 */
export function readLeadIn(clause: string, state: SentenceState): boolean {
  if (!clause.includes("年")) return false;
  const year = deadlineYear(clause, state.thisYear);
  if (year !== null && !SHARE.test(clause)) state.year = year;
  const promise = PROMISE.exec(clause)?.[0];
  if (promise !== undefined) state.commitment = commitmentOf(promise).commitment;
  return ONLY_TIME.test(clause);
}

/** By when and how firmly: as the words say, else as the sentence has said before. */
export function promiseOf(words: string, stance: Stance, state: SentenceState): Pick<TargetDraft, "year" | "commitment"> {
  return {
    year: deadlineYear(words, state.thisYear) ?? state.year,
    commitment: stance.cue ? stance.commitment : (state.commitment ?? "binding"),
  };
}

/** The year of a clause that says nothing but when: 到2027年底; null for any other. */
export function leadingYear(clause: string): number | null {
  return clause.includes("年") && ONLY_TIME.test(clause) ? deadlineYear(clause, null) : null;
}
