import type { SourceSpan } from "../model/sourceSpan.ts";

/** Index of the first span that begins at `offset` or behind it; the number of spans where none does. The spans are in order and apart. */
export function firstFrom(spans: readonly SourceSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that holds all of `inner`; undefined where none does. The spans are in order and apart. */
export function spanAround<Span extends SourceSpan>(spans: readonly Span[], inner: SourceSpan): Span | undefined {
  const candidate = spans[firstFrom(spans, inner.start + 1) - 1];
  return candidate && candidate.end >= inner.end ? candidate : undefined;
}
