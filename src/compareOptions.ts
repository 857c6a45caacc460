import type { AlignOptions } from "./align/alignOptions.ts";
import type { DiffOptions } from "./diff/diffOptions.ts";
import type { Alignment } from "./model/alignment.ts";
import type { OrganizationOptions } from "./organizations/organizationOptions.ts";

/** How two plans are compared. Every option has a default. */
export interface CompareOptions extends AlignOptions, DiffOptions, OrganizationOptions {
  /** A hand-made alignment in place of the computed one; null computes it. */
  alignment: Alignment | null;
}
