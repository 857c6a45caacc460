import { range } from "remeda";
import { markAt } from "../lexicon/marks.ts";
import type { Plan } from "../model/plan.ts";
import { countPlans } from "../outline/buildOutline.ts";
import { cleanText } from "../text/cleanText.ts";
import type { ParseOptions } from "./parseOptions.ts";
import { parsePlan } from "./parsePlan.ts";

/**
 * All plans of a text that holds several, in reading order; one for a text that holds one. Each has the whole text, so that its spans are
 * places in the same file; what belongs to the others is a section of kind `other`. The id of the second and later ones ends in #2, #3 ….
 *
 * @throws as parsePlan does
 */
export function parsePlans(text: string, options: Partial<Omit<ParseOptions, "plan">> = {}): Plan[] {
  const first = parsePlan(text, options);
  const count = countPlans(cleanText(text, (line) => markAt(line)?.row.kind ?? null).text);
  const others = range(2, count + 1).map((plan) =>
    parsePlan(text, { ...options, ...(options.id ? { id: `${options.id}#${plan}` } : {}), plan }),
  );
  return [first, ...others];
}
