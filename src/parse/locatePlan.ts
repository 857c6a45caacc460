import type { Place } from "../model/place.ts";
import { chooseDivision } from "./chooseDivision.ts";
import { type Division, type DivisionTable, NO_DIVISIONS } from "./divisionTable.ts";
import { type FoundName, findPlace, type PlaceWords } from "./findPlace.ts";
import type { ParseOptions } from "./parseOptions.ts";
import { readDivisions } from "./readDivisions.ts";

export interface LocatedPlan {
  place: Place | null;
  /** The divisions of the place's name, where the document does not tell which of them it is. */
  rivals: readonly Division[];
}

const LEVELS: readonly { pattern: RegExp; level: NonNullable<Place["level"]> }[] = [
  { pattern: /(?:省|自治区)$/u, level: "province" },
  { pattern: /(?:自治州|地区|盟|市)$/u, level: "city" },
  { pattern: /(?:县|自治县|区|旗)$/u, level: "county" },
  { pattern: /(?:乡|镇|街道)$/u, level: "township" },
];

/** The place of a plan with its code and level; what the caller gives goes before what the document says. */
export function locatePlan(words: PlaceWords, { place: given, divisions }: Pick<ParseOptions, "place" | "divisions">): LocatedPlan {
  const table = divisions ?? NO_DIVISIONS;
  const found = given?.name ? nameGiven(given.name, table) : findPlace(words, table);
  if (found === null) return { place: null, rivals: [] };
  const division = chooseDivision(found.divisions, [`${words.title ?? ""}\n${words.front}`, words.text], table);
  const place: Place = {
    name: found.name,
    code: given?.code ?? division?.code ?? null,
    level: given?.level ?? levelOf(found, division),
    inferred: given?.inferred ?? found.inferred,
  };
  return { place, rivals: place.code === null ? found.divisions : [] };
}

/** A name may stand behind its higher divisions: 甲乙市丙丁区. */
function nameGiven(name: string, table: DivisionTable): FoundName {
  const chain = readDivisions(name, table);
  return { name, divisions: chain?.end === name.length ? chain.divisions : [], inferred: false };
}

/** The table's, where its divisions of the name agree (a 市 may be a province, a city or a county); else by the last character. */
function levelOf(found: FoundName, division: Division | undefined): Place["level"] {
  if (found.isNation) return "nation";
  const levels = new Set(division ? [division.level] : found.divisions.map((one) => one.level));
  const [level] = levels.size === 1 ? levels : [];
  return level ?? LEVELS.find((row) => row.pattern.test(found.name))?.level ?? null;
}
