import type { SourceSpan } from "../model/sourceSpan.ts";

/** The words under a span. */
export function sliceSpan(text: string, span: SourceSpan): string {
  return text.slice(span.start, span.end);
}

/** The span without the blanks and line ends at both ends. */
export function trimSpan(text: string, span: SourceSpan): SourceSpan {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
