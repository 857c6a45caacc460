import type { Alignment, MeasureRow } from "../model/alignment.ts";
import type { Plan } from "../model/plan.ts";
import { type AlignOptions, toAlignOptions } from "./alignOptions.ts";
import { acceptTaskPairs, scoreTaskPairs } from "./matchTasks.ts";
import { acceptPairs, pairKey, scorePairs, themesOf } from "./measureMatches.ts";
import { profilePlans } from "./profilePlan.ts";
import { toMeasureRows } from "./toMeasureRows.ts";
import { toTaskRows } from "./toTaskRows.ts";

/**
 * Which tasks and measures of two plans meet, in any order, n to m, and to nothing. Every task stands in at least one row, and every
 * measure in a row of its own or in a pair.
 *
 * A score is the plain sum of its evidence and depends on the two items alone: rarity comes from a table of the genre, not from the plans.
 *
 * @returns rows in reading order of the left plan, then what only the right one has; empty lists for two empty plans
 * @throws {InvalidOptionError} for an unknown weight or threshold
 */
export function alignTasks(left: Plan, right: Plan, options: Partial<AlignOptions> = {}): Alignment {
  const { weights, thresholds, background } = toAlignOptions(options);
  const profiles = profilePlans(left, right, background);
  const themes = themesOf(profiles.left, profiles.right);
  const taskPairs = scoreTaskPairs(profiles.left, profiles.right, themes, weights);
  const accepted = acceptTaskPairs(taskPairs, thresholds);
  const aligned = new Set(accepted.map((pair) => pairKey(pair.left.task.id, pair.right.task.id)));
  const pairs = scorePairs(profiles.left, profiles.right, { aligned, themes }, weights);
  const matches = acceptPairs(pairs, thresholds);
  return {
    tasks: toTaskRows({ profiles, pairs: taskPairs, accepted, matches }, { weights, thresholds }),
    measures: toMeasureRows({ profiles, pairs, matches }, { weights, thresholds }),
  };
}

/**
 * Which measures of two plans meet when the tasks are aligned as the rows say, computed or made by hand.
 *
 * @param tasks rows of an alignment; only their ids count
 */
export function alignMeasures(
  left: Plan,
  right: Plan,
  tasks: readonly { left: string | null; right: string | null }[],
  options: Partial<AlignOptions> = {},
): MeasureRow[] {
  const { weights, thresholds, background } = toAlignOptions(options);
  const profiles = profilePlans(left, right, background);
  const aligned = new Set(tasks.flatMap((row) => (row.left !== null && row.right !== null ? [pairKey(row.left, row.right)] : [])));
  const pairs = scorePairs(profiles.left, profiles.right, { aligned, themes: themesOf(profiles.left, profiles.right) }, weights);
  return toMeasureRows({ profiles, pairs, matches: acceptPairs(pairs, thresholds) }, { weights, thresholds });
}
