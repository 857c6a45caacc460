import { formatOrdinal } from "./formatOrdinal.ts";
import type { NumberLevel, WordNumbering } from "./wordNumbering.ts";
import type { ListPlace } from "./wordStyles.ts";

/** Turns "no list" on in a paragraph whose style has one. */
const NO_LIST = "0";
const LAST_LEVEL = 8;

/**
 * Counts the paragraphs of Word's automatic lists, in reading order: each call is the next paragraph, and gives the mark that Word shows
 * before it (一、, （一）, 1.); "" for a paragraph in no list. Lists of one kind count on, as in Word, unless one starts anew.
 */
export function countListItems({ lists, levels }: WordNumbering): (place: ListPlace, styleId: string | null) => string {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ listId, level }, styleId) => {
    const list = listId === null || listId === NO_LIST ? undefined : lists.get(listId);
    if (listId === null || !list) return "";
    const kind = levels.get(list.abstractId);
    const levelAt = (at: number): NumberLevel | undefined => list.levels.get(at) ?? kind?.get(at);
    const depth = Math.min(LAST_LEVEL, level ?? depthOfStyle(kind, styleId) ?? 0);
    const own = levelAt(depth);
    if (!own) return "";
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    if (!begun.has(listId)) for (const at of list.starts.keys()) counts[at] = undefined;
    begun.add(listId);
    const startOf = (at: number): number => list.starts.get(at) ?? levelAt(at)?.start ?? 1;
    for (let at = 0; at < depth; at++) counts[at] ??= startOf(at);
    counts[depth] = (counts[depth] ?? startOf(depth) - 1) + 1;
    for (let at = depth + 1; at <= LAST_LEVEL; at++) {
      const restart = levelAt(at)?.restart ?? null;
      if (restart === null || restart > depth) counts[at] = undefined;
    }
    if (own.format === "bullet") return "";
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatOrdinal(counts[at] ?? startOf(at), own.isLegal ? "decimal" : (levelAt(at)?.format ?? "decimal"));
    });
  };
}

/** A level may name the style whose paragraphs are its items. */
function depthOfStyle(kind: ReadonlyMap<number, NumberLevel> | undefined, styleId: string | null): number | null {
  if (styleId === null) return null;
  return [...(kind ?? [])].find(([, level]) => level.style === styleId)?.[0] ?? null;
}
