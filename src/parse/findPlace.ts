import { BEFORE_A_PLACE, ISSUER, NATION, NATIONAL_ISSUER, URGING } from "../lexicon/placeWords.ts";
import type { DivisionTable } from "./divisionTable.ts";
import { inferPlace } from "./inferPlace.ts";
import { type PlaceName, readKnownPlace, readPlaceName } from "./readPlaceName.ts";

/** What a document says of its place. */
export interface PlaceWords {
  title: string | null;
  /** What stands before the first heading. */
  front: string;
  text: string;
}

export interface FoundName extends Omit<PlaceName, "rest"> {
  /** The nation as a whole. */
  isNation?: true;
  /** The body told it, neither the title nor who issues it. */
  inferred: boolean;
}

/** Whose plan it is: told by the title, by the body that issues it or signs, else by what the text names most. Null where nothing tells. */
export function findPlace(words: PlaceWords, table: DivisionTable): FoundName | null {
  for (const head of [words.title ?? "", words.front]) {
    const found = placeIn(head, table);
    if (found) return { ...found, inferred: false };
  }
  const signed = signedBy(words.text, table);
  if (signed) return { ...signed, inferred: false };
  const name = inferPlace(words.text, table);
  return name === undefined ? null : { name, divisions: table.namesakes(name), inferred: true };
}

/** What a title is about (关于甲县…的意见) tells more than who issues it (甲乙市丙丁区人民政府关于…). */
function placeIn(words: string, table: DivisionTable): Omit<FoundName, "inferred"> | undefined {
  const about = words.replace(/^.*?关于/u, "").replace(BEFORE_A_PLACE, "");
  const found = readKnownPlace(about.replace(URGING, ""), table) ?? readPlaceName(about, table) ?? issuerAt(words, table);
  if (found) return found;
  return NATIONAL_ISSUER.test(words) ? { name: NATION, divisions: [], isNation: true } : undefined;
}

/** 甲县人民政府 …, or any body of it right before 关于: 甲县教育局关于…. */
function issuerAt(words: string, table: DivisionTable): PlaceName | undefined {
  const found = readPlaceName(words.replace(/^中共/u, ""), table);
  return found && (ISSUER.test(found.rest) || /^[\u4e00-\u9fa5]{0,24}[:：]?关于/u.test(found.rest)) ? found : undefined;
}

/** A government that stands for itself, alone or before a date: the signature. Its name is read backwards from 人民政府, which is rare. */
const SIGNATURE = /人民政府(?<=(?:^|\s)(?<name>[\u4e00-\u9fa5]{2,24}?)人民政府)(?:办公[厅室])?(?=\s*(?:$|\d{4}年))/gmu;

function signedBy(text: string, table: DivisionTable): PlaceName | undefined {
  for (const match of text.matchAll(SIGNATURE)) {
    const found = readPlaceName(match.groups?.name ?? "", table);
    if (found?.rest === "") return found;
  }
  return undefined;
}
