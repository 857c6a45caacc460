/** Some characters, each of one code unit. */
export type CharacterSet = ReadonlySet<number>;

export function characterSet(characters: string): CharacterSet {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** True where the character at an offset is one of the set: a third of what the class of an expression costs. False outside of the text. */
export function isOneOf(text: string, at: number, set: CharacterSet): boolean {
  return set.has(text.charCodeAt(at));
}
