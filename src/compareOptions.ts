import { z } from "zod";
import { type AlignOptions, alignOptionsSchema } from "./align/alignOptions.ts";
import { type DiffOptions, diffOptionsSchema } from "./diff/diffOptions.ts";
import { type Alignment, alignmentSchema } from "./model/alignment.ts";
import type { OrganizationOptions } from "./organizations/organizationOptions.ts";

/** How two plans are compared. Every option has a default. */
export interface CompareOptions extends AlignOptions, DiffOptions, OrganizationOptions {
  /** An alignment in place of the computed one, made by hand (`alignByHand`) or kept from before; null computes it. */
  alignment: Alignment | null;
}

export const compareOptionsSchema = z.strictObject({
  ...alignOptionsSchema.shape,
  ...diffOptionsSchema.shape,
  equivalents: z.array(z.array(z.string())).optional(),
  alignment: alignmentSchema.nullable().optional(),
});
