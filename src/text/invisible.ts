/**
 * Characters that are not seen and that turn, join or part words: zero width, joiners, marks and controls of direction, byte order marks.
 * A joiner between two pictures makes one of them and is none.
 */
const INVISIBLE =
  /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<!\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])[\u200c\u200d]/gu;

/** Offsets of the invisible characters of a text, in order. Each is one code unit. */
export function findInvisible(text: string): number[] {
  return [...text.matchAll(INVISIBLE)].map((match) => match.index);
}

export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}
