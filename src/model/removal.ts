import { z } from "zod";

/** Why cleaning deleted a run of characters. */
export const removalReasonSchema = z.enum([
  "byte-order-mark",
  "carriage-return",
  "blank",
  "blank-line",
  "emphasis",
  "page-break",
  "page-number",
  "invisible",
]);
/** Why cleaning deleted a run of characters. */
export type RemovalReason = z.infer<typeof removalReasonSchema>;

/** What cleaning deleted: offsets are those of the source, so text and removals together give the source back. */
export const removalSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  reason: removalReasonSchema,
});
/** What cleaning deleted: offsets are those of the source, so text and removals together give the source back. */
export type Removal = z.infer<typeof removalSchema>;
