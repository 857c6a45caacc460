import type { Alignment, MeasureRow } from "../model/alignment.ts";
import { UnknownIdError } from "../model/errors.ts";
import type { Plan } from "../model/plan.ts";
import { type AlignOptions, type AlignSettings, toAlignOptions } from "./alignOptions.ts";
import { toRowFiller } from "./clauseRows.ts";
import { acceptTaskPairs, findTaskPairs, type PairChoice, scoreTaskPairs, type TaskPair } from "./matchTasks.ts";
import { acceptPairs, alignedTasks, pairKey, scorePairs } from "./measureMatches.ts";
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
  return align(plans, settings, (profiles, choice) => {
    const pairs = findTaskPairs(profiles.left, profiles.right, choice);
    return { pairs, accepted: acceptTaskPairs(pairs, choice.thresholds) };
  });
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
  const chosen = new Set(pairs.map((pair) => pairKey(pair.left, pair.right)));
  return align([left, right], toAlignOptions(options), acceptChosen(chosen));
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
  const aligned = new Set(tasks.map((row) => pairKey(row.left ?? "", row.right ?? "")));
  return align([left, right], toAlignOptions(options), acceptChosen(aligned)).measures;
}

/** The pairs of tasks that count, and which of them are accepted. */
type Accept = (profiles: Profiles, choice: PairChoice) => { pairs: TaskPair[]; accepted: TaskPair[] };
type Profiles = ReturnType<typeof profilePlans>;

/** Accepts what a person has chosen, whatever its score. */
function acceptChosen(keys: ReadonlySet<string>): Accept {
  return ({ left, right }, { weights, fill }) => {
    const pairs = scoreTaskPairs(left, right, weights, fill);
    return { pairs, accepted: pairs.filter((pair) => keys.has(pairKey(pair.left.task.id, pair.right.task.id))) };
  };
}

function align([left, right]: readonly [Plan, Plan], { weights, thresholds, background }: AlignSettings, accept: Accept): Alignment {
  const profiles = profilePlans(left, right, background);
  const fill = toRowFiller(profiles.right);
  const { pairs: scored, accepted } = accept(profiles, { weights, thresholds, fill });
  const aligned = alignedTasks(accepted.map((pair) => ({ left: pair.left.task.id, right: pair.right.task.id })));
  const lowest = Math.min(thresholds.clause, thresholds.clauseNear);
  const pairs = scorePairs(profiles.left, profiles.right, aligned, { weights, lowest, fill });
  const matches = acceptPairs(pairs, thresholds);
  return {
    tasks: toTaskRows({ profiles, pairs: scored, accepted, matches }, { weights, thresholds }),
    measures: toMeasureRows({ profiles, pairs, matches }, { weights, thresholds }),
  };
}

function checkId(id: string, plan: Plan, side: string): void {
  if (plan.tasks.some((task) => task.id === id)) return;
  throw new UnknownIdError(`${side} task`, JSON.stringify(id), `one of ${plan.tasks.map((task) => task.id).join(", ")}`);
}
