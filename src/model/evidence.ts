import { z } from "zod";

/** One reason for or against a match. The weights of a match, whole ten-thousandths, add up to its score. */
export const evidenceSchema = z.object({
  /** What was compared: `title`, `measures`, `rare-words`, … */
  comparison: z.string(),
  /** How it came out: `equal`, `strong`, `partial`, `none`, … */
  level: z.string(),
  weight: z.number(),
  /** What was found, in the words of the plans. */
  detail: z.string(),
});
/** One reason for or against a match. */
export type Evidence = z.infer<typeof evidenceSchema>;
