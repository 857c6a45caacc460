import { InvalidArgumentError } from "../model/errors.ts";
import type { Division, DivisionTable } from "./divisionTable.ts";

const CODE = /^\d{6}$/u;

/**
 * A table of divisions for the option `divisions`. What lies within what is told by the codes: 990102 is in 990100 and 990000, where the rows
 * have them.
 *
 * @param names names by code of GB/T 2260: `{ "999901": "甲乙县" }`
 * @param aliases other words that a division is found by, such as the one-character names of provinces, and its code
 * @throws {InvalidArgumentError} where a code is not of six digits
 */
export function toDivisionTable(names: Readonly<Record<string, string>>, aliases: Readonly<Record<string, string>> = {}): DivisionTable {
  const rows = new Map(Object.entries(names));
  const byName = new Map<string, Division[]>();
  const byCode = new Map<string, Division>();
  for (const code of [...rows.keys()].sort()) {
    if (!CODE.test(code)) throw new InvalidArgumentError("code of a division", JSON.stringify(code), "six digits");
    const division: Division = { name: rows.get(code) ?? "", code, level: levelOf(code), within: higherNames(code, rows) };
    byCode.set(code, division);
    add(byName, division.name, division);
  }
  for (const [alias, code] of Object.entries(aliases)) {
    const division = byCode.get(code);
    if (division) add(byName, alias, division);
  }
  return { namesakes: (name) => byName.get(name) ?? [] };
}

function add(byName: Map<string, Division[]>, name: string, division: Division): void {
  const known = byName.get(name);
  if (known) known.push(division);
  else byName.set(name, [division]);
}

function levelOf(code: string): Division["level"] {
  return code.endsWith("0000") ? "province" : code.endsWith("00") ? "city" : "county";
}

function higherNames(code: string, rows: ReadonlyMap<string, string>): string[] {
  const higher = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  return higher.filter((one) => one !== code).flatMap((one) => rows.get(one) ?? []);
}
