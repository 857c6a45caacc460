import type { Row } from "./figure.ts";
import { compareSeeds } from "./rows/compareSeeds.ts";
import { growth } from "./rows/growth.ts";
import { parseSeeds } from "./rows/parseSeeds.ts";
import { partners } from "./rows/partners.ts";
import { readQuantities } from "./rows/readQuantities.ts";
import { startUp } from "./rows/startUp.ts";

/** All rows, in the order of the table. */
export const ROWS: readonly Row[] = [parseSeeds, readQuantities, compareSeeds, partners, growth, startUp];
