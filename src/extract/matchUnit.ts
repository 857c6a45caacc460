import { NOUN_UNITS, UNITS, type UnitRow } from "../lexicon/units.ts";
import { characterSet, isOneOf } from "../text/characterSet.ts";

/** A unit as it may be written: ％ for %, 元／公里 for 元/公里. */
interface Spelling {
  written: string;
  row: UnitRow;
}

/** By the code of the first character, the longest first. */
const SPELLINGS_BY_FIRST = new Map<number, Spelling[]>();
for (const row of [...UNITS].sort((a, b) => b.unit.length - a.unit.length)) {
  for (const written of new Set([row.unit, row.unit.replace("/", "／"), row.unit.replace("%", "％"), row.unit.replace("%", "﹪")])) {
    const code = written.charCodeAt(0);
    const known = SPELLINGS_BY_FIRST.get(code);
    if (known) known.push({ written, row });
    else SPELLINGS_BY_FIRST.set(code, [{ written, row }]);
  }
}

const PER = /^[/／](?:年|日|天|月|公里|平方公里|亩|人|户|个|吨|立方米|升|秒|千瓦时)/u;
const SLASH = characterSet("/／");

export interface UnitMatch {
  row: UnitRow;
  /** As written, without scale, with its denominator: 元/公里. */
  unit: string;
  end: number;
}

/** The unit that begins at an offset, longest first; `strict` leaves out words that are nouns as often as units (三县, 两区). */
export function matchUnit(text: string, at: number, strict: boolean): UnitMatch | undefined {
  const row = SPELLINGS_BY_FIRST.get(text.charCodeAt(at))?.find(({ written }) => text.startsWith(written, at))?.row;
  if (!row || (strict && NOUN_UNITS.has(row.unit))) return undefined;
  const end = at + row.unit.length;
  const per = isOneOf(text, end, SLASH) ? (PER.exec(text.slice(end, end + 5))?.[0] ?? "") : "";
  return { row, unit: row.unit + per.replace("／", "/"), end: end + per.length };
}
