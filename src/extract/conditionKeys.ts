import { CONDITIONS, type ConditionRow } from "../lexicon/conditions.ts";
import { characterSet, isOneOf } from "../text/characterSet.ts";

interface Key {
  word: string;
  /** That of its row. */
  bit: number;
}

const KEYS_BY_FIRST = byFirst(CONDITIONS.flatMap(({ keys }, index) => keys.split(" ").map((word): Key => ({ word, bit: 1 << index }))));
const FIRSTS = characterSet(Array.from(KEYS_BY_FIRST.keys(), (code) => String.fromCharCode(code)).join(""));

const NONE: readonly ConditionRow[] = [];

/** Keys by the code of their first character. */
function byFirst(keys: readonly Key[]): Map<number, Key[]> {
  const found = new Map<number, Key[]>();
  for (const key of keys) {
    const code = key.word.charCodeAt(0);
    found.set(code, [...(found.get(code) ?? []), key]);
  }
  return found;
}

/** The rows of which a text holds a key, in the order of the table: no other row fits it. */
export function rowsIn(text: string): readonly ConditionRow[] {
  const bits = bitsIn(text);
  return bits === 0 ? NONE : CONDITIONS.filter((_, index) => (bits & (1 << index)) !== 0);
}

/** A bit for each row of which the text holds a key. */
function bitsIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isOneOf(text, at, FIRSTS)) continue;
    for (const { word, bit } of KEYS_BY_FIRST.get(text.charCodeAt(at)) ?? []) if (text.startsWith(word, at)) bits |= bit;
  }
  return bits;
}
