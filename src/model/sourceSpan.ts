import { z } from "zod";

/** Half-open range `[start, end)` in UTF-16 code units of `Plan.text`. */
export const sourceSpanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
/** Half-open range `[start, end)` in UTF-16 code units of `Plan.text`. */
export type SourceSpan = z.infer<typeof sourceSpanSchema>;
