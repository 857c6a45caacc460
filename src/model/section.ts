import { z } from "zod";
import { measureSchema } from "./measure.ts";
import { sourceSpanSchema } from "./sourceSpan.ts";

/** What a section is in a plan: its goals, its tasks, who steers it, or a part around them. */
export const sectionKindSchema = z.enum(["preamble", "goals", "tasks", "mechanism", "letter", "annex", "table", "signature", "other"]);
/** What a section is in a plan: its goals, its tasks, who steers it, or a part around them. */
export type SectionKind = z.infer<typeof sectionKindSchema>;

/** A node of the outline. */
export const sectionSchema = z.object({
  /** Path of ordinals; `0` for what stands before the first heading. */
  id: z.string(),
  /** The mark as written, （一） or 1.; null where the heading has none. */
  number: z.string().nullable(),
  title: z.string(),
  kind: sectionKindSchema,
  span: sourceSpanSchema,
  /** Clauses of a goals section that is no task; else empty. */
  measures: z.array(measureSchema),
  get children(): z.ZodArray<typeof sectionSchema> {
    return z.array(sectionSchema);
  },
});
/** A node of the outline. */
export type Section = z.infer<typeof sectionSchema>;
