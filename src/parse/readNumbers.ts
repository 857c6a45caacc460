import type { NumberMention } from "../model/numberMention.ts";
import type { Target } from "../model/target.ts";
import { append } from "../text/append.ts";
import { FULL_WIDTH_DIGIT } from "../text/characterKinds.ts";
import { foldDigits } from "../text/foldText.ts";
import { holdsKind, type ScannedText } from "../text/scanText.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import { type ReadNumbers, readUnitNumbers } from "./readUnitNumbers.ts";
import type { ReadUnit } from "./readUnits.ts";

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
    const read = readUnitNumbers(folded, unit, { thisYear, written: text });
    append(numbers, read.numbers);
    append(targets, read.targets);
  }
  // digits were folded for reading; a quote is what the text says
  if (folded.text !== text) for (const found of [...numbers, ...targets]) found.quote = sliceSpan(text, found.span);
  // brackets are read behind the clause that holds them
  return { numbers: isInOrder(numbers) ? numbers : numbers.sort((a, b) => a.span.start - b.span.start), targets };
}

function isInOrder(numbers: readonly NumberMention[]): boolean {
  return numbers.every((number, index) => number.span.start >= (numbers[index - 1]?.span.start ?? 0));
}
