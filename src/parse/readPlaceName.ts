import { CONDITIONS } from "../lexicon/conditions.ts";
import { LEADING_WORDS, STATISTIC_HEAD, TOPIC_TAIL } from "../lexicon/nameWords.ts";
import { ALSO_A_WORD, ISSUER, NOT_A_PLACE, URGING, WORDS_OF_PLACES } from "../lexicon/placeWords.ts";
import { ACTION_NOUNS, ACTION_VERBS } from "../lexicon/verbs.ts";
import { once } from "../text/once.ts";
import type { Division, DivisionTable } from "./divisionTable.ts";
import { readDivisions } from "./readDivisions.ts";

/** The name of a place, as found in words. */
export interface PlaceName {
  name: string;
  /** What the table has under this name, as far as the words tell: none, one, or several. */
  divisions: readonly Division[];
  /** What stands behind it. */
  rest: string;
}

/** At the head of a title; 区域 and 县级 are no districts. */
const NAME = /^(?<name>[\u4e00-\u9fa5]{2,7}?(?:自治州|自治区|自治县|省|市|县|区)(?![域块划间位别级]))/u;
/** Right behind a province or a city; short, so that 扶持贫困县 is none. */
const INNER_NAME = /^(?<name>[\u4e00-\u9fa5]{2,3}(?:自治县|市|县|区)(?![域块划间位别级]))/u;
/** A town, wherever a place may stand. */
const TOWN_NAME = /^(?<name>[\u4e00-\u9fa5]{2,3}?(?:乡(?![村镇])|镇|街道))/u;

/** The place at the head of the words; of 甲乙市丙丁区 the inner one. Undefined for none. */
export function readPlaceName(words: string, table: DivisionTable): PlaceName | undefined {
  const outer = knownName(words, table) ?? unknownName(words, table);
  return outer ? innermost(outer) : townName(words, false);
}

/** The same, where it begins with a division of the table. */
export function readKnownPlace(words: string, table: DivisionTable): PlaceName | undefined {
  const outer = knownName(words, table);
  return outer && innermost(outer);
}

function innermost(outer: PlaceName): PlaceName {
  return townName(outer.rest, true) ?? innerName(outer.rest) ?? outer;
}

function knownName(words: string, table: DivisionTable): PlaceName | undefined {
  const chain = readDivisions(words, table);
  if (chain === null || (chain.links === 1 && ALSO_A_WORD.test(chain.name))) return undefined;
  return { name: chain.name, divisions: chain.divisions, rest: words.slice(chain.end) };
}

function unknownName(words: string, table: DivisionTable): PlaceName | undefined {
  const name = NAME.exec(words)?.groups?.name;
  if (name === undefined || NOT_A_PLACE.test(name) || URGING.test(name)) return undefined;
  const rest = words.slice(name.length);
  return behindShortName(name, rest, table) ?? { name, divisions: [], rest };
}

/** 甲丙丁区, where 丙丁区 lies in 甲省 or 甲市. */
function behindShortName(words: string, rest: string, table: DivisionTable): PlaceName | undefined {
  for (let at = 2; at <= words.length - 2; at += 1) {
    const [higher, name] = [words.slice(0, at), words.slice(at)];
    const divisions = table.namesakes(name).filter(({ within }) => within.some((one) => one.startsWith(higher)));
    if (divisions.length > 0) return { name, divisions, rest };
  }
  return undefined;
}

function innerName(words: string): PlaceName | undefined {
  const name = INNER_NAME.exec(words)?.groups?.name;
  if (name === undefined || NOT_A_PLACE.test(name) || ACTION_VERBS.some((verb) => name.startsWith(verb))) return undefined;
  return { name, divisions: [], rest: words.slice(name.length) };
}

/** A town issues the plan, or stands behind its county under a name that is no pair of words of the genre (特色小镇, 美丽乡). */
function townName(words: string, isBehind: boolean): PlaceName | undefined {
  const name = TOWN_NAME.exec(words)?.groups?.name;
  if (name === undefined || NOT_A_PLACE.test(name) || ACTION_VERBS.some((verb) => name.startsWith(verb))) return undefined;
  const rest = words.slice(name.length);
  return ISSUER.test(rest) || (isBehind && isRare(name)) ? { name, divisions: [], rest } : undefined;
}

/** No two neighbouring characters stand in a word that the genre has for other things. */
export function isRare(name: string): boolean {
  const known = genreGrams();
  for (let at = 0; at + 1 < name.length; at += 1) if (known.has(name.slice(at, at + 2))) return false;
  return true;
}

/** All pairs of characters that stand side by side in the words of reading. */
const genreGrams = once((): ReadonlySet<string> => {
  const patterns = [LEADING_WORDS, STATISTIC_HEAD, TOPIC_TAIL, ...CONDITIONS.map(({ pattern }) => pattern)];
  const words = [
    ...ACTION_VERBS,
    ...ACTION_NOUNS,
    ...WORDS_OF_PLACES.split(" "),
    ...patterns.flatMap(({ source }) => source.match(/[\u4e00-\u9fa5]+/gu) ?? []),
  ];
  return new Set(words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))));
});
