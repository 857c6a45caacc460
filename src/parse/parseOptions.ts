import { z } from "zod";
import { placeSchema } from "../model/place.ts";
import { readOptions } from "../text/readOptions.ts";
import type { DivisionTable } from "./divisionTable.ts";
import { PARSE_DEFAULTS } from "./parseDefaults.ts";

const TABLE_EXPECTED = "Invalid input: expected a table of divisions with the method namesakes";

function isDivisionTable(value: unknown): value is DivisionTable {
  return typeof value === "object" && value !== null && "namesakes" in value && typeof value.namesakes === "function";
}

/** How a text is read. Every option has a default. */
export const parseOptionsSchema = z.strictObject({
  /** Id of the plan; else the division code, else the start of the source's SHA-256. */
  id: z.string().min(1).nullable().default(PARSE_DEFAULTS.id),
  /** Name of the source, kept in `Plan.source.name`. */
  name: z.string().nullable().default(PARSE_DEFAULTS.name),
  /** The place, where the caller knows it. */
  place: placeSchema.partial().nullable().default(PARSE_DEFAULTS.place),
  /** The divisions with their codes of GB/T 2260, to be looked up by name: those of `crosscounty/divisions`, or of `toDivisionTable`. */
  divisions: z.custom<DivisionTable>(isDivisionTable, TABLE_EXPECTED).nullable().default(PARSE_DEFAULTS.divisions),
  /** Which plan of a text that holds several, from 1. */
  plan: z.number().int().positive().default(PARSE_DEFAULTS.plan),
  /** Longest text that is read, in UTF-16 code units. */
  maxLength: z.number().int().positive().default(PARSE_DEFAULTS.maxLength),
});
/** How a text is read. */
export type ParseOptions = z.infer<typeof parseOptionsSchema>;

/** The options with their defaults; throws InvalidOptionError for an unknown name or a wrong value. */
export function toParseOptions(options: Partial<ParseOptions>): ParseOptions {
  return readOptions(parseOptionsSchema, options, "parse");
}
