/** Two neighbouring characters as one integer of 32 bits, the first in the upper half: engines keep such integers apart from other numbers. */
export type Gram = number;

export function gramOf(first: number, second: number): Gram {
  return (first << 16) | second;
}

export function gramText(gram: Gram): string {
  return String.fromCharCode(gram >>> 16, gram & 0xffff);
}

/** The bigrams of words already folded, each once for every time it stands there. */
export function gramsOf(words: string): Gram[] {
  const grams: Gram[] = [];
  for (let at = 0; at + 1 < words.length; at++) grams.push(gramOf(words.charCodeAt(at), words.charCodeAt(at + 1)));
  return grams;
}
