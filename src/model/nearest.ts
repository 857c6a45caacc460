import { z } from "zod";

/** The best candidate that was rejected, and why. */
export const nearestSchema = z.object({
  /** Id of the rejected task, measure or target; null for a bare clause. */
  id: z.string().nullable(),
  quote: z.string(),
  score: z.number(),
  reason: z.string(),
});
/** The best candidate that was rejected, and why. */
export type Nearest = z.infer<typeof nearestSchema>;
