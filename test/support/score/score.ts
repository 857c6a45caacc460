import type { Comparison } from "../../../src/model/comparison.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { Finding } from "./finding.ts";
import type { Gold } from "./gold.ts";
import { indexPlan } from "./planIndex.ts";
import { scoreMeasureRows } from "./scoreMeasureRows.ts";
import { scoreOrganizationRows } from "./scoreOrganizationRows.ts";
import { scorePlan } from "./scorePlan.ts";
import { scoreTargetRows } from "./scoreTargetRows.ts";
import { scoreTaskRows } from "./scoreTaskRows.ts";

export interface Scored {
  left: Plan;
  right: Plan;
  comparison: Comparison;
}

/** Everything that is scored of two plans and their comparison. */
export function score(gold: Gold, { left, right, comparison }: Scored): Finding[] {
  const pair = { gold, left: indexPlan(left), right: indexPlan(right) };
  return [
    ...scorePlan({ side: "left", gold, index: pair.left }),
    ...scorePlan({ side: "right", gold, index: pair.right }),
    ...scoreTaskRows(gold, comparison.tasks),
    ...scoreMeasureRows(pair, comparison.measures),
    ...scoreTargetRows(pair, comparison.targets),
    ...scoreOrganizationRows(gold, comparison.organizations),
  ];
}
