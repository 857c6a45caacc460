import { z } from "zod";
import { InvalidOptionError } from "../model/errors.ts";
import { placeSchema } from "../model/place.ts";

/** How a text is read. Every option has a default. */
export const parseOptionsSchema = z.strictObject({
  /** Id of the plan; else the division code, else the start of the source's SHA-256. */
  id: z.string().min(1).nullable().default(null),
  /** Name of the source, kept in `Plan.source.name`. */
  name: z.string().nullable().default(null),
  /** The place, where the caller knows it. */
  place: placeSchema.partial().nullable().default(null),
  /** Names and GB/T 2260 codes of divisions, to be looked up by name. */
  divisions: z.record(z.string(), z.string()).default({}),
  /** Longest text that is read, in UTF-16 code units. */
  maxLength: z.number().int().positive().default(4_000_000),
});
export type ParseOptions = z.infer<typeof parseOptionsSchema>;

export function toParseOptions(options: Partial<ParseOptions>): ParseOptions {
  const result = parseOptionsSchema.safeParse(options);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InvalidOptionError(`parse option ${issue?.path.join(".") || "object"}`, describe(options), issue?.message ?? "a valid option");
}

function describe(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 80) ?? String(value);
}
