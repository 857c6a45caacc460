import { z } from "zod";
import { signalSchema } from "../text/abortSignal.ts";
import { readOptions } from "../text/readOptions.ts";
import { READ_LIMITS } from "./fileDefaults.ts";
import { FORMATS, type Format } from "./readText.ts";

const whole = z.number().int().positive();

/** How much of a file is read before the reader gives up with a LimitError. */
export const readLimitsSchema = z.strictObject({
  /** Bytes of the file. */
  maxBytes: whole.default(READ_LIMITS.maxBytes),
  /** Pages of a PDF file. */
  maxPages: whole.default(READ_LIMITS.maxPages),
  /** Files in a zip archive, which a Word file is. */
  maxEntries: whole.default(READ_LIMITS.maxEntries),
  /** Bytes of one such file when it is unpacked. */
  maxInflatedBytes: whole.default(READ_LIMITS.maxInflatedBytes),
  /** How many times larger it may become: text shrinks to a tenth, a long table to a fiftieth. */
  maxRatio: whole.default(READ_LIMITS.maxRatio),
});
/** How much of a file is read before the reader gives up with a LimitError. */
export type ReadLimits = z.infer<typeof readLimitsSchema>;

export const fileOptionsSchema = z.strictObject({
  /** Name of the file: for errors, to tell the format of an empty one, and to refuse a text that calls itself a PDF, Word or OFD file. */
  name: z.string().nullable().default(null),
  /** The format, where the caller knows it better than the bytes tell it. */
  format: z.enum(FORMATS).nullable().default(null),
  limits: readLimitsSchema.prefault({}),
  /** Ends the reading between two of its steps; nothing read so far is returned. */
  signal: signalSchema,
});

/** How a file is read. Every option has a default. */
export interface FileOptions {
  name?: string | null;
  format?: Format | null;
  limits?: Partial<ReadLimits>;
  signal?: AbortSignal | null;
}

/** All of them. */
export type FileSettings = z.infer<typeof fileOptionsSchema>;

/** The options with their defaults; throws InvalidOptionError for an unknown name or a wrong value. */
export function toFileOptions(options: FileOptions): FileSettings {
  return readOptions(fileOptionsSchema, options, "read");
}
