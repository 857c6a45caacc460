import type { SourceSpan } from "../../src/model/sourceSpan.ts";

/**
 * The text with [ ] around every span, so that a test is a sentence with its expectation inside.
 *
 * @example showSpans("新增就业3000人以上", [{ start: 4, end: 11 }]) // "新增就业[3000人以上]"
 */
export function showSpans(text: string, spans: readonly SourceSpan[]): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const closings: number[] = [];
  let shown = "";
  let next = 0;
  for (let at = 0; at <= text.length; at++) {
    while (closings.at(-1) === at) {
      closings.pop();
      shown += "]";
    }
    for (let span = ordered[next]; span?.start === at; span = ordered[++next]) {
      shown += "[";
      closings.push(span.end);
    }
    shown += text[at] ?? "";
  }
  return shown;
}

/** What `showSpans` was given: the plain text of a marked sentence. */
export function plain(marked: string): string {
  return marked.replace(/[[\]]/gu, "");
}
