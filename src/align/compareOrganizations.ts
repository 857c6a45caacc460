import type { OrganizationRow } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import { alignOrganizations } from "./alignOrganizations.ts";
import type { OrganizationOptions } from "./organizationOptions.ts";

/**
 * The stage of its own for callers who want the responsible bodies alone: the rows of `alignOrganizations`. No rows for two plans that name
 * none.
 *
 * @example compareOrganizations(left, right, { equivalents: [["县产业办", "县产业发展中心"]] })
 */
export function compareOrganizations(left: Plan, right: Plan, options: OrganizationOptions = {}): OrganizationRow[] {
  return alignOrganizations(left, right, options);
}
