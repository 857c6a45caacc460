import { range } from "remeda";
import type { Plan } from "../model/plan.ts";
import type { ParseOptions } from "./parseOptions.ts";
import { parsePlan } from "./parsePlan.ts";
import { readTree } from "./readTree.ts";

/**
 * All plans of a text that holds several, in reading order; one for a text that holds one. Each has the whole text, so that its spans are
 * places in the same file; what belongs to the others is a section of kind `other`. The id of the second and later ones ends in #2, #3 ….
 *
 * @throws as parsePlan does
 */
export function parsePlans(text: string, options: Partial<Omit<ParseOptions, "plan">> = {}): Plan[] {
  const first = parsePlan(text, options);
  const others = range(2, readTree(text).plans + 1).map((plan) =>
    parsePlan(text, { ...options, ...(options.id ? { id: `${options.id}#${plan}` } : {}), plan }),
  );
  return [first, ...others];
}
