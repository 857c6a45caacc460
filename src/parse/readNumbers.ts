import { classifyNumber, isIndefinite, type NumberContext } from "../extract/classifyNumber.ts";
import { findNumerals, type Numeral } from "../extract/findNumerals.ts";
import { type FoundQuantity, findQuantities } from "../extract/findQuantities.ts";
import { findTargets } from "../extract/findTargets.ts";
import { leadingYear, readLeadIn } from "../extract/readLeadIn.ts";
import { copySpoken, endSentence } from "../extract/spoken.ts";
import { newSentence, type SentenceState, type TargetDraft } from "../extract/targetDraft.ts";
import { groupMarkAt } from "../lexicon/marks.ts";
import { BENEFICIARIES, FACT_CUES, THRESHOLD_CUES } from "../lexicon/targetCues.ts";
import type { NumberMention } from "../model/numberMention.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Target } from "../model/target.ts";
import { append } from "../text/append.ts";
import { findBrackets } from "../text/brackets.ts";
import { foldDigits } from "../text/foldText.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import { spanAround } from "../text/spanSearch.ts";
import { splitClauses } from "../text/splitClauses.ts";
import type { ReadUnit } from "./readUnits.ts";

export interface ReadNumbers {
  numbers: NumberMention[];
  targets: Target[];
}

/** A clause or a bracket in it, with offsets in the plan. */
interface Piece {
  text: string;
  start: number;
  sentence: number;
  /** True for a bracket: what it says is not carried on. */
  aside: boolean;
}

/** What makes the rest of a sentence of the preamble a promise. */
const PROMISE = /^(?:并|要)?(?:确保|力争|争取|努力实现)|(?:总体要求|工作目标|总体目标|主要目标|目标)(?:是|为)(?:$|[：:])?/u;

/**
 * All numbers of the text with their classes, and the targets that they and the full-or-zero conditions make. `thisYear` is the year that a
 * plan for one year is for, else null.
 */
export function readNumbers(text: string, units: readonly ReadUnit[], thisYear: number | null): ReadNumbers {
  const folded = foldDigits(text);
  const numbers: NumberMention[] = [];
  const targets: Target[] = [];
  for (const unit of units) {
    const own: Target[] = [];
    /** The last target that a share (其中…) can be a part of. */
    let whole: Target | undefined;
    for (const span of unit.spans) {
      let state: SentenceState = newSentence(thisYear);
      // 到2027年 at the head of a sentence of goals dates the sentences behind it as well, to the end of the paragraph
      let paragraphYear: number | null = null;
      let sentence = -1;
      let isPromised = false;
      for (const piece of piecesOf(folded, span)) {
        if (piece.sentence !== sentence) {
          if (unit.isGoal) paragraphYear = leadingYear(piece.text) ?? paragraphYear;
          endSentence(state.spoken);
          state = { ...newSentence(thisYear, state.spoken), year: paragraphYear };
          sentence = piece.sentence;
          isPromised = false;
        }
        isPromised ||= unit.promises === "all" || (unit.promises === "said" && PROMISE.test(piece.text));
        const read = readPiece(piece, { ownerId: unit.ownerId, promises: isPromised }, text);
        append(numbers, read.numbers);
        if (!isPromised) readLeadIn(piece.text, state);
        if (!isPromised || isIn(piece, unit.without)) continue;
        const before = piece.aside ? { ...state, spoken: copySpoken(state.spoken) } : state;
        for (const draft of findTargets({ text: piece.text, start: piece.start, amounts: read.amounts }, before)) {
          const target = toTarget(draft, unit.ownerId, { count: own.length, whole });
          if (target.quantity && target.partOf === null) whole = target;
          own.push(target);
        }
      }
    }
    append(targets, own);
  }
  return { numbers: asWritten(text, numbers).sort((a, b) => a.span.start - b.span.start), targets: asWritten(text, targets) };
}

