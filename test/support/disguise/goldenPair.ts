import type { Gold } from "../score/gold.ts";
import { readGold } from "../score/readGold.ts";
import { readProjectFile, SEEDS } from "../seeds.ts";

/** The texts of two plans and what was annotated in them. */
export interface GoldenPair {
  left: string;
  right: string;
  gold: Gold;
}

/** A change to both texts and, in the same way, to the gold: what was right of the old texts is right of the new ones. */
export type Change = (pair: GoldenPair) => GoldenPair;

/** The two seeds as they are. */
export function readSeedPair(): GoldenPair {
  const json = readProjectFile("test/golden/gold/seeds.json");
  return { left: SEEDS.xiangyin, right: SEEDS.pingjiang, gold: readGold(json, { left: "xiangyin", right: "pingjiang" }) };
}
