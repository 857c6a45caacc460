import type { OrganizationRow } from "../../../src/model/comparison.ts";
import type { Finding } from "./finding.ts";
import type { Gold } from "./gold.ts";
import { matchRows } from "./matchRows.ts";
import { squeeze } from "./squeeze.ts";

/** Bodies that stand for each other: the relation, and one name at least on each side that has any. */
export function scoreOrganizationRows(gold: Gold, rows: readonly OrganizationRow[]): Finding[] {
  if (!gold.organizations) return [];
  const { tally, misses } = matchRows({
    wanted: gold.organizations,
    given: rows,
    same: (wanted, given) => wanted.relation === given.relation && meets(wanted.left, given.left) && meets(wanted.right, given.right),
    say: ({ left, right, relation }) => `${left.join("、")} ~ ${right.join("、")}: ${relation}`,
  });
  return [{ metric: "organizationPairs", group: "both", tally, misses }];
}

function meets(wanted: readonly string[], given: readonly string[]): boolean {
  if (wanted.length === 0 && given.length === 0) return true;
  const names = new Set(given.map(squeeze));
  return wanted.some((name) => names.has(squeeze(name)));
}
