import { z } from "zod";
import type { Background } from "../lexicon/background.ts";
import { readOptions } from "../text/readOptions.ts";
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS, type Thresholds, type Weights } from "./weights.ts";

/** How two plans are aligned. Every option has a default. */
export interface AlignOptions {
  /** Weight of each comparison; what is left out keeps its default. */
  weights: Partial<Weights>;
  /** Where a match begins; what is left out keeps its default. */
  thresholds: Partial<Thresholds>;
  /** How common the words of the genre are; null takes the table that ships with the package. */
  background: Background | null;
}

/** All of them. */
export interface AlignSettings {
  weights: Weights;
  thresholds: Thresholds;
  background: Background | null;
}

const numbersFor = <T extends object>(defaults: T) =>
  z.strictObject(Object.fromEntries(Object.keys(defaults).map((key) => [key, z.number().optional()])));

export const alignOptionsSchema = z.strictObject({
  weights: numbersFor(DEFAULT_WEIGHTS).default({}),
  thresholds: numbersFor(DEFAULT_THRESHOLDS).default({}),
  background: z
    .custom<Background>((value) => isBackground(value))
    .nullable()
    .default(null),
});

function isBackground(value: unknown): boolean {
  return Reflect.get(Object(value), "counts") instanceof Map && Reflect.has(Object(value), "clauses");
}

/** The options with their defaults; throws InvalidOptionError for an unknown name or a value that is no number. */
export function toAlignOptions(options: Partial<AlignOptions>): AlignSettings {
  readOptions(alignOptionsSchema, options, "align");
  return {
    weights: { ...DEFAULT_WEIGHTS, ...definedOf(options.weights) },
    thresholds: { ...DEFAULT_THRESHOLDS, ...definedOf(options.thresholds) },
    background: options.background ?? null,
  };
}

function definedOf<T extends object>(values: T | undefined): Partial<T> {
  const kept = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Partial<T>; // the same keys, fewer of them
}
