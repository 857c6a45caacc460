import { z } from "zod";
import { sourceSpanSchema } from "./sourceSpan.ts";

/** One entry of the mechanism: 县政府办 with the post 分管副主任, or a plain member with post null. */
export const mechanismEntrySchema = z.object({
  name: z.string(),
  post: z.string().nullable(),
  span: sourceSpanSchema,
});
/** One entry of the mechanism: 县政府办 with the post 分管副主任, or a plain member with post null. */
export type MechanismEntry = z.infer<typeof mechanismEntrySchema>;

/** Who steers the plan (推进机制): empty lists where the text names nobody. */
export const mechanismSchema = z.object({
  /** 牵头, 组长 */
  leads: z.array(mechanismEntrySchema),
  /** 召集人 */
  conveners: z.array(mechanismEntrySchema),
  /** 副召集人, 副组长 */
  deputyConveners: z.array(mechanismEntrySchema),
  /** 成员单位 */
  members: z.array(mechanismEntrySchema),
  /** Where the office (办公室) sits; null where the text does not say. */
  office: mechanismEntrySchema.nullable(),
});
/** Who steers the plan (推进机制): empty lists where the text names nobody. */
export type Mechanism = z.infer<typeof mechanismSchema>;
