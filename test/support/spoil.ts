import type { Comparison } from "../../src/model/comparison.ts";
import type { Plan } from "../../src/model/plan.ts";

/** Fields that hold words of a plan, or of its file's name. */
const WORDS = new Set(["title", "quote", "name", "text", "reason", "detail", "number", "indicator", "message", "documentNumber"]);

/** A copy in which every word that comes from a plan has hostile words before and behind it. Ids and verdicts stay. */
export function spoil<Value extends Comparison | Plan>(value: Value, words: string): Value {
  // the same shape: only strings are changed
  return spoilt(value, words, "") as Value;
}

function spoilt(value: unknown, words: string, key: string): unknown {
  if (typeof value === "string") return WORDS.has(key) ? `${words} ${value} ${words}` : value;
  if (Array.isArray(value)) return value.map((item) => spoilt(item, words, key === "left" || key === "right" ? "name" : key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, spoilt(item, words, inner)]));
}
