import { z } from "zod";
import { measureSchema } from "./measure.ts";
import { organizationSchema } from "./organization.ts";
import { sourceSpanSchema } from "./sourceSpan.ts";

/** 完成时限：2019年6月底前, or 持续推进. */
export const deadlineSchema = z.object({
  text: z.string(),
  year: z.number().int().nullable(),
  ongoing: z.boolean(),
  span: sourceSpanSchema,
});
/** 完成时限：2019年6月底前, or 持续推进. */
export type Deadline = z.infer<typeof deadlineSchema>;

/** A task (任务): the deepest numbered heading with a body. */
export const taskSchema = z.object({
  /** Path of ordinals as written: 二（一）1 is `2.1.1`. */
  id: z.string(),
  sectionId: z.string(),
  title: z.string(),
  /** The whole item, heading and responsibility lines included: the words under `span`. */
  text: z.string(),
  span: sourceSpanSchema,
  organizations: z.array(organizationSchema),
  deadline: deadlineSchema.nullable(),
  measures: z.array(measureSchema),
});
/** A task (任务): the deepest numbered heading with a body. */
export type Task = z.infer<typeof taskSchema>;
