import { SEEDS } from "../support/seeds.ts";
import { HAS_WILD, readWild, WILD_NAMES } from "../support/wildPlans.ts";

/** The texts that are mutated: the two seeds, and the plans that lie beside the project where they are there. */
export function readSourceTexts(): string[] {
  return [...Object.values(SEEDS), ...(HAS_WILD ? WILD_NAMES.map(readWild) : [])];
}
