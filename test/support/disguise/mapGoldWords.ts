import { type Gold, goldSchema } from "../score/gold.ts";

/** A gold with all its words changed: quotes, contexts, titles, names, indicators. Ids and classes hold none of the words that are changed. */
export function mapGoldWords(gold: Gold, change: (words: string) => string): Gold {
  const mapped: unknown = JSON.parse(JSON.stringify(gold), (_key, value: unknown) => (typeof value === "string" ? change(value) : value));
  return goldSchema.parse(mapped);
}
