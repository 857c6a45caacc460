import { PARENT_ENDINGS } from "../lexicon/organizationForms.ts";
import { segmentFunctions } from "./segmentFunctions.ts";

/** The body at the head of a part's name, without its ending, and the words behind it. */
export interface ParentSplit {
  parent: string;
  tail: string;
}

/**
 * Cuts behind the last ending of a whole body; undefined where none stands in the name. The ending stays where the tables know the body
 * with it (税务总局).
 *
 * @example splitParent("生态环境局安平") // { parent: "生态环境", tail: "安平" }
 */
export function splitParent(name: string): ParentSplit | undefined {
  let found: { start: number; end: number } | undefined;
  for (const ending of PARENT_ENDINGS) {
    const start = name.lastIndexOf(ending);
    const end = start + ending.length;
    // longer endings come first, so of two that end together the longer one stays
    if (start > 0 && end > (found?.end ?? 0)) found = { start, end };
  }
  if (found === undefined) return undefined;
  const whole = name.slice(0, found.end);
  return { parent: segmentFunctions(whole).unknown === 0 ? whole : name.slice(0, found.start), tail: name.slice(found.end) };
}
