import { findTargets } from "../extract/findTargets.ts";
import { leadingYear, readLeadIn } from "../extract/readLeadIn.ts";
import { copySpoken, endSentence, speakOfClause } from "../extract/spoken.ts";
import { newSentence, type SentenceState, type TargetClause, type TargetDraft } from "../extract/targetDraft.ts";
import { ONLY_NOW, TO_BE } from "../lexicon/targetCues.ts";
import type { NumberMention } from "../model/numberMention.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Target } from "../model/target.ts";
import { append } from "../text/append.ts";
import { FULL_WIDTH_DIGIT } from "../text/characterKinds.ts";
import { foldDigits } from "../text/foldText.ts";
import { holdsKind, type ScannedText } from "../text/scanText.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import { readPiece } from "./readPiece.ts";
import type { ReadUnit } from "./readUnits.ts";
import { type Piece, splitPieces } from "./splitPieces.ts";

export interface ReadNumbers {
  numbers: NumberMention[];
  targets: Target[];
}

/** What makes the rest of a sentence of the preamble a promise. */
const PROMISE = /^(?:并|要)?(?:确保|力争|争取|努力实现)|(?:总体要求|工作目标|总体目标|主要目标|目标)(?:是|为)(?:$|[：:])?/u;

/**
 * All numbers of the text with their classes, and the targets that they and the full-or-zero conditions make. `thisYear` is the year that a
 * plan for one year is for, else null.
 */
export function readNumbers(scan: ScannedText, units: readonly ReadUnit[], thisYear: number | null): ReadNumbers {
  const { text } = scan;
  const folded = holdsKind(scan, FULL_WIDTH_DIGIT) ? { ...scan, text: foldDigits(text) } : scan;
  const numbers: NumberMention[] = [];
  const targets: Target[] = [];
  for (const unit of units) {
    const own: Target[] = [];
    /** Of the sentence at hand, and of the one before where it has none: what a share (其中…) can be a part of. */
    let wholes: Target[] = [];
    for (const span of unit.spans) {
      let state: SentenceState = newSentence(thisYear);
      // 到2027年 at the head of a sentence of goals dates the sentences behind it as well, to the end of the paragraph
      let paragraphYear: number | null = null;
      let sentence = -1;
      let wholesOf = -1;
      let isPromised = false;
      let isTold = false;
      for (const piece of splitPieces(folded, span)) {
        if (piece.sentence !== sentence) {
          if (unit.isGoal) paragraphYear = leadingYear(piece.text) ?? paragraphYear;
          endSentence(state.spoken);
          state = { ...newSentence(thisYear, state.spoken), year: paragraphYear };
          sentence = piece.sentence;
          isPromised = false;
          isTold = false;
        }
        isTold = ONLY_NOW.test(piece.text) || (isTold && !TO_BE.test(piece.text));
        isPromised ||= unit.promises === "all" || (unit.promises === "said" && PROMISE.test(piece.text));
        const read = readPiece(piece, { ownerId: unit.ownerId, promises: isPromised, isTold }, text);
        append(numbers, read.numbers);
        if (isTold) {
          if (!ONLY_NOW.test(piece.text)) tell({ text: piece.text, start: piece.start, amounts: read.facts }, state);
          continue;
        }
        if (!isPromised) readLeadIn(piece.text, state);
        if (!isPromised || isIn(piece, unit.without)) continue;
        const [last, amount] = [own.at(-1), read.amounts[0]];
        const past = piece.aside && amount ? pastYear(piece.text, state.year ?? thisYear) : null;
        if (past !== null && last?.quantity && amount && last.quantity.base.unit === amount.quantity.base.unit) {
          last.baseline ??= { quantity: amount.quantity, year: past, quote: piece.text };
          continue;
        }
        const before = piece.aside ? { ...state, spoken: copySpoken(state.spoken) } : state;
        for (const draft of findTargets({ text: piece.text, start: piece.start, amounts: read.amounts }, before)) {
          const target = toTarget(draft, unit.ownerId, { count: own.length, wholes });
          if (target.quantity && !draft.share) {
            if (wholes[0] && wholesOf !== sentence) wholes = [];
            wholesOf = sentence;
            wholes.push(target);
          }
          own.push(target);
        }
      }
    }
    append(targets, own);
  }
  // digits were folded for reading; a quote is what the text says
  if (folded.text !== text) for (const found of [...numbers, ...targets]) found.quote = sliceSpan(text, found.span);
  // brackets are read behind the clause that holds them
  return { numbers: isInOrder(numbers) ? numbers : numbers.sort((a, b) => a.span.start - b.span.start), targets };
}

function isInOrder(numbers: readonly NumberMention[]): boolean {
  return numbers.every((number, index) => number.span.start >= (numbers[index - 1]?.span.start ?? 0));
}

function toTarget(draft: TargetDraft, ownerId: string, before: { count: number; wholes: readonly Target[] }): Target {
  // field by field: to add one to a copy of the others costs a hundred times as much
  return {
    id: `${ownerId}t${before.count + 1}`,
    taskId: ownerId,
    quote: draft.quote,
    span: draft.span,
    indicator: draft.indicator,
    subject: draft.subject,
    quantity: draft.quantity,
    change: draft.change,
    year: draft.year,
    commitment: draft.commitment,
    baseline: draft.baseline,
    cues: draft.cues,
    partOf: draft.share ? (wholeOf(draft, before.wholes)?.id ?? null) : null,
  };
}

function isIn(piece: Piece, spans: readonly SourceSpan[]): boolean {
  return spans.some((span) => span.start >= piece.start && span.end <= piece.start + piece.text.length);
}

/** What a share is a part of: the last target that is counted in its unit; of a percentage the last one. */
function wholeOf({ quantity }: TargetDraft, wholes: readonly Target[]): Target | undefined {
  if (quantity?.base.dimension === "ratio") return wholes.at(-1);
  return wholes.findLast((whole) => whole.quantity?.base.unit === quantity?.base.unit);
}

/** What a clause that tells how things stand leaves to the promise behind it: what it spoke of. */
function tell(clause: TargetClause, state: SentenceState): void {
  const aside = { ...state, spoken: copySpoken(state.spoken) };
  state.named = findTargets(clause, aside).at(-1)?.indicator ?? null;
  speakOfClause(state.spoken, clause.text);
}

/** The year with which a bracket begins, （2024年3.3万人）, where it lies before the one by which; else null. */
function pastYear(words: string, by: number | null): number | null {
  const year = Number(/^(?:19|20)\d{2}(?=年)/u.exec(words)?.[0] ?? Number.NaN);
  return by !== null && year < by ? year : null;
}
