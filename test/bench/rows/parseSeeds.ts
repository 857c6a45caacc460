import { parsePlan } from "../../../src/parse/parsePlan.ts";
import type { Row } from "../figure.ts";
import { raceOnSeeds } from "../raceOnSeeds.ts";

/** To the whole Plan, with bodies, numbers, targets, conditions, mechanism, place, issues and hash besides. */
export const parseSeeds: Row = () => raceOnSeeds("both seed plans, text → whole Plan", (text) => parsePlan(text));
