import { z } from "zod";
import { sourceSpanSchema } from "./sourceSpan.ts";

/** A measure (举措): a clause that says what is done or how. Titles are no measures. */
export const measureSchema = z.object({
  /** Task id, `m` and the running number in it: `2.4.1m3`. */
  id: z.string(),
  text: z.string(),
  span: sourceSpanSchema,
  /** Which group of its paragraph it stands in (一是 is 1, 第二 is 2); null outside of groups. */
  group: z.number().int().positive().nullable(),
});
/** A measure (举措): a clause that says what is done or how. */
export type Measure = z.infer<typeof measureSchema>;
