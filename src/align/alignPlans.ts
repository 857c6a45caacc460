import type { Alignment, MeasureRow } from "../model/alignment.ts";
import { UnknownIdError } from "../model/errors.ts";
import type { Plan } from "../model/plan.ts";
import { type AlignOptions, type AlignSettings, toAlignOptions } from "./alignOptions.ts";
import { acceptTaskPairs, findTaskPairs } from "./matchTasks.ts";
import { type AlignedTasks, acceptPairs, alignedTasks, scorePairs } from "./measureMatches.ts";
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
  return alignWith([left, right], toAlignOptions(options));
}

/** The same with options that are known to be right and complete. */
export function alignWith(plans: readonly [Plan, Plan], settings: AlignSettings): Alignment {
  return align(plans, settings);
}

/**
 * An alignment whose pairs of tasks a person has chosen; scores, evidence, measures and what only one side has are computed as ever.
 *
 * @param pairs ids of tasks that meet; a task that stands in no pair has no partner
 * @throws {UnknownIdError} for an id that its plan does not have
 * @example alignByHand(left, right, [{ left: "2.4.1", right: "2.3.1" }])
 */
export function alignByHand(
  left: Plan,
  right: Plan,
  pairs: readonly { left: string; right: string }[],
  options: Partial<AlignOptions> = {},
): Alignment {
  for (const pair of pairs) {
    checkId(pair.left, left, "left");
    checkId(pair.right, right, "right");
  }
  return align([left, right], toAlignOptions(options), alignedTasks(pairs));
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
  const pairs = tasks.flatMap((row) => (row.left === null || row.right === null ? [] : { left: row.left, right: row.right }));
  return align([left, right], toAlignOptions(options), alignedTasks(pairs)).measures;
}

/** @param chosen the pairs of tasks that are accepted, whatever their score; without it the best ones are */
function align([left, right]: readonly [Plan, Plan], settings: AlignSettings, chosen?: AlignedTasks): Alignment {
  const { weights, thresholds, background } = settings;
  const profiles = profilePlans(left, right, background);
  const found = findTaskPairs(profiles.left, profiles.right, { weights, thresholds, ...(chosen && { chosen }) });
  const accepted = chosen
    ? found.filter((pair) => chosen.get(pair.left.task.id)?.has(pair.right.task.id))
    : acceptTaskPairs(found, thresholds);
  const aligned = alignedTasks(accepted.map((pair) => ({ left: pair.left.task.id, right: pair.right.task.id })));
  const lowest = Math.min(thresholds.clause, thresholds.clauseNear);
  const pairs = scorePairs(profiles.left, profiles.right, aligned, { weights, lowest });
  const matches = acceptPairs(pairs, thresholds);
  return {
    tasks: toTaskRows({ profiles, pairs: found, accepted, matches }, { weights, thresholds }),
    measures: toMeasureRows({ profiles, pairs, matches }, { weights, thresholds }),
  };
}

function checkId(id: string, plan: Plan, side: string): void {
  if (plan.tasks.some((task) => task.id === id)) return;
  throw new UnknownIdError(`${side} task`, JSON.stringify(id), `one of ${plan.tasks.map((task) => task.id).join(", ")}`);
}
