import { BOUNDING_VERBS, BOUNDS_AHEAD, BOUNDS_BEFORE, type BoundRow } from "../lexicon/comparators.ts";
import { CHANGE_CUES, COMMITMENT_CUES, MADE_AT_HEAD, NEW_BEHIND, REACHED_BEHIND } from "../lexicon/targetCues.ts";
import type { Change, Commitment, Cue, Target } from "../model/target.ts";

export interface ChangeCue {
  change: Change | null;
  cue: string | null;
}

/** What the words before an amount, and those behind it, say is promised of it; null where they say nothing. */
export function changeOf(words: string, after: string): ChangeCue {
  let best: { change: Change; cue: string; end: number } | undefined;
  for (const row of CHANGE_CUES) {
    row.pattern.lastIndex = 0;
    for (let match = row.pattern.exec(words); match; match = row.pattern.exec(words)) {
      const end = match.index + match[0].length;
      if (!best || end > best.end) best = { change: row.change, cue: match[0], end };
    }
  }
  if (best && best.change !== "level") return { change: best.change, cue: best.cue };
  const made = NEW_BEHIND.exec(after)?.[0] ?? MADE_AT_HEAD.exec(words)?.groups?.verb;
  if (made !== undefined && !REACHED_BEHIND.test(after)) return { change: "new", cue: made };
  return best ? { change: best.change, cue: best.cue } : { change: null, cue: null };
}

/** `rank`: the row of the table that decided; the lowest of a clause wins. */
export interface Stance {
  commitment: Commitment;
  cue: string | null;
  rank: number;
}

/** How firmly the words promise; without a cue the plain indicative binds. */
export function commitmentOf(words: string): Stance {
  for (const [rank, row] of COMMITMENT_CUES.entries()) {
    const cue = row.pattern.exec(words)?.[0];
    if (cue !== undefined) return { commitment: row.commitment, cue, rank };
  }
  return { commitment: "binding", cue: null, rank: COMMITMENT_CUES.length };
}

/** Of the words before an amount and those since the last one, the stance of all together. */
export function firmest(earlier: Stance, later: Stance): Stance {
  return later.rank < earlier.rank ? later : earlier;
}

/** 比例不低于教师总数的10%: the whole stands between the bound and its share. */
const BOUND_OF_WHOLE = /(?<bound>不(?:得|能|应)?(?:低于|少于|高于|超过))[^，。；、\d]{2,24}的$/u;

/** The verb that bounds an amount: 控制在…, 至少配备…. */
export function boundOf(words: string, after: string): BoundRow | undefined {
  const ofWhole = BOUND_OF_WHOLE.exec(words)?.groups?.bound;
  if (ofWhole !== undefined) return BOUNDS_BEFORE.find((row) => row.words === ofWhole);
  return (
    BOUNDING_VERBS.find((row) => words.includes(row.words) || after.startsWith(row.words) || after.endsWith(row.words)) ??
    BOUNDS_AHEAD.find((row) => words.includes(row.words))
  );
}

/** 较2015年下降10%: the year that the change is counted from. */
const COMPARED = /(?:较|比)(?<year>(?:19|20)\d{2})年(?:底|末)?/u;

/** 较2015年下降10%: the year from which the change is counted; null where none is said. */
export function baseOf(words: string): Target["baseline"] {
  const compared = COMPARED.exec(words);
  return compared && { quantity: null, year: Number(compared.groups?.year), quote: compared[0] };
}

/** The words that decided, for `Target.cues`. */
export function cuesOf(change: string | null, commitment: string | null, bound: string | undefined): Cue[] {
  const cues: Cue[] = [];
  if (change !== null) cues.push({ field: "change", text: change });
  if (commitment !== null) cues.push({ field: "commitment", text: commitment });
  if (bound !== undefined) cues.push({ field: "comparator", text: bound });
  return cues;
}
