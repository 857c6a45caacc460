import { COLLECTIVE_WORDS, COLLECTIVES, TOWN } from "../lexicon/organizationForms.ts";
import { type BodyForm, OWN_LEVEL } from "./bodyForm.ts";
import { segmentFunctions } from "./segmentFunctions.ts";

/**
 * A collective name (各乡镇（街道）, 各有关部门, 各高校), folded; undefined for any other.
 *
 * @example readCollective("各镇街")?.functions // ["乡镇（街道）"]
 */
export function readCollective(name: string): BodyForm | undefined {
  for (const { functions, pattern } of COLLECTIVES) {
    const match = pattern.exec(name);
    if (match) return functions ? formOf(functions) : openCollective(match.groups?.what ?? name);
  }
  return undefined;
}

/** A single town or subdistrict, with its government or without: 城关镇人民政府 is 城关镇. Its own name alone tells it. */
export function readTown(name: string): BodyForm | undefined {
  const town = TOWN.exec(name)?.groups?.name;
  return town === undefined ? undefined : { ...formOf([]), kind: "town", core: town };
}

function formOf(functions: readonly string[]): BodyForm {
  return { level: OWN_LEVEL, kind: "collective", family: "", functions, core: "", branch: null, vertical: false };
}

/** 各通信运营商 stands for companies that are also named one by one, so it is read as they are. */
function openCollective(what: string): BodyForm {
  const { functions, unknown, kind } = segmentFunctions(what);
  if (unknown === 0 && kind === "company" && functions.length > 1) return { ...formOf(functions), kind };
  const known = COLLECTIVE_WORDS.find(({ words }) => words.includes(what));
  return formOf([known?.function ?? what]);
}
