import { changeAmounts } from "./disguise/changeAmounts.ts";
import type { Change, GoldenPair } from "./disguise/goldenPair.ts";
import { renameNames } from "./disguise/renameNames.ts";
import { reorder } from "./disguise/reorder.ts";

/** Ways to make other plans of the two seeds that say the same things to a reader: rules that lean on the seeds' own words or order fail here. */
export const DISGUISES = {
  names: [renameNames],
  tasks: [reorder("tasks")],
  sections: [reorder("sections")],
  order: [reorder("tasks"), reorder("sections")],
  amounts: [changeAmounts],
  all: [renameNames, changeAmounts, reorder("tasks"), reorder("sections")],
} satisfies Record<string, readonly Change[]>;

/** Texts and gold, changed in the same way. */
export function disguise(pair: GoldenPair, changes: readonly Change[]): GoldenPair {
  return changes.reduce((changed, change) => change(changed), pair);
}
