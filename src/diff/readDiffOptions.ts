import { z } from "zod";
import { readOptions } from "../text/readOptions.ts";
import { DEFAULT_DIFF_OPTIONS, type DiffOptions } from "./diffOptions.ts";

export const diffOptionsSchema = z.strictObject({ about: z.number().min(0).max(1).optional() });

/** The options with their defaults; throws InvalidOptionError for an unknown name or a share outside of 0 to 1. */
export function toDiffOptions(options: Partial<DiffOptions>): DiffOptions {
  return { about: readOptions(diffOptionsSchema, options, "diff").about ?? DEFAULT_DIFF_OPTIONS.about };
}
