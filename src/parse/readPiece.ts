import { classifyNumber, isIndefinite, type NumberContext } from "../extract/classifyNumber.ts";
import { findNumerals, type Numeral } from "../extract/findNumerals.ts";
import { type FoundQuantity, findQuantities } from "../extract/findQuantities.ts";
import { BENEFICIARIES, FACT_CUES, THRESHOLD_CUES } from "../lexicon/targetCues.ts";
import type { NumberMention } from "../model/numberMention.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { findBrackets } from "../text/brackets.ts";
import { OPENER } from "../text/characterKinds.ts";
import { once } from "../text/once.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import { spanAround } from "../text/spanSearch.ts";
import type { Piece } from "./splitPieces.ts";

/**
 * The numbers of a piece with their classes, the amounts of it that promise something, and those that tell how things stand. `isTold`: its sentence tells how things stand.
 * `written`: the plan's text, digits as found.
 */
export function readPiece(
  piece: Piece,
  unit: { ownerId: string; promises: boolean; isTold: boolean },
  written: string,
): { numbers: NumberMention[]; amounts: FoundQuantity[]; facts: FoundQuantity[] } {
  const { text } = piece;
  const numerals = findNumerals(text).filter((n) => !isGroupMark(text, n));
  if (numerals.length === 0) return { numbers: [], amounts: [], facts: [] };
  const quantities = findQuantities(text, numerals);
  for (const { quantity, span } of quantities) quantity.text = written.slice(piece.start + span.start, piece.start + span.end);
  const holders = piece.kinds & OPENER ? quotations(text) : [];
  const counted = (): boolean => quantities.every(({ quantity }) => quantity.base.dimension === "count") && BENEFICIARIES.test(text);
  // few rules ask, asking costs more than all the others, and the answer is the same for all numbers of the clause
  const fact = once(() => unit.isTold || FACT_CUES.test(text));
  const threshold = once(() => THRESHOLD_CUES.test(text) && !counted());
  const cores = quantities.map((found) => ({ start: found.core.start, end: found.core.end, found }));
  const numbers: NumberMention[] = [];
  const amounts: FoundQuantity[] = [];
  const facts: FoundQuantity[] = [];
  let last = -1;
  for (const numeral of numerals) {
    if (numeral.start < last) continue;
    const amount = spanAround(cores, numeral)?.found;
    if (amount && amount.numeral !== numeral) continue;
    const holder = spanAround(holders, numeral);
    if (isIndefinite(text, numeral.start, amount?.core.end ?? numeral.end, holder !== undefined)) continue;
    const decided = classifyNumber(
      contextOf(numeral, { amount, holder }, { text, amounts: quantities.length, promises: unit.promises, fact, threshold }),
    );
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
    if (amount && decided.rule === "fact") facts.push(amount);
  }
  return { numbers, amounts, facts };
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
    found.push({ start: inner.start, end: inner.end, quoted: sliceSpan(text, inner), titled: /[《〈]/u.test(mark) });
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

/** What is the same for all numbers of a clause. */
type ClauseContext = Pick<NumberContext, "amounts" | "promises" | "fact" | "threshold"> & { text: string };

function contextOf(
  numeral: Numeral,
  { amount, holder }: { amount: FoundQuantity | undefined; holder: Holder | undefined },
  { text, amounts, promises, fact, threshold }: ClauseContext,
): NumberContext {
  const span = amount?.core ?? numeral;
  const quantity = amount?.quantity;
  return {
    clause: text,
    start: span.start,
    end: span.end,
    digits: sliceSpan(text, numeral),
    chinese: numeral.chinese,
    dimension: quantity?.base.dimension ?? null,
    unit: quantity?.base.unit ?? null,
    bounded: quantity !== undefined && quantity.comparator !== "=" && quantity.comparator !== "range",
    amounts,
    quoted: holder && !holder.titled ? holder.quoted : null,
    inTitleMarks: holder?.titled ?? false,
    promises,
    fact,
    threshold,
  };
}

/** 第二 alone before its ， is structure. */
function isGroupMark(text: string, numeral: Numeral): boolean {
  return numeral.start === 1 && text[0] === "第" && numeral.chinese && numeral.end === text.length;
}
