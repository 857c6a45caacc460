import { z } from "zod";

/** The two plans of a gold file; other plans in it keep their names. */
export type PlanSide = "left" | "right";
export const PLAN_SIDES = ["left", "right"] as const;

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const oneOrTwoNumbers = z.union([z.number(), z.array(z.number())]).transform((value) => [value].flat());
const optional = z.boolean().default(false);

/** Words of a plan, and where to look for them: in the task where it is known, in the context where the words alone are not enough. */
const quoteSchema = z.object({ task: z.string().nullable(), quote: z.string(), context: z.string().optional() });
export type GoldQuote = z.infer<typeof quoteSchema>;

const plan = z.string();
const taskSchema = z.object({
  plan,
  task: z.string(),
  title: z.string(),
  organizations: z.array(z.string()).optional(),
  roles: z.record(z.string(), z.string()).optional(),
  optional,
});

const targetSchema = quoteSchema.extend({
  plan,
  indicator: oneOrMore.optional(),
  subject: z.string().optional(),
  value: oneOrTwoNumbers.nullish(),
  baseValue: oneOrTwoNumbers.nullish(),
  unit: oneOrMore.optional(),
  comparator: oneOrMore.optional(),
  change: oneOrMore.optional(),
  commitment: oneOrMore.optional(),
  year: z
    .union([z.number().nullable(), z.array(z.number().nullable())])
    .default(null)
    .transform((value) => [value].flat()),
  qualitative: z.boolean().default(false),
  optional,
});
export type GoldTarget = z.infer<typeof targetSchema>;

const numberSchema = quoteSchema.extend({ plan, class: oneOrMore, optional });

const mechanismSchema = z.object({
  leads: z.array(z.string()),
  conveners: z.array(z.string()),
  deputyConveners: z.array(z.string()),
  members: z.array(z.string()),
  office: z.string(),
});
export type GoldMechanism = z.infer<typeof mechanismSchema>;

const quotePairSchema = z.object({ left: quoteSchema, right: quoteSchema, optional });
const listPairSchema = z.object({ left: z.array(z.string()), right: z.array(z.string()), relation: z.string(), optional });

/** A gold file whose two plans go by `left` and `right`. What the file does not judge is absent, and then not scored. */
export const goldSchema = z.object({
  tasks: z.array(taskSchema).default([]),
  targets: z.array(targetSchema).default([]),
  numbers: z.array(numberSchema).default([]),
  mechanism: z.record(z.string(), mechanismSchema).default({}),
  taskAlignment: z.array(listPairSchema).default([]),
  measureAlignment: z.array(quotePairSchema.extend({ relation: oneOrMore })).optional(),
  measuresOnly: z.array(quoteSchema.extend({ plan })).default([]),
  targetAlignment: z.array(quotePairSchema.extend({ outcome: oneOrMore })).optional(),
  organizations: z.array(listPairSchema).optional(),
  /** From these words on a plan is not scored. */
  unscored: z.array(z.object({ plan, from: z.string() })).default([]),
});
export type Gold = z.infer<typeof goldSchema>;
