import { z } from "zod";

/** The administrative division that a plan is of. */
export const placeSchema = z.object({
  /** 甲县 */
  name: z.string(),
  /** Six digits of GB/T 2260 (430624); null where the division is in no table given. */
  code: z.string().nullable(),
  level: z.enum(["nation", "province", "city", "county", "township"]).nullable(),
  /** True where the place was told neither by the caller nor by the title or the issuing body. */
  inferred: z.boolean(),
});
/** The administrative division that a plan is of. */
export type Place = z.infer<typeof placeSchema>;