/** Digits were folded for reading; a quote is what the text says. */
function asWritten<Found extends { quote: string; span: SourceSpan }>(text: string, found: readonly Found[]): Found[] {
  return found.map((one) => ({ ...one, quote: sliceSpan(text, one.span) }));
}

function toTarget(draft: TargetDraft, ownerId: string, before: { count: number; whole: Target | undefined }): Target {
  const { share, ...fields } = draft;
  const partOf = share ? (before.whole?.id ?? null) : null;
  return { id: `${ownerId}t${before.count + 1}`, taskId: ownerId, ...fields, partOf };
}

function isIn(piece: Piece, spans: readonly SourceSpan[]): boolean {
  return spans.some((span) => span.start >= piece.start && span.end <= piece.start + piece.text.length);
}

/** Clauses, and brackets that say something of their own (其中…) as pieces behind the clause that holds them. */
function piecesOf(text: string, span: SourceSpan): Piece[] {
  const words = text.slice(span.start, span.end);
  return splitClauses(words).flatMap((found) => {
    const mark = groupMarkAt(words.slice(found.start, found.end))?.[0] ?? "";
    const clause = { ...found, start: found.start + mark.length };
    const said = words.slice(clause.start, clause.end);
    const asides = findBrackets(said).filter((b) => b.depth === 0 && saysMore(said, b));
    if (asides.length === 0 && said !== "")
      return [{ text: said, start: span.start + clause.start, sentence: clause.sentence, aside: false }];
    const pieces: Piece[] = [];
    let from = 0;
    for (const aside of asides) {
      pieces.push(pieceOf(said, from, aside.start, span.start + clause.start, clause.sentence, false));
      pieces.push(pieceOf(said, aside.start + 1, aside.end - 1, span.start + clause.start, clause.sentence, true));
      from = aside.end;
    }
    pieces.push(pieceOf(said, from, said.length, span.start + clause.start, clause.sentence, false));
    return pieces.filter((piece) => piece.text !== "");
  });
}

/** （其中旱地5亩） says something of its own; the note of 100亿元（含100亿元）以上 does not. */
function saysMore(said: string, bracket: SourceSpan): boolean {
  const words = /^(?:其中|含|包括)(?<more>.*)$/u.exec(said.slice(bracket.start + 1, bracket.end - 1));
  return words !== null && !said.slice(0, bracket.start).endsWith(words.groups?.more ?? "");
}

function pieceOf(said: string, start: number, end: number, offset: number, sentence: number, aside: boolean): Piece {
  return { text: said.slice(start, end), start: offset + start, sentence, aside };
}

function readPiece(
  piece: Piece,
  unit: { ownerId: string; promises: boolean },
  written: string,
): { numbers: NumberMention[]; amounts: FoundQuantity[] } {
  const { text } = piece;
  const numerals = findNumerals(text).filter((n) => !isGroupMark(text, n));
  if (numerals.length === 0) return { numbers: [], amounts: [] };
  const quantities = findQuantities(text, numerals).map((found) => {
    const words = written.slice(piece.start + found.span.start, piece.start + found.span.end);
    return { ...found, quantity: { ...found.quantity, text: words } };
  });
  const holders = quotations(text);
  const counted = (): boolean => quantities.every(({ quantity }) => quantity.base.dimension === "count") && BENEFICIARIES.test(text);
  // few rules ask, asking costs more than all the others, and the answer is the same for all numbers of the clause
  const fact = once(() => FACT_CUES.test(text));
  const threshold = once(() => THRESHOLD_CUES.test(text) && !counted());
  const cores = quantities.map((found) => ({ ...found.core, found }));
  const numbers: NumberMention[] = [];
  const amounts: FoundQuantity[] = [];
  let last = -1;
  for (const numeral of numerals) {
    if (numeral.start < last) continue;
    const amount = spanAround(cores, numeral)?.found;
    if (amount && amount.numeral !== numeral) continue;
    const holder = spanAround(holders, numeral);
    if (isIndefinite(text, numeral.start, amount?.core.end ?? numeral.end, holder !== undefined)) continue;
    const context: NumberContext = {
      ...contextOf(text, numeral, amount, holder),
      amounts: quantities.length,
      promises: unit.promises,
      get fact() {
        return fact();
      },
      get threshold() {
        return threshold();
      },
    };
    const decided = classifyNumber(context);
    const isSlogan = decided.rule === "quoted-name" && holder?.quoted !== undefined;
    const span = isSlogan ? partOf(holder, numeral) : mentionSpan(text, numeral, amount);
    last = span.end;
    numbers.push({
      quote: text.slice(span.start, span.end),
      span: { start: piece.start + span.start, end: piece.start + span.end },
      taskId: unit.ownerId,
      class: decided.class,
      rule: decided.rule,
    });
    if (amount && decided.class === "target") amounts.push(amount);
  }
  return { numbers, amounts };
}

