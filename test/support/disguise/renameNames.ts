import type { Change } from "./goldenPair.ts";
import { mapGoldWords } from "./mapGoldWords.ts";
import { NEW_NAMES } from "./newNames.ts";
import { swapWords } from "./swapWords.ts";

/** Gives every place, project, brand and company of the seeds another name, in the texts and in the gold. */
export const renameNames: Change = ({ left, right, gold }) => {
  const rename = swapWords(NEW_NAMES);
  return { left: rename(left), right: rename(right), gold: mapGoldWords(gold, rename) };
};
