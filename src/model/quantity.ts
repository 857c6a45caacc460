import { z } from "zod";

/** How the real value stands to the written one: 以上 `>=`, 突破 `>`, 以内 `<=`, 低于 `<`, 左右 `~`, 5—8家 `range`, else `=`. */
export const comparatorSchema = z.enum(["=", ">=", ">", "<=", "<", "~", "range"]);
/** How the real value stands to the written one: 以上 `>=`, 突破 `>`, 以内 `<=`, 低于 `<`, 左右 `~`, 5—8家 `range`, else `=`. */
export type Comparator = z.infer<typeof comparatorSchema>;

/** Loose amounts: 近百家 `near`, 十余家 `over`, 数十个 `several`, 百亿级 `magnitude`. */
export const qualifierSchema = z.enum(["near", "over", "several", "magnitude"]);
/** Loose amounts: 近百家 `near`, 十余家 `over`, 数十个 `several`, 百亿级 `magnitude`. */
export type Qualifier = z.infer<typeof qualifierSchema>;

/** What a unit measures; amounts of different dimensions are never compared. */
export const dimensionSchema = z.enum([
  "area",
  "mass",
  "length",
  "volume",
  "money",
  "ratio",
  "ratio-points",
  "count",
  "duration",
  "energy",
  "power",
  "concentration",
  "return-period",
  "grade",
  "other",
]);
/** What a unit measures; amounts of different dimensions are never compared. */
export type Dimension = z.infer<typeof dimensionSchema>;

/** The amount in the unit of its dimension, the scale multiplied out exactly: 12.5万亩 is 125000 亩. */
export const baseQuantitySchema = z.object({
  value: z.number(),
  /** Upper end of a range, else null. */
  maxValue: z.number().nullable(),
  unit: z.string(),
  dimension: dimensionSchema,
});
/** The amount in the unit of its dimension, the scale multiplied out exactly: 12.5万亩 is 125000 亩. */
export type BaseQuantity = z.infer<typeof baseQuantitySchema>;

/** An amount as a plan states it. 万 and 亿 belong to the unit, 千 and 百 to the value (千亩 is 1000 亩); an elided 元 is supplied. */
export const quantitySchema = z.object({
  /** As written, with the words that bound it: 12.5万吨以上. */
  text: z.string(),
  value: z.number(),
  maxValue: z.number().nullable(),
  unit: z.string(),
  comparator: comparatorSchema,
  qualifier: qualifierSchema.nullable(),
  base: baseQuantitySchema,
});
/** An amount as a plan states it. */
export type Quantity = z.infer<typeof quantitySchema>;
