import { z } from "zod";
import { type AlignOptions, type AlignSettings, alignOptionsSchema, toAlignOptions } from "./align/alignOptions.ts";
import { DEFAULT_MAX_PAIRS } from "./checkPairs.ts";
import { DEFAULT_DIFF_OPTIONS, type DiffOptions } from "./diff/diffOptions.ts";
import { diffOptionsSchema } from "./diff/readDiffOptions.ts";
import { type Alignment, alignmentSchema } from "./model/alignment.ts";
import type { OrganizationOptions } from "./organizations/organizationOptions.ts";
import { readOptions } from "./text/readOptions.ts";

/** How two plans are compared. Every option has a default. */
export interface CompareOptions extends AlignOptions, DiffOptions, OrganizationOptions {
  /** An alignment in place of the computed one, made by hand (`alignByHand`) or kept from before; null computes it. */
  alignment: Alignment | null;
  /** Most pairs of tasks, and most pairs of clauses, that are compared: what is left times what is right. */
  maxPairs: number;
}

/** All of them. */
export interface CompareSettings extends AlignSettings, DiffOptions, OrganizationOptions {
  alignment: Alignment | null;
  maxPairs: number;
}

export const compareOptionsSchema = z.strictObject({
  ...alignOptionsSchema.shape,
  ...diffOptionsSchema.shape,
  equivalents: z.array(z.array(z.string())).optional(),
  alignment: alignmentSchema.nullable().optional(),
  maxPairs: z.number().int().positive().default(DEFAULT_MAX_PAIRS),
});

/** The options with their defaults; throws InvalidOptionError for an unknown name or a wrong value. */
export function toCompareSettings(options: Partial<CompareOptions>): CompareSettings {
  const { maxPairs } = readOptions(compareOptionsSchema, options, "compare");
  const { alignment = null, equivalents, about = DEFAULT_DIFF_OPTIONS.about, maxPairs: _, ...alignOptions } = options;
  return { ...toAlignOptions(alignOptions), about, alignment, maxPairs, ...(equivalents && { equivalents }) };
}
