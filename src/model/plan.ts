import { z } from "zod";
import { issueSchema } from "./issue.ts";
import { mechanismSchema } from "./mechanism.ts";
import { numberMentionSchema } from "./numberMention.ts";
import { placeSchema } from "./place.ts";
import { removalSchema } from "./removal.ts";
import { sectionSchema } from "./section.ts";
import { DEEPEST_SECTION, isTooDeep } from "./sectionDepth.ts";
import { targetSchema } from "./target.ts";
import { taskSchema } from "./task.ts";

/** The input text: its name on the command line, the SHA-256 of its UTF-8 bytes, its length in UTF-16 code units. */
export const planSourceSchema = z.object({
  name: z.string().nullable(),
  sha256: z.string(),
  length: z.number().int().nonnegative(),
});
/** The input text: its name on the command line, the SHA-256 of its UTF-8 bytes, its length in UTF-16 code units. */
export type PlanSource = z.infer<typeof planSourceSchema>;

/** Checked before it is walked through: a walk down any depth ends in a RangeError. */
const sectionsSchema = z
  .custom<unknown>((value) => !isTooDeep(value), `Invalid input: expected sections nested at most ${DEEPEST_SECTION} deep`)
  .pipe(z.array(sectionSchema));

/** A county's plan (实施方案), read. Plain JSON: it survives a JSON round trip unchanged. */
export const planSchema = z.object({
  schema: z.literal("crosscounty/plan@1"),
  id: z.string(),
  title: z.string().nullable(),
  /** Date of issue, ISO 8601, else null. */
  issued: z.string().nullable(),
  /** 甲政发〔2024〕15号, else null. */
  documentNumber: z.string().nullable(),
  place: placeSchema.nullable(),
  source: planSourceSchema,
  /** The cleaned text. Cleaning only deletes. */
  text: z.string(),
  removals: z.array(removalSchema),
  sections: sectionsSchema,
  tasks: z.array(taskSchema),
  targets: z.array(targetSchema),
  numbers: z.array(numberMentionSchema),
  mechanism: mechanismSchema.nullable(),
  issues: z.array(issueSchema),
});
/** A county's plan (实施方案), read. */
export type Plan = z.infer<typeof planSchema>;
