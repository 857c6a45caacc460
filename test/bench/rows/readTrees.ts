import { readTree } from "../../../src/parse/readTree.ts";
import { timesFaster } from "../faster.ts";
import type { Row } from "../figure.ts";
import { LEZER, MDAST, raceOnSeeds } from "../raceOnSeeds.ts";

const AIMS = { [MDAST]: timesFaster(10, 20), [LEZER]: timesFaster(3, 5) };

/** To the tree of sections, tasks and measures, each with its span: what the peers do, and what the aims are about. */
export const readTrees: Row = () =>
  raceOnSeeds("both seed plans, text → tree with spans, outline and measures", (text) => readTree(text), AIMS);
