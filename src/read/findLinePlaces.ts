import type { TextPlace } from "./readText.ts";

/** A place for each line of a text that has no pages: LF, CR and CR LF end a line. */
export function findLinePlaces(text: string): TextPlace[] {
  const places: TextPlace[] = [{ start: 0, page: null, line: 1 }];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/gu)) {
    places.push({ start: index + end.length, page: null, line: places.length + 1 });
  }
  return places;
}
