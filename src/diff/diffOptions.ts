import { z } from "zod";
import { InvalidOptionError } from "../model/errors.ts";

/** How targets are set against each other. */
export interface DiffOptions {
  /** The share by which 左右 and 约 may stray from their number: 0.05 lets 100家左右 be 95 to 105. From 0 to 1. */
  about: number;
}

export const DEFAULT_DIFF_OPTIONS: DiffOptions = { about: 0.05 };

const diffOptionsSchema = z.strictObject({ about: z.number().min(0).max(1).optional() });

/** The options with their defaults; throws InvalidOptionError for an unknown name or a share outside of 0 to 1. */
export function toDiffOptions(options: Partial<DiffOptions>): DiffOptions {
  const result = diffOptionsSchema.safeParse(options);
  if (result.success) return { about: result.data.about ?? DEFAULT_DIFF_OPTIONS.about };
  const issue = result.error.issues[0];
  throw new InvalidOptionError(
    `diff option ${issue?.path.join(".") || "object"}`,
    JSON.stringify(options) ?? "?",
    issue?.message ?? "a share from 0 to 1",
  );
}
