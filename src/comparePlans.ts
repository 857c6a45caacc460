import { alignWith } from "./align/alignPlans.ts";
import { checkPairs } from "./checkPairs.ts";
import { checkPlan } from "./checkPlan.ts";
import { type CompareOptions, type CompareSettings, toCompareSettings } from "./compareOptions.ts";
import { diffWith } from "./diff/diffTargets.ts";
import { shippedBackground } from "./lexicon/background.ts";
import type { Comparison, SlimComparison } from "./model/comparison.ts";
import type { Plan } from "./model/plan.ts";
import { checkBodies } from "./organizations/checkMechanism.ts";
import { collectBodies } from "./organizations/collectBodies.ts";
import { compareDuties } from "./organizations/compareDuties.ts";
import { compareBodies } from "./organizations/compareOrganizations.ts";
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
  return compareWith([left, right], toCompareSettings(options));
}

/** The same with plans and options that are known to be right: our own callers do without the checks, and without loading what checks. */
export function compareWith([left, right]: readonly [Plan, Plan], settings: CompareSettings): Comparison {
  checkPairs(left, right, settings.maxPairs);
  const background = settings.background ?? shippedBackground();
  const alignment = settings.alignment ?? alignWith([left, right], settings);
  const targets = diffWith([left, right], alignment, settings);
  const bodies = { left: collectBodies(left, settings), right: collectBodies(right, settings) };
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
