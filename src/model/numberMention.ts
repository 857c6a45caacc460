import { z } from "zod";
import { sourceSpanSchema } from "./sourceSpan.ts";

/** What a number does in the text. */
export const numberClassSchema = z.enum(["target", "deadline", "spec", "name", "reference"]);
/** What a number does in the text. */
export type NumberClass = z.infer<typeof numberClassSchema>;

/** One number of the text, Arabic or Chinese; structural numbering and the indefinite 一 are none. */
export const numberMentionSchema = z.object({
  quote: z.string(),
  span: sourceSpanSchema,
  /** Innermost task, or innermost section where no task holds the number. */
  taskId: z.string(),
  class: numberClassSchema,
  /** Id of the rule that decided the class. */
  rule: z.string(),
});
/** One number of the text, Arabic or Chinese; structural numbering and the indefinite 一 are none. */
export type NumberMention = z.infer<typeof numberMentionSchema>;
