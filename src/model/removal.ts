import { z } from "zod";
import { REMOVAL_REASONS } from "./removalReasons.ts";

/** Why cleaning deleted a run of characters. */
export const removalReasonSchema = z.enum(REMOVAL_REASONS);
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
