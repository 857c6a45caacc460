import type { SourceSpan } from "../model/sourceSpan.ts";
import { isKind, SPACE } from "./characterKinds.ts";

/** The words under a span. */
export function sliceSpan(text: string, span: SourceSpan): string {
  return text.slice(span.start, span.end);
}

/** The span without the blanks and line ends at both ends. */
export function trimSpan(text: string, span: SourceSpan): SourceSpan {
  let { start, end } = span;
  while (start < end && isKind(text, start, SPACE)) start++;
  while (end > start && isKind(text, end - 1, SPACE)) end--;
  return { start, end };
}
