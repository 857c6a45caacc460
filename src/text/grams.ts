/** Two neighbouring characters as one integer: the first in the upper 16 bits. Integers keep maps of them fast. */
export type Gram = number;

export function gramOf(first: number, second: number): Gram {
  return first * 0x10000 + second;
}

export function gramText(gram: Gram): string {
  return String.fromCharCode(Math.floor(gram / 0x10000), gram % 0x10000);
}

/** The bigrams of words already folded, each once for every time it stands there. */
export function gramsOf(words: string): Gram[] {
  const grams: Gram[] = [];
  for (let at = 0; at + 1 < words.length; at++) grams.push(gramOf(words.charCodeAt(at), words.charCodeAt(at + 1)));
  return grams;
}
