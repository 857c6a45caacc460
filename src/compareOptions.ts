import { z } from "zod";
import { type AlignOptions, alignOptionsSchema } from "./align/alignOptions.ts";
import { DEFAULT_MAX_PAIRS } from "./checkPairs.ts";
import { type DiffOptions, diffOptionsSchema } from "./diff/diffOptions.ts";
import { type Alignment, alignmentSchema } from "./model/alignment.ts";
import type { OrganizationOptions } from "./organizations/organizationOptions.ts";

/** How two plans are compared. Every option has a default. */
export interface CompareOptions extends AlignOptions, DiffOptions, OrganizationOptions {
  /** An alignment in place of the computed one, made by hand (`alignByHand`) or kept from before; null computes it. */
  alignment: Alignment | null;
  /** Most pairs of tasks, and most pairs of clauses, that are compared: what is left times what is right. */
  maxPairs: number;
}

export const compareOptionsSchema = z.strictObject({
  ...alignOptionsSchema.shape,
  ...diffOptionsSchema.shape,
  equivalents: z.array(z.array(z.string())).optional(),
  alignment: alignmentSchema.nullable().optional(),
  maxPairs: z.number().int().positive().default(DEFAULT_MAX_PAIRS),
});
