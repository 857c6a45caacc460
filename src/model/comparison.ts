import { z } from "zod";
import { measureRowSchema, sideSchema, taskRowSchema } from "./alignment.ts";
import { nearestSchema } from "./nearest.ts";
import { planSchema } from "./plan.ts";

/** What comes out where two targets are set against each other; no outcome ranks what is not the same statistic. */
export const targetOutcomeSchema = z.enum([
  "equal",
  "left-higher",
  "right-higher",
  "overlapping",
  "related-indicator",
  "different-standard",
  "quantified-left-only",
  "quantified-right-only",
  "both-qualitative",
  "not-comparable",
  "left-only",
  "right-only",
]);
/** What comes out where two targets are set against each other; no outcome ranks what is not the same statistic. */
export type TargetOutcome = z.infer<typeof targetOutcomeSchema>;

/** Two targets set against each other, or one that only one plan has. */
export const targetDiffSchema = z.object({
  id: z.string(),
  left: sideSchema.nullable(),
  right: sideSchema.nullable(),
  outcome: targetOutcomeSchema,
  /** Why this outcome, in Chinese. */
  reason: z.string(),
  /** Left minus right of the numbers as written, in the base unit (亩, 吨, 元); null where it is not known which side is higher. */
  difference: z.number().nullable(),
  /** Left over right; null as above, or where the right is 0. */
  ratio: z.number().nullable(),
  nearest: nearestSchema.nullable(),
});
/** Two targets set against each other, or one that only one plan has. */
export type TargetDiff = z.infer<typeof targetDiffSchema>;

/** Bodies of the two plans that stand for each other; lists of all names as written. */
export const organizationRowSchema = z.object({
  left: z.array(z.string()),
  right: z.array(z.string()),
  relation: z.enum(["same", "merged", "only"]),
  /** The rule that joined them, or why nothing did. */
  reason: z.string(),
});
/** Bodies of the two plans that stand for each other; lists of all names as written. */
export type OrganizationRow = z.infer<typeof organizationRowSchema>;

/** Who is responsible for a matched pair of tasks. */
export const dutyRowSchema = z.object({
  left: z.string(),
  right: z.string(),
  /** In both, as written on each side. */
  shared: z.array(z.object({ left: z.array(z.string()), right: z.array(z.string()) })),
  /** Only in the left task. `elsewhere`: ids of other tasks of the right plan in which the body stands. */
  leftOnly: z.array(z.object({ name: z.string(), elsewhere: z.array(z.string()) })),
  rightOnly: z.array(z.object({ name: z.string(), elsewhere: z.array(z.string()) })),
});
/** Who is responsible for a matched pair of tasks. */
export type DutyRow = z.infer<typeof dutyRowSchema>;

/** Bodies that are named in tasks and not in the mechanism, and the other way round. */
export const mechanismCheckSchema = z.object({
  inTasksOnly: z.array(z.string()),
  inMechanismOnly: z.array(z.string()),
});
/** Bodies that are named in tasks and not in the mechanism, and the other way round. */
export type MechanismCheck = z.infer<typeof mechanismCheckSchema>;

/** What gave this result. */
export const usedOptionsSchema = z.object({
  version: z.string(),
  weights: z.record(z.string(), z.number()),
  thresholds: z.record(z.string(), z.number()),
  background: z.object({ name: z.string(), clauses: z.number().int() }),
});
/** What gave this result. */
export type UsedOptions = z.infer<typeof usedOptionsSchema>;

/** The comparison of two plans. */
export const comparisonSchema = z.object({
  schema: z.literal("crosscounty/comparison@1"),
  /** The two plans. */
  left: planSchema,
  right: planSchema,
  /** What the comparison was narrowed down to; null for the whole plans. */
  theme: z.string().nullable(),
  options: usedOptionsSchema,
  tasks: z.array(taskRowSchema),
  measures: z.array(measureRowSchema),
  targets: z.array(targetDiffSchema),
  organizations: z.array(organizationRowSchema),
  duties: z.array(dutyRowSchema),
  mechanism: z.object({ left: mechanismCheckSchema, right: mechanismCheckSchema }),
});
/** The comparison of two plans. */
export type Comparison = z.infer<typeof comparisonSchema>;

/** A comparison with the ids of the two plans in place of the plans. */
export const slimComparisonSchema = comparisonSchema.extend({ left: z.string(), right: z.string() });
/** A comparison with the ids of the two plans in place of the plans. */
export type SlimComparison = z.infer<typeof slimComparisonSchema>;
