import { z } from "zod";
import { LANGUAGES, type Language } from "../report/phrases.ts";
import { readOptions } from "../text/readOptions.ts";

/** How a value shows itself. */
export interface ShowOptions {
  /** Default: zh-CN. Words of the plans stay as they are. */
  language: Language;
  /** How many rows of a table are shown; what is left out is said. Default: 30. */
  rows: number;
  /** For an array of rows: the columns to be shown, in this order. Default: all. */
  columns: readonly string[];
}

const showOptionsSchema = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  rows: z.int().min(1).optional(),
  columns: z.array(z.string()).readonly().optional(),
});

const MOST_ROWS = 30;

/** @throws {InvalidOptionError} for an unknown option or a value it does not take */
export function toShowOptions(options: Partial<ShowOptions>): ShowOptions {
  const { language = "zh-CN", rows = MOST_ROWS, columns = [] } = readOptions(showOptionsSchema, options, "show");
  return { language, rows, columns };
}
