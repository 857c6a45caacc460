import { InvalidOptionError } from "../model/errors.ts";
import { foldText } from "../text/foldText.ts";

/** How bodies of two plans are set against each other. */
export interface OrganizationOptions {
  /** The caller's own groups of names that are one body: `[["县产业办", "县产业发展中心"]]`. They go before every rule. Default: none. */
  equivalents?: readonly (readonly string[])[];
}

/**
 * From a folded name to the number of its group; groups that share a name are one. Empty for no options.
 *
 * @throws InvalidOptionError where `equivalents` is no list of lists of names.
 */
export function readEquivalents(options: OrganizationOptions): Map<string, number> {
  const given: unknown = options.equivalents ?? [];
  if (!Array.isArray(given) || !given.every(isNames))
    throw new InvalidOptionError("equivalents", String(given), "a list of lists of names");
  const groups = new Map<string, number>();
  for (const [index, names] of given.map((group) => group.map(foldText)).entries()) {
    const known = new Set(names.map((name) => groups.get(name)).filter((group) => group !== undefined));
    for (const [name, group] of groups) if (known.has(group)) groups.set(name, index);
    for (const name of names) groups.set(name, index);
  }
  return groups;
}

function isNames(group: unknown): group is string[] {
  return Array.isArray(group) && group.every((name) => typeof name === "string");
}
