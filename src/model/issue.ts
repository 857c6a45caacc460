import { z } from "zod";
import { sourceSpanSchema } from "./sourceSpan.ts";

/** What a reader of the plan should look at. A bad document gives issues; only a bad call throws. */
export const issueSchema = z.object({
  /** Stable name of the finding, such as `empty-text`. */
  code: z.enum([
    "empty-text",
    "no-outline",
    "outline-inferred",
    "no-title",
    "no-place",
    "place-inferred",
    "place-ambiguous",
    "duplicate-number",
    "number-gap",
    "number-order",
    "empty-task",
    "no-responsibility",
    "unclosed-bracket",
    "several-plans",
    "foreign-tail",
    "ill-formed-text",
    "control-character",
    "invisible-character",
  ]),
  severity: z.enum(["info", "warning", "error"]),
  /** English sentence that says what was found and what was expected. */
  message: z.string(),
  /** The words concerned; null where the whole text is. */
  span: sourceSpanSchema.nullable(),
});
/** What a reader of the plan should look at. */
export type Issue = z.infer<typeof issueSchema>;
