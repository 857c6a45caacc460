import { groupMarkAt } from "../lexicon/marks.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { findBrackets } from "../text/brackets.ts";
import { OPENER } from "../text/characterKinds.ts";
import type { ScannedText } from "../text/scanText.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import { type ClauseSpan, splitClausesIn } from "../text/splitClauses.ts";

/** A clause or a bracket in it, with offsets in the plan. */
export interface Piece {
  text: string;
  start: number;
  sentence: number;
  /** The kinds of the clause's signs together. */
  kinds: number;
  /** True for a bracket: what it says is not carried on. */
  aside: boolean;
}

/** Clauses, and brackets that say something of their own (其中…) as pieces behind the clause that holds them. */
export function splitPieces(scan: ScannedText, span: SourceSpan): Piece[] {
  const pieces: Piece[] = [];
  for (const clause of splitClausesIn(scan, span)) {
    clause.start += groupMarkAt(sliceSpan(scan.text, clause))?.[0].length ?? 0;
    const said = sliceSpan(scan.text, clause);
    const asides = clause.kinds & OPENER ? findBrackets(said).filter((b) => b.depth === 0 && saysMore(said, b)) : [];
    let from = 0;
    for (const aside of asides) {
      addPiece(pieces, clause, { text: said.slice(from, aside.start), from, aside: false });
      addPiece(pieces, clause, { text: said.slice(aside.start + 1, aside.end - 1), from: aside.start + 1, aside: true });
      from = aside.end;
    }
    addPiece(pieces, clause, { text: said.slice(from), from, aside: false });
  }
  return pieces;
}

function addPiece(pieces: Piece[], clause: ClauseSpan, { text, from, aside }: { text: string; from: number; aside: boolean }): void {
  if (text !== "") pieces.push({ text, start: clause.start + from, sentence: clause.sentence, kinds: clause.kinds, aside });
}

/** （2024年3.3万人）: how much it was or is to be in a year. */
const OF_A_YEAR = /^(?:19|20)\d{2}年(?:底|末)?(?:为|达到?)?\d[\d.]*[^\d，。；]{1,6}$/u;

/** （其中旱地5亩） says something of its own; the note of 100亿元（含100亿元）以上 does not. */
function saysMore(said: string, bracket: SourceSpan): boolean {
  const inner = said.slice(bracket.start + 1, bracket.end - 1);
  if (OF_A_YEAR.test(inner)) return true;
  const words = /^(?:其中|含|包括)(?<more>.*)$/u.exec(inner);
  return words !== null && !said.slice(0, bracket.start).endsWith(words.groups?.more ?? "");
}
