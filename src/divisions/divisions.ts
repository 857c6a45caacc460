import type { DivisionTable } from "../parse/divisionTable.ts";
import { tableOf } from "../parse/toDivisionTable.ts";
import { once } from "../text/once.ts";
import { PROVINCES } from "./divisions.generated.ts";
import { PROVINCE_MARKS } from "./provinceMarks.ts";
import { unpackProvinces } from "./unpackProvinces.ts";

const wholeCountry = /* @__PURE__ */ once(() => tableOf(unpackProvinces(PROVINCES), PROVINCE_MARKS));

/**
 * The provinces, cities and counties of the whole country with their codes of GB/T 2260, for the option `divisions` of `parsePlan`. A province is
 * also found by its one-character name. Towns are not in it, nor what lies below 台湾省 and the two special administrative regions.
 */
export const divisions: DivisionTable = { namesakes: (name) => wholeCountry().namesakes(name) };
