import type { Division } from "../parse/divisionTable.ts";
import { readDivisions } from "../parse/readDivisions.ts";
import { divisions } from "./divisions.ts";

/**
 * The division of a name. A name that several provinces have needs a higher level, before it or as `within`; levels in between may be left out.
 *
 * @param name in full, with its level: 普陀区 and not 普陀
 * @param within a higher division, or several from the top down
 * @returns null where there is no such division, or several
 *
 * @example findDivision("上海市普陀区")?.code // "310107"
 * @example findDivision("普陀区", "浙江省")?.code // "330903"
 * @example findDivision("普陀区") // null
 */
export function findDivision(name: string, within = ""): Division | null {
  const words = within + name;
  const chain = readDivisions(words, divisions);
  const isWhole = chain?.end === words.length && chain.name.length <= name.length;
  const [only, ...others] = isWhole ? chain.divisions : [];
  return only && others.length === 0 ? only : null;
}
