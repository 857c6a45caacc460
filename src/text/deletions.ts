import type { Removal, RemovalReason } from "../model/removal.ts";
import { REMOVAL_REASONS } from "../model/removalReasons.ts";
import { BLANK, isKind, LINE_END } from "./characterKinds.ts";
import type { ScannedText } from "./scanText.ts";

/** For each character of a source why it goes: a code, 0 where it stays. Bytes, since every character has one. */
export type Deletions = Uint8Array;

export function codeOf(reason: RemovalReason): number {
  return REMOVAL_REASONS.indexOf(reason) + 1;
}

const INVISIBLE = codeOf("invisible");
const BLANK_GOES = codeOf("blank");
const CARRIAGE_RETURN = codeOf("carriage-return");
const BLANK_LINE = codeOf("blank-line");

/** Marks a run; what nobody sees was marked first, and stays so. */
export function deleteRun(deletions: Deletions, start: number, end: number, reason: RemovalReason): void {
  const code = codeOf(reason);
  for (let at = start; at < end; at++) if (deletions[at] !== INVISIBLE) deletions[at] = code;
}

/** Blanks and line ends between two lines go, but for the one line end that keeps the lines apart. Before the first line all go. */
export function deleteBetween(source: string, deletions: Deletions, start: number, end: number): void {
  let kept = start === 0;
  for (let at = start; at < end; at++) {
    if (deletions[at] !== 0) continue;
    if (isKind(source, at, BLANK)) deletions[at] = BLANK_GOES;
    else if (source[at] === "\r" && source[at + 1] === "\n") deletions[at] = CARRIAGE_RETURN;
    else if (isKind(source, at, LINE_END) && kept) deletions[at] = BLANK_LINE;
    else kept = true;
  }
}

/** What is left of a run between two lines goes as a blank line. */
export function deleteRest(deletions: Deletions, start: number, end: number): void {
  for (let at = start; at < end; at++) if (deletions[at] === 0) deletions[at] = BLANK_LINE;
}

/** A scan that may be written over. */
export interface OwnScan extends ScannedText {
  signs: number[];
  kinds: number[];
}

/**
 * The text that stays with its signs, and what goes: text and removals together give the source back. What goes begins with a sign, so that
 * only these are looked at. The signs that stay move up in the lists that were given: these are long, and nobody needs them any more.
 */
export function applyDeletions(scan: OwnScan, deletions: Deletions): ScannedText & { removals: Removal[] } {
  const { text: source, signs, kinds } = scan;
  const kept: string[] = [];
  const removals: Removal[] = [];
  let start = 0;
  let removed = 0;
  let count = 0;
  for (let index = 0; index < signs.length; index++) {
    const at = signs[index] ?? 0;
    if (at < start) continue;
    if (deletions[at] === 0) {
      signs[count] = at - removed;
      kinds[count++] = kinds[index] ?? 0;
      continue;
    }
    kept.push(source.slice(start, at));
    start = takeRuns(source, deletions, { at, removals });
    removed += start - at;
  }
  kept.push(source.slice(start));
  signs.length = count;
  kinds.length = count;
  return { text: kept.join(""), signs, kinds, removals };
}

/** A removal for each reason in a row, from an offset on; gives the offset of the first character that stays. */
function takeRuns(source: string, deletions: Deletions, { at, removals }: { at: number; removals: Removal[] }): number {
  let start = at;
  for (;;) {
    const code = deletions[start] ?? 0;
    const reason = REMOVAL_REASONS[code - 1];
    if (reason === undefined) return start;
    let end = start + 1;
    while (deletions[end] === code) end++;
    removals.push({ start, end, text: source.slice(start, end), reason });
    start = end;
  }
}
