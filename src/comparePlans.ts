import { toAlignOptions } from "./align/alignOptions.ts";
import { alignTasks } from "./align/alignPlans.ts";
import { checkPairs } from "./checkPairs.ts";
import { checkPlan } from "./checkPlan.ts";
import { type CompareOptions, compareOptionsSchema } from "./compareOptions.ts";
import { diffTargets } from "./diff/diffTargets.ts";
import { shippedBackground } from "./lexicon/background.ts";
import type { Comparison, SlimComparison } from "./model/comparison.ts";
import type { Plan } from "./model/plan.ts";
import { checkBodies } from "./organizations/checkMechanism.ts";
import { collectBodies } from "./organizations/collectBodies.ts";
import { compareDuties } from "./organizations/compareDuties.ts";
import { compareBodies } from "./organizations/compareOrganizations.ts";
import { readOptions } from "./text/readOptions.ts";
import { VERSION } from "./version.ts";

/**
 * Compares two plans: which tasks and measures meet, how their targets stand to each other, who is responsible, and what only one has.
 *
 * @returns plain JSON that holds both plans; the same input gives the same bytes
 * @throws {InvalidArgumentError} where a side is no Plan
 * @throws {InvalidOptionError} for an unknown option, weight or threshold
 * @throws {LimitError} for more pairs of tasks or clauses than `options.maxPairs`
 */
export function comparePlans(left: Plan, right: Plan, options: Partial<CompareOptions> = {}): Comparison {
  checkPlan(left, "left");
  checkPlan(right, "right");
  const { maxPairs } = readOptions(compareOptionsSchema, options, "compare");
  checkPairs(left, right, maxPairs);
  const { alignment: given, equivalents, about, maxPairs: _, ...alignOptions } = options;
  const settings = toAlignOptions(alignOptions);
  const background = settings.background ?? shippedBackground();

  const alignment = given ?? alignTasks(left, right, alignOptions);
  const targets = diffTargets(left, right, alignment, about === undefined ? {} : { about });
  const known = equivalents ? { equivalents } : {};
  const bodies = { left: collectBodies(left, known), right: collectBodies(right, known) };
  const organizations = compareBodies(bodies.left, bodies.right);
  return {
    schema: "crosscounty/comparison@1",
    left,
    right,
    theme: null,
    options: {
      version: VERSION,
      weights: settings.weights,
      thresholds: settings.thresholds,
      background: { name: background.name, clauses: background.clauses },
    },
    tasks: alignment.tasks,
    measures: alignment.measures,
    targets,
    organizations,
    duties: compareDuties(left, right, alignment.tasks, organizations),
    mechanism: { left: checkBodies(left, bodies.left), right: checkBodies(right, bodies.right) },
  };
}

/** The comparison with the ids of the two plans in place of the plans: smaller, for those who have them. */
export function toSlim(comparison: Comparison): SlimComparison {
  return { ...comparison, left: comparison.left.id, right: comparison.right.id };
}
