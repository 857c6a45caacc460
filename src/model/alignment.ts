import { z } from "zod";
import { evidenceSchema } from "./evidence.ts";
import { nearestSchema } from "./nearest.ts";
import { sourceSpanSchema } from "./sourceSpan.ts";

/** `same`: the same policy task; `overlaps`: a substantial shared part; `only`: no partner. */
export const taskRelationSchema = z.enum(["same", "overlaps", "only"]);
/** `same`: the same policy task; `overlaps`: a substantial shared part; `only`: no partner. */
export type TaskRelation = z.infer<typeof taskRelationSchema>;

/** What two-way coverage says of the measures, in the words of NIST's OSCAL mapping model. */
export const mappingSchema = z.enum(["equal", "subset", "superset", "intersects", "none"]);
/** What two-way coverage says of the measures, in the words of NIST's OSCAL mapping model. */
export type Mapping = z.infer<typeof mappingSchema>;

/** One row of the task alignment: a pair of ids, or one id and null. */
export const taskRowSchema = z.object({
  id: z.string(),
  left: z.string().nullable(),
  right: z.string().nullable(),
  /** Rows that hang together, n to m, have one group. */
  group: z.number().int().positive(),
  relation: taskRelationSchema,
  mapping: mappingSchema,
  score: z.number(),
  /** True where the score lies in the band in which neither a match nor its absence is safe. */
  uncertain: z.boolean(),
  /** Share of each side's measures that the other side takes up, 0 to 1. */
  coverage: z.object({ left: z.number(), right: z.number() }),
  evidence: z.array(evidenceSchema),
  nearest: nearestSchema.nullable(),
});
/** One row of the task alignment: a pair of ids, or one id and null. */
export type TaskRow = z.infer<typeof taskRowSchema>;

/** How two clauses stand to each other: the same words, the same in other words, the same topic; `only`: no partner. */
export const measureRelationSchema = z.enum(["identical", "paraphrase", "same-topic", "only"]);
/** How two clauses stand to each other: the same words, the same in other words, the same topic; `only`: no partner. */
export type MeasureRelation = z.infer<typeof measureRelationSchema>;

/** One side of a measure or target row. `clause` (id null): words that speak of the same thing without being a target. */
export const sideSchema = z.object({
  kind: z.enum(["measure", "target", "clause"]),
  id: z.string().nullable(),
  taskId: z.string(),
  quote: z.string(),
  span: sourceSpanSchema,
});
/** One side of a measure or target row. */
export type Side = z.infer<typeof sideSchema>;

/** One row of the alignment of measures: a pair of clauses, or one clause and null. */
export const measureRowSchema = z.object({
  id: z.string(),
  left: sideSchema.nullable(),
  right: sideSchema.nullable(),
  relation: measureRelationSchema,
  score: z.number(),
  evidence: z.array(evidenceSchema),
  nearest: nearestSchema.nullable(),
  /** The wording was probably handed down to both: strong evidence of a match, weak evidence of a local choice. */
  template: z.boolean(),
});
/** One row of the alignment of measures: a pair of clauses, or one clause and null. */
export type MeasureRow = z.infer<typeof measureRowSchema>;

/** Which tasks and measures meet. A hand-made one can be diffed in place of the computed one. */
export const alignmentSchema = z.object({
  tasks: z.array(taskRowSchema),
  measures: z.array(measureRowSchema),
});
/** Which tasks and measures meet. */
export type Alignment = z.infer<typeof alignmentSchema>;
