import { Culture, recognizeNumber } from "@microsoft/recognizers-text-number";
import { findNumerals } from "../../src/extract/findNumerals.ts";
import { findQuantities } from "../../src/extract/findQuantities.ts";
import type { NumberMention } from "../../src/model/numberMention.ts";
import type { Plan } from "../../src/model/plan.ts";
import { shiftDecimal } from "../../src/text/numerals.ts";

/** A number that one reader finds and the other does not, or that they give two values. */
export interface Difference {
  kind: "only-theirs" | "only-ours" | "value";
  /** What stands before, in the same line. */
  before: string;
  words: string;
  after: string;
  /** What ours says of it, null where it says nothing. */
  ours: NumberMention | null;
}

const SENTENCE = /[^。！？\n]+/gu;

/** Where @microsoft/recognizers-text and the plan's own numbers agree, and where they do not. `both`: numbers that both find, with one value. */
export function findDifferences(plan: Plan): { both: number; differences: Difference[] } {
  const found = new Set<NumberMention>();
  const differences: Difference[] = [];
  let both = 0;
  const tell = (kind: Difference["kind"], { start, end }: Stretch, ours: NumberMention | null): void => {
    const line = plan.text.lastIndexOf("\n", start - 1) + 1;
    const [before, words, after] = [plan.text.slice(line, start), plan.text.slice(start, end), plan.text.slice(end, end + 8)];
    differences.push({ kind, before, words, after, ours });
  };
  for (const theirs of recognize(plan.text)) {
    const ours = plan.numbers.find(({ span }) => span.start < theirs.end && theirs.start < span.end);
    if (ours) found.add(ours);
    if (!ours) tell("only-theirs", theirs, null);
    else if (valuesOf(ours.quote).includes(theirs.value)) both++;
    else tell("value", theirs, ours);
  }
  for (const ours of plan.numbers.filter((number) => !found.has(number))) tell("only-ours", ours.span, ours);
  return { both, differences };
}

interface Stretch {
  start: number;
  end: number;
}

function recognize(text: string): (Stretch & { value: number })[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) =>
    recognizeNumber(sentence, Culture.Chinese).map(({ start, end, resolution }) => ({
      start: index + start,
      end: index + end + 1,
      value: Number(resolution?.value),
    })),
  );
}

/** Every value that the words of a number have: as written, with its 万 or 亿, and in its basic unit. */
function valuesOf(quote: string): (number | null)[] {
  const numerals = findNumerals(quote).flatMap(({ value, maxValue, exponent }) => [value, maxValue, shiftDecimal(value, exponent)]);
  const amounts = findQuantities(quote).flatMap(({ quantity: { base } }) => [base.value, base.maxValue]);
  return [...numerals, ...amounts];
}
