/** Prints the figures of the two plans, as they are and in disguise, against their annotations: npm run score. */
import { readSeedPair } from "../support/disguise/goldenPair.ts";
import { DISGUISES, disguise } from "../support/disguise.ts";
import { figureTable } from "../support/score/figureTable.ts";
import { scorePair } from "../support/score/scorePair.ts";

const seeds = readSeedPair();
const disguised = Object.entries(DISGUISES).map(([name, changes]) => [name, scorePair(disguise(seeds, changes))] as const);
console.log(figureTable({ plain: scorePair(seeds), ...Object.fromEntries(disguised) }));
