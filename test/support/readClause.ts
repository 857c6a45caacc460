import { type ClauseProfile, profileClause } from "../../src/align/clauseProfile.ts";
import { toVocabularies } from "../../src/align/vocabularies.ts";
import { shippedBackground } from "../../src/lexicon/background.ts";
import { NO_FOLDING } from "../../src/text/comparableWords.ts";

/** One for all clauses that tests read, so that any two can be compared. */
export const VOCABULARIES = toVocabularies(shippedBackground(), new Set());

/** What a clause of a task is compared by, with the table of the genre and nothing folded beyond widths and amounts. */
export function readClause(text: string, { isGoal = false, subject = "" } = {}): ClauseProfile {
  const measure = { id: "1m1", text, span: { start: 0, end: text.length }, group: null };
  return profileClause(
    measure,
    { taskId: "1", isGoal, subject },
    { background: shippedBackground(), folding: NO_FOLDING, vocabularies: VOCABULARIES },
  );
}
