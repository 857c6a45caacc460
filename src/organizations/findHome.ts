import { BODY_LEVELS, DIVISION_TAIL, LEVEL_PREFIX, OTHER_PLACE, PEOPLES } from "../lexicon/organizationForms.ts";
import type { Plan } from "../model/plan.ts";
import { foldText } from "../text/foldText.ts";
import { segmentFunctions } from "./segmentFunctions.ts";

/** Whose bodies a plan names: the place's own name and the rank of its level. */
export interface Home {
  /** 安平县 and 安平, the longer first; empty where nothing tells. Fit to be folded out of names. */
  names: readonly string[];
  /** Rank of `BODY_LEVELS`; null where nothing tells, and then every level is the own one. */
  rank: number | null;
}

/** 局某某分局: what stands between is the place of the branch. */
const BRANCH_PLACE = /局(?<stem>\p{Script=Han}{2,3})分局$/u;

/**
 * The home of a plan, from `plan.place`; where that is null, from the names of its bodies: the place of its branches or the one before its own
 * level (安平县税务局), and the level that most names begin with.
 *
 * @example findHome(plan, names) // of 安平县: { names: ["安平县", "安平"], rank: 3 }
 */
export function findHome(plan: Plan, written: readonly string[]): Home {
  const names = written.map(foldText);
  const level = mostFrequent(names.flatMap((name) => LEVEL_PREFIX.exec(name)?.[0] ?? []));
  // 县级市 call their own bodies 市, as the city above a district does: the place's own word decides, not its `level`
  const rank = rankOf(plan.place?.name ?? "") ?? rankOf(level ?? "");
  const own = plan.place?.name ?? mostFrequent(names.flatMap((name) => placeIn(name, rank) ?? []));
  return { names: own === undefined ? [] : stemsOf(own), rank };
}

function placeIn(name: string, rank: number | null): string | undefined {
  const branch = BRANCH_PLACE.exec(name)?.groups?.stem;
  const place = OTHER_PLACE.exec(name)?.groups?.place;
  return branch ?? (place !== undefined && rankOf(place) === rank && segmentFunctions(place).unknown > 0 ? place : undefined);
}

/** Rank of the level word that a name ends in; null for none. */
function rankOf(name: string): number | null {
  return BODY_LEVELS.find(({ words }) => words.some((word) => name.endsWith(word)))?.rank ?? null;
}

/** A stem of one character (郊区) would be found in too many words. */
function stemsOf(name: string): string[] {
  let stem = foldText(name).replace(DIVISION_TAIL, "");
  if (/自治[县州区旗]$/u.test(name)) stem = withoutPeoples(stem);
  return [...new Set([foldText(name), stem])].filter((word) => word.length >= 2);
}

function withoutPeoples(stem: string): string {
  const people = PEOPLES.find((word) => stem.endsWith(word) && stem.length - word.length >= 2);
  return people === undefined ? stem : withoutPeoples(stem.slice(0, -people.length));
}

/** Ties go to the one that comes first. */
function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
