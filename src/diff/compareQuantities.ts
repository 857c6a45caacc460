import type { Quantity } from "../model/quantity.ts";
import { DEFAULT_DIFF_OPTIONS, type DiffOptions } from "./diffOptions.ts";

/** Where the real value may lie, in the unit of the dimension; an open end is not in. */
interface Interval {
  low: number;
  high: number;
  open?: "low" | "high";
}

export interface QuantityComparison {
  outcome: "equal" | "left-higher" | "right-higher" | "overlapping";
  /** Left minus right in the base unit; null where the two overlap without a common kind of bound. */
  difference: number | null;
  ratio: number | null;
}

/** 近百家 is less than a hundred, and not below this share of it. */
const NEARLY = 0.9;
/** 数十 is two to nine tens; 百亿级 is below the next order. */
const SEVERAL = { low: 2, high: 9 };
const ORDER = 10;

/** Compares amounts of one dimension and unit as intervals: 99%以上 equals 99%以上, and is higher than 98%以上. */
export function compareQuantities(left: Quantity, right: Quantity, { about }: DiffOptions = DEFAULT_DIFF_OPTIONS): QuantityComparison {
  const [a, b] = [intervalOf(left, about), intervalOf(right, about)];
  const sameBound = left.comparator === right.comparator && left.qualifier === right.qualifier;
  const difference = subtract(left.base.value, right.base.value);
  const ratio = right.base.value === 0 ? null : left.base.value / right.base.value;
  if (sameBound && left.base.value === right.base.value && left.base.maxValue === right.base.maxValue)
    return { outcome: "equal", difference: 0, ratio };
  const sameOpenSide = sameBound && left.comparator !== "range" && left.comparator !== "~";
  if (sameOpenSide) return { outcome: difference > 0 ? "left-higher" : "right-higher", difference, ratio };
  // 突破100亿 lies above 100亿, and nobody knows by how much
  const apart = difference === 0 ? { difference: null, ratio: null } : { difference, ratio };
  if (isAbove(a, b)) return { outcome: "left-higher", ...apart };
  if (isAbove(b, a)) return { outcome: "right-higher", ...apart };
  return { outcome: "overlapping", difference: null, ratio: null };
}

function isAbove(a: Interval, b: Interval): boolean {
  return a.low > b.high || (a.low === b.high && (a.open === "low" || b.open === "high"));
}

function intervalOf({ base, comparator, qualifier }: Quantity, about: number): Interval {
  const { value } = base;
  if (qualifier === "near") return { low: value * NEARLY, high: value, open: "high" };
  if (qualifier === "several") return { low: value * SEVERAL.low, high: value * SEVERAL.high };
  if (qualifier === "magnitude") return { low: value, high: comparator === ">=" ? Number.POSITIVE_INFINITY : value * ORDER, open: "high" };
  switch (comparator) {
    case "=":
      return { low: value, high: value };
    case ">=":
      return { low: value, high: Number.POSITIVE_INFINITY };
    case ">":
      return { low: value, high: Number.POSITIVE_INFINITY, open: "low" };
    case "<=":
      return { low: Number.NEGATIVE_INFINITY, high: value };
    case "<":
      return { low: Number.NEGATIVE_INFINITY, high: value, open: "high" };
    case "~":
      return { low: value * (1 - about), high: value * (1 + about) };
    case "range":
      return { low: value, high: base.maxValue ?? value };
  }
}

/** The difference without the noise of binary fractions. */
function subtract(a: number, b: number): number {
  return Number((a - b).toPrecision(12));
}
