import { ORGANIZATION_FUNCTIONS } from "../lexicon/organizationFunctions.ts";

const COMPOUNDS = new Map(
  ORGANIZATION_FUNCTIONS.map(({ functions, names }) => [functions.join("、"), functions.length > 1 ? names[0] : functions[0]]),
);

/**
 * Functions as a reader knows them: a compound by its short name. Empty for no functions.
 *
 * @example nameFunctions(["文化", "旅游"]) // "文旅"; nameFunctions(["商务", "体育"]) // "商务、体育"
 */
export function nameFunctions(functions: readonly string[]): string {
  const list = functions.join("、");
  return COMPOUNDS.get(list) ?? list;
}
