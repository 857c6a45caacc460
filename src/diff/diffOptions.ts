import { z } from "zod";
import { readOptions } from "../text/readOptions.ts";

/** How targets are set against each other. */
export interface DiffOptions {
  /** The share by which 左右 and 约 may stray from their number: 0.05 lets 100家左右 be 95 to 105. From 0 to 1. */
  about: number;
}

export const DEFAULT_DIFF_OPTIONS: DiffOptions = { about: 0.05 };

export const diffOptionsSchema = z.strictObject({ about: z.number().min(0).max(1).optional() });

/** The options with their defaults; throws InvalidOptionError for an unknown name or a share outside of 0 to 1. */
export function toDiffOptions(options: Partial<DiffOptions>): DiffOptions {
  return { about: readOptions(diffOptionsSchema, options, "diff").about ?? DEFAULT_DIFF_OPTIONS.about };
}
