import { sortedIndexWith } from "remeda";
import type { ReadText } from "./readText.ts";

/**
 * Page and line in the file of an offset in `read.text`. `toSourceOffset(span.start, plan.removals)` gives the offset of a span of a Plan.
 * Before the text it is the first place, behind the text the last.
 */
export function locate(read: Pick<ReadText, "places">, offset: number): { page: number | null; line: number } {
  const index = sortedIndexWith(read.places, (place) => place.start <= offset);
  const place = read.places[Math.max(0, index - 1)];
  return { page: place?.page ?? null, line: place?.line ?? 1 };
}
