import { type CharacterSet, characterSet, isOneOf } from "./characterSet.ts";
import { type Gram, gramOf } from "./grams.ts";

/** How often each name stands in a text, in the order of the names; a mention may overlap another. Names of one length are counted in one pass. */
export function countMentions(text: string, names: ReadonlySet<string>): Map<string, number> {
  const counts = new Map([...names].map((name) => [name, 0]));
  for (const length of new Set([...names].map((name) => name.length))) {
    const own = [...names].filter((name) => name.length === length);
    for (const [name, count] of length === 2 ? countPairs(text, own) : countEach(text, own, length)) counts.set(name, count);
  }
  return counts;
}

/** Most names are pairs, and a pair is one number: nothing is cut out of the text. */
function countPairs(text: string, names: readonly string[]): [string, number][] {
  const keyAt = (words: string, at: number): Gram => gramOf(words.charCodeAt(at), words.charCodeAt(at + 1));
  const counts = new Map(names.map((name) => [keyAt(name, 0), 0]));
  const firsts = firstsOf(names);
  for (let at = 0; at + 2 <= text.length; at++) {
    if (!isOneOf(text, at, firsts)) continue;
    const key = keyAt(text, at);
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  }
  const inOrder = [...counts.values()];
  return names.map((name, place) => [name, inOrder[place] ?? 0]);
}

function countEach(text: string, names: readonly string[], length: number): Map<string, number> {
  const counts = new Map(names.map((name) => [name, 0]));
  const firsts = firstsOf(names);
  for (let at = 0; at + length <= text.length; at++) {
    if (!isOneOf(text, at, firsts)) continue;
    const words = text.slice(at, at + length);
    const count = counts.get(words);
    if (count !== undefined) counts.set(words, count + 1);
  }
  return counts;
}

/** At any other character no name begins. */
function firstsOf(names: readonly string[]): CharacterSet {
  return characterSet(names.map((name) => name.charAt(0)).join(""));
}
