import { NOUN_UNITS, UNITS, type UnitRow } from "../lexicon/units.ts";

const UNITS_BY_FIRST = new Map<string, UnitRow[]>();
for (const row of [...UNITS].sort((a, b) => b.unit.length - a.unit.length)) {
  const first = row.unit[0] ?? "";
  UNITS_BY_FIRST.set(first, [...(UNITS_BY_FIRST.get(first) ?? []), row]);
}

const LONGEST_UNIT = Math.max(...UNITS.map((row) => row.unit.length));
const PERCENT = /[％﹪]/u;
const PER = /^[/／](?:年|日|天|月|公里|平方公里|亩|人|户|个|吨|立方米|升|秒|千瓦时)/u;

export interface UnitMatch {
  row: UnitRow;
  /** As written, without scale, with its denominator: 元/公里. */
  unit: string;
  end: number;
}

/** The unit that begins at an offset, longest first; `strict` leaves out words that are nouns as often as units (三县, 两区). */
export function matchUnit(text: string, at: number, strict: boolean): UnitMatch | undefined {
  const window = text
    .slice(at, at + LONGEST_UNIT + 1)
    .replace(PERCENT, "%")
    .replaceAll("／", "/");
  const row = UNITS_BY_FIRST.get(window.charAt(0))?.find((candidate) => window.startsWith(candidate.unit));
  if (!row || (strict && NOUN_UNITS.has(row.unit))) return undefined;
  const end = at + row.unit.length;
  const per = PER.exec(text.slice(end, end + 5))?.[0] ?? "";
  return { row, unit: row.unit + per.replace("／", "/"), end: end + per.length };
}
