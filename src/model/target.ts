import { z } from "zod";
import { quantitySchema } from "./quantity.ts";
import { sourceSpanSchema } from "./sourceSpan.ts";

/** What is promised of the amount: to reach it, to add it, to take it off, to hold it, or to make so many new ones. */
export const changeSchema = z.enum(["level", "increase", "decrease", "maintain", "new"]);
/** What is promised of the amount: to reach it, to add it, to take it off, to hold it, or to make so many new ones. */
export type Change = z.infer<typeof changeSchema>;

/** How firmly: 确保, 守住 and the plain indicative bind; 力争, 推动 strive; 谋划, 前期 prepare. */
export const commitmentSchema = z.enum(["binding", "striving", "preparatory"]);
/** How firmly: 确保, 守住 and the plain indicative bind; 力争, 推动 strive; 谋划, 前期 prepare. */
export type Commitment = z.infer<typeof commitmentSchema>;

/** Where a change starts from: 从2015年的50.5%下降到41.2%. */
export const baselineSchema = z.object({
  quantity: quantitySchema.nullable(),
  year: z.number().int().nullable(),
  quote: z.string(),
});
/** Where a change starts from: 从2015年的50.5%下降到41.2%. */
export type Baseline = z.infer<typeof baselineSchema>;

/** A word of the text that decided a field, so that others can code it anew. */
export const cueSchema = z.object({
  field: z.enum(["change", "commitment", "comparator", "condition"]),
  text: z.string(),
});
/** A word of the text that decided a field, so that others can code it anew. */
export type Cue = z.infer<typeof cueSchema>;

/** A target (目标值) as a typed claim: an indicator with an amount to reach, or a full-or-zero condition. */
export const targetSchema = z.object({
  /** Task id, `t` and the running number in it: `2.4.1t3`. */
  id: z.string(),
  taskId: z.string(),
  quote: z.string(),
  span: sourceSpanSchema,
  /** The shortest name a statistician would use, resolved where the text elides it. */
  indicator: z.string(),
  /** The words of `indicator` that the sentence itself does not hold but an earlier one does; null where nothing was supplied. */
  subject: z.string().nullable(),
  /** Null for a qualitative target. */
  quantity: quantitySchema.nullable(),
  change: changeSchema,
  /** Year of the deadline, null where none is stated. */
  year: z.number().int().nullable(),
  commitment: commitmentSchema,
  /** Id of the target that this is a share of (其中…), else null. */
  partOf: z.string().nullable(),
  baseline: baselineSchema.nullable(),
  cues: z.array(cueSchema),
});
/** A target (目标值) as a typed claim: an indicator with an amount to reach, or a full-or-zero condition. */
export type Target = z.infer<typeof targetSchema>;
