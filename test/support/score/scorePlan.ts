import type { Finding } from "./finding.ts";
import { scoreLaws } from "./scoreLaws.ts";
import { scoreMechanism } from "./scoreMechanism.ts";
import { scoreNumbers } from "./scoreNumbers.ts";
import { scoreOrganizations } from "./scoreOrganizations.ts";
import { scoreStructure } from "./scoreStructure.ts";
import { scoreTargets } from "./scoreTargets.ts";
import type { SideGold } from "./sideGold.ts";

/** Everything that is scored of one plan. */
export function scorePlan(own: SideGold): Finding[] {
  return [
    ...scoreLaws(own.index.plan, own.side),
    scoreStructure(own),
    ...scoreOrganizations(own),
    ...scoreTargets(own),
    ...scoreNumbers(own),
    ...scoreMechanism(own),
  ];
}
