import type { Division, DivisionTable } from "./divisionTable.ts";

/** Whether words say that a division is meant, from the surest saying to the weakest. */
const SAYINGS: readonly { reason: string; says: (words: string, division: Division, table: DivisionTable) => boolean }[] = [
  {
    reason: "written right behind a higher one: 甲市丙丁区, 甲丙丁区",
    says: (words, { name, within }) => within.some((higher) => words.includes(higher + name) || words.includes(stemOf(higher) + name)),
  },
  { reason: "the division right above is named", says: (words, { within }) => words.includes(within.at(-1) ?? "\0") },
  { reason: "its province is named", says: (words, { within }) => words.includes(within[0] ?? "\0") },
  {
    reason: "a document number begins with the one-character name of its province",
    says: (words, { within }, table) =>
      [...words.matchAll(DOCUMENT_NUMBER)].some(({ groups }) => table.namesakes(groups?.mark ?? "").some((one) => one.name === within[0])),
  },
];
const DOCUMENT_NUMBER = /(?<![\u4e00-\u9fa5])(?<mark>[\u4e00-\u9fa5])[\u4e00-\u9fa5]{1,11}〔\d{4}〕/gu;

/**
 * The one of several divisions of one name that a document means; undefined where it says of none, or of more than one, what would tell.
 *
 * @param sources what the document says, from the words that tell most: title and letter, then the whole text
 */
export function chooseDivision(divisions: readonly Division[], sources: readonly string[], table: DivisionTable): Division | undefined {
  if (divisions.length < 2) return divisions[0];
  for (const { says } of SAYINGS) {
    for (const words of sources) {
      const meant = divisions.filter((division) => says(words, division, table));
      if (meant.length === 1) return meant[0];
    }
  }
  return undefined;
}

function stemOf(name: string): string {
  return name.replace(/[省市]$/u, "");
}
