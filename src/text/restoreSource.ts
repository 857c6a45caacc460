import type { Removal } from "../model/removal.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";

/** The source again, from the cleaned text and what cleaning deleted. */
export function restoreSource(text: string, removals: readonly Removal[]): string {
  const parts: string[] = [];
  let at = 0;
  let offset = 0;
  for (const removal of removals) {
    const kept = text.slice(at, at + removal.start - offset);
    parts.push(kept, removal.text);
    at += kept.length;
    offset = removal.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** Where a span of the cleaned text lies in the source; what was deleted behind its last character is not in it. */
export function toSourceSpan(span: SourceSpan, removals: readonly Removal[]): SourceSpan {
  const start = toSourceOffset(span.start, removals);
  return { start, end: span.end > span.start ? toSourceOffset(span.end - 1, removals) + 1 : start };
}

/** Where an offset of the cleaned text lies in the source. */
export function toSourceOffset(offset: number, removals: readonly Removal[]): number {
  let at = offset;
  for (const removal of removals) {
    if (removal.start > at) break;
    at += removal.end - removal.start;
  }
  return at;
}
