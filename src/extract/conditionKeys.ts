import { CONDITIONS, type ConditionRow } from "../lexicon/conditions.ts";
import { characterSet, isOneOf } from "../text/characterSet.ts";

interface Key {
  word: string;
  /** That of its row. */
  bit: number;
}

/** The keys of all rows by the code of their first character. */
const KEYS_BY_FIRST = new Map<number, Key[]>();
for (const [index, row] of CONDITIONS.entries()) {
  for (const word of row.keys.split(" ")) {
    const code = word.charCodeAt(0);
    KEYS_BY_FIRST.set(code, [...(KEYS_BY_FIRST.get(code) ?? []), { word, bit: 1 << index }]);
  }
}
const FIRSTS = characterSet(String.fromCharCode(...KEYS_BY_FIRST.keys()));

const NONE: readonly ConditionRow[] = [];

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
