import type { Removal, RemovalReason } from "../model/removal.ts";
import { REMOVAL_REASONS } from "../model/removalReasons.ts";
import { BLANK, isKind, LINE_END } from "./characterKinds.ts";

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

/** The text that stays, and what goes: text and removals together give the source back. */
export function applyDeletions(source: string, deletions: Deletions): { text: string; removals: Removal[] } {
  const kept: string[] = [];
  const removals: Removal[] = [];
  for (let start = 0; start < source.length; ) {
    const code = deletions[start] ?? 0;
    let end = start + 1;
    while (end < source.length && deletions[end] === code) end++;
    const text = source.slice(start, end);
    const reason = REMOVAL_REASONS[code - 1];
    if (reason === undefined) kept.push(text);
    else removals.push({ start, end, text, reason });
    start = end;
  }
  return { text: kept.join(""), removals };
}
