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
  const rows = Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [code] of rows) if (!CODE.test(code)) throw new InvalidArgumentError("code of a division", JSON.stringify(code), "six digits");
  return tableOf(rows, aliases);
}

/** The same of rows that are in order. Most names are never asked for: a division is made when it is. */
export function tableOf(
  rows: readonly (readonly [code: string, name: string])[],
  aliases: Readonly<Record<string, string>>,
): DivisionTable {
  const names = new Map(rows);
  // six digits each, one behind the other
  const codes = new Map<string, string>();
  for (const [code, name] of rows) codes.set(name, (codes.get(name) ?? "") + code);
  for (const [alias, code] of Object.entries(aliases)) if (names.has(code)) codes.set(alias, (codes.get(alias) ?? "") + code);
  const divisionOf = (code: string): Division => ({
    name: names.get(code) ?? "",
    code,
    level: levelOf(code),
    within: higherNames(code, names),
  });
  return { namesakes: (name) => codes.get(name)?.match(/.{6}/gu)?.map(divisionOf) ?? [] };
}

function levelOf(code: string): Division["level"] {
  return code.endsWith("0000") ? "province" : code.endsWith("00") ? "city" : "county";
}

function higherNames(code: string, names: ReadonlyMap<string, string>): string[] {
  const higher = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  return higher.filter((one) => one !== code).flatMap((one) => names.get(one) ?? []);
}
