import type { FoundQuantity } from "../extract/findQuantities.ts";
import { findTargets } from "../extract/findTargets.ts";
import { leadingYear, readLeadIn } from "../extract/readLeadIn.ts";
import { copySpoken, endSentence, speakOfClause } from "../extract/spoken.ts";
import { newSentence, type SentenceState, type TargetClause, type TargetDraft } from "../extract/targetDraft.ts";
import { ONLY_NOW, TO_BE } from "../lexicon/targetCues.ts";
import type { NumberMention } from "../model/numberMention.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Target } from "../model/target.ts";
import { append } from "../text/append.ts";
import type { ScannedText } from "../text/scanText.ts";
import { readPiece } from "./readPiece.ts";
import type { ReadUnit } from "./readUnits.ts";
import { type Piece, splitPieces } from "./splitPieces.ts";

export interface ReadNumbers {
  numbers: NumberMention[];
  targets: Target[];
}

/** What makes the rest of a sentence of the preamble a promise. */
const PROMISE = /^(?:并|要)?(?:确保|力争|争取|努力实现)|(?:总体要求|工作目标|总体目标|主要目标|目标)(?:是|为)(?:$|[：:])?/u;

/** The sentence at hand. */
interface Sentence {
  /** Of the piece that began it; -1 before the first. */
  index: number;
  state: SentenceState;
  isPromised: boolean;
  /** It tells how things stand. */
  isTold: boolean;
  /** What a share (其中…) can be a part of: its targets, and until it has one those of the sentence before. */
  wholes: Target[];
  hasOwnWholes: boolean;
}

/**
 * The numbers of a task or a section and its targets. `written`: the text as found, of which `scan` has the digits folded.
 */
export function readUnitNumbers(
  scan: ScannedText,
  unit: ReadUnit,
  { thisYear, written }: { thisYear: number | null; written: string },
): ReadNumbers {
  const found: ReadNumbers = { numbers: [], targets: [] };
  let wholes: Target[] = [];
  for (const span of unit.spans) {
    // 到2027年 at the head of a sentence of goals dates the sentences behind it as well, to the end of the paragraph
    let paragraphYear: number | null = null;
    let sentence = begin(-1, newSentence(thisYear), wholes);
    for (const piece of splitPieces(scan, span)) {
      if (piece.sentence !== sentence.index) {
        if (unit.isGoal) paragraphYear = leadingYear(piece.text) ?? paragraphYear;
        const { spoken } = sentence.state;
        endSentence(spoken);
        sentence = begin(piece.sentence, { ...newSentence(thisYear, spoken), year: paragraphYear }, sentence.wholes);
      }
      sentence.isTold = ONLY_NOW.test(piece.text) || (sentence.isTold && !TO_BE.test(piece.text));
      sentence.isPromised ||= unit.promises === "all" || (unit.promises === "said" && PROMISE.test(piece.text));
      const read = readPiece(piece, { ownerId: unit.ownerId, promises: sentence.isPromised, isTold: sentence.isTold }, written);
      append(found.numbers, read.numbers);
      if (sentence.isTold) tell({ text: piece.text, start: piece.start, amounts: read.facts }, sentence.state);
      else if (!sentence.isPromised) readLeadIn(piece.text, sentence.state);
      else if (!isIn(piece, unit.without)) addTargets(found.targets, unit.ownerId, { piece, amounts: read.amounts, sentence, written });
    }
    wholes = sentence.wholes;
  }
  return found;
}

function begin(index: number, state: SentenceState, wholes: Target[]): Sentence {
  return { index, state, isPromised: false, isTold: false, wholes, hasOwnWholes: false };
}

/** Adds the targets of a piece to those of its unit. */
function addTargets(
  targets: Target[],
  ownerId: string,
  { piece, amounts, sentence, written }: { piece: Piece; amounts: FoundQuantity[]; sentence: Sentence; written: string },
): void {
  const { state } = sentence;
  if (piece.aside && isBaseline(piece, amounts[0], { last: targets.at(-1), by: state.year ?? state.thisYear, written })) return;
  const before = piece.aside ? { ...state, spoken: copySpoken(state.spoken) } : state;
  for (const draft of findTargets({ text: piece.text, start: piece.start, amounts }, before)) {
    const target = toTarget(draft, ownerId, { count: targets.length, wholes: sentence.wholes });
    targets.push(target);
    if (!target.quantity || draft.share) continue;
    if (!sentence.hasOwnWholes) sentence.wholes = [];
    sentence.hasOwnWholes = true;
    sentence.wholes.push(target);
  }
}

/** 规模3万人（2024年2万人）: the amount of a year before the one by which is the baseline of the target before the bracket, and gets there. */
function isBaseline(
  { text, start }: Piece,
  amount: FoundQuantity | undefined,
  { last, by, written }: { last: Target | undefined; by: number | null; written: string },
): boolean {
  const year = Number(/^(?:19|20)\d{2}(?=年)/u.exec(text)?.[0] ?? Number.NaN);
  if (by === null || !(year < by) || !amount || last?.quantity?.base.unit !== amount.quantity.base.unit) return false;
  last.baseline ??= { quantity: amount.quantity, year, quote: written.slice(start, start + text.length) };
  return true;
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
  if (ONLY_NOW.test(clause.text)) return;
  state.named = findTargets(clause, { ...state, spoken: copySpoken(state.spoken) }).at(-1)?.indicator ?? null;
  speakOfClause(state.spoken, clause.text);
}
