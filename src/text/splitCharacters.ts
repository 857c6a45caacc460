/** A character with what belongs to it: accents, the choice of a form, the colour of a skin, and what is joined to it. */
const CHARACTER = /[\s\S](?:\p{M}|[\u{1f3fb}-\u{1f3ff}]|\u200d[\s\S])*/gu;

/**
 * The characters of a text as a reader sees them, for what cuts a text short. By a rule of our own: that of the platform is another in every
 * version of it.
 */
export function splitCharacters(text: string): string[] {
  return text.match(CHARACTER) ?? [];
}

/** The whole characters at the start of a text, in at most so many code units. */
export function cutAfter(text: string, most: number): string {
  if (text.length <= most) return text;
  let length = 0;
  for (const character of splitCharacters(text)) {
    if (length + character.length > most) break;
    length += character.length;
  }
  return text.slice(0, length);
}