/** An answer that is looked for when it is asked for, and then kept. */
function once(answer: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= answer();
    return known;
  };
}

interface Holder {
  start: number;
  end: number;
  quoted: string;
  titled: boolean;
}

/** What stands in quotation or title marks, the outermost of nested ones. */
function quotations(text: string): Holder[] {
  const found: Holder[] = [];
  for (const bracket of findBrackets(text)) {
    const mark = text[bracket.start] ?? "";
    if (bracket.start < (found.at(-1)?.end ?? 0) || !/[“‘「『《〈]/u.test(mark)) continue;
    const inner = { start: bracket.start + 1, end: bracket.end - 1 };
    found.push({ ...inner, quoted: text.slice(inner.start, inner.end), titled: /[《〈]/u.test(mark) });
  }
  return found;
}

/** The part of quoted words, between 、, that holds a numeral: 一河连两岸 is one name. */
function partOf(holder: Holder, numeral: Numeral): SourceSpan {
  const [before, behind] = [numeral.start - holder.start, numeral.end - holder.start];
  const next = holder.quoted.indexOf("、", behind);
  return { start: holder.start + holder.quoted.lastIndexOf("、", before) + 1, end: next < 0 ? holder.end : holder.start + next };
}

function mentionSpan(text: string, numeral: Numeral, amount: FoundQuantity | undefined): SourceSpan {
  if (amount) return amount.span;
  let { start, end } = numeral;
  while (start > 0 && /[A-Za-z]/u.test(text[start - 1] ?? "")) start--;
  if (/[A-Za-z]/u.test(text[end] ?? "") || /[年月日期次届方]/u.test(text[end] ?? "")) end++;
  else if (numeral.chinese && /[\u4e00-\u9fa5]/u.test(text[end] ?? "")) end++;
  return { start: text[start - 1] === "第" ? start - 1 : start, end };
}

type OwnContext = Omit<NumberContext, "promises" | "fact" | "threshold" | "amounts">;

function contextOf(text: string, numeral: Numeral, amount: FoundQuantity | undefined, holder: Holder | undefined): OwnContext {
  const span = amount?.core ?? numeral;
  const quantity = amount?.quantity;
  return {
    clause: text,
    start: span.start,
    end: span.end,
    digits: text.slice(numeral.start, numeral.end),
    chinese: numeral.chinese,
    dimension: quantity?.base.dimension ?? null,
    unit: quantity?.base.unit ?? null,
    bounded: quantity !== undefined && quantity.comparator !== "=" && quantity.comparator !== "range",
    quoted: holder && !holder.titled ? holder.quoted : null,
    inTitleMarks: holder?.titled ?? false,
  };
}

/** 第二 alone before its ， is structure. */
function isGroupMark(text: string, numeral: Numeral): boolean {
  return numeral.start === 1 && text[0] === "第" && numeral.chinese && numeral.end === text.length;
}
