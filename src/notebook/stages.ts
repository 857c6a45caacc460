import type { CompareOptions } from "../compareOptions.ts";
import { comparePlans as compare } from "../comparePlans.ts";
import { compareTheme as compareOne } from "../compareTheme.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import type { ParseOptions } from "../parse/parseOptions.ts";
import { parsePlan as parse } from "../parse/parsePlan.ts";
import { parsePlans as parseAll } from "../parse/parsePlans.ts";
import { show } from "./show.ts";

/** As `parsePlan` of `crosscounty`; the plan shows itself. */
export function parsePlan(text: string, options: Partial<ParseOptions> = {}): Plan {
  return show(parse(text, options));
}

/** As `parsePlans` of `crosscounty`; the plans show themselves, each alone and all together. */
export function parsePlans(text: string, options: Partial<ParseOptions> = {}): Plan[] {
  return show(parseAll(text, options).map((plan) => show(plan)));
}

/** As `comparePlans` of `crosscounty`; the comparison shows itself. */
export function comparePlans(left: Plan, right: Plan, options: Partial<CompareOptions> = {}): Comparison {
  return show(compare(left, right, options));
}

/** As `compareTheme` of `crosscounty`; the comparison shows itself. */
export function compareTheme(left: Plan, right: Plan, theme: string, options: Partial<CompareOptions> = {}): Comparison {
  return show(compareOne(left, right, theme, options));
}
