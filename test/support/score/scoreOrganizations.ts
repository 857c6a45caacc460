import type { Organization } from "../../../src/model/organization.ts";
import type { Finding } from "./finding.ts";
import { shareOf } from "./shareOf.ts";
import { ownRows, type SideGold } from "./sideGold.ts";
import { squeeze } from "./squeeze.ts";

/** The bodies of each task and, where the gold tells roles, the role of those that were found. */
export function scoreOrganizations({ side, gold, index }: SideGold): Finding[] {
  return ownRows(gold.tasks, side).flatMap(({ task, organizations: wanted, roles, optional }): Finding[] => {
    if (wanted === undefined || optional) return [];
    const given = index.plan.tasks.find(({ id }) => id === task)?.organizations ?? [];
    const hits = wanted.filter((name) => findNamed(given, name));
    const fits = hits.length === wanted.length && given.length === hits.length;
    const names: Finding = {
      metric: "organizations",
      group: side,
      tally: { right: hits.length, given: given.length, found: hits.length, wanted: wanted.length },
      misses: fits ? [] : [`differs ${task}: wanted ${wanted.join("、")}, given ${given.map(({ name }) => name).join("、")}`],
    };
    if (!roles) return [names];
    const judged = hits.flatMap((name) => (roles[name] ? [{ name, wanted: roles[name], given: findNamed(given, name)?.role }] : []));
    const share = shareOf(judged, (row) => row.wanted === row.given, {
      say: (row) => `${task} ${row.name}: wanted ${row.wanted}, given ${row.given}`,
    });
    return [names, { metric: "organizations.role", group: side, ...share }];
  });
}

function findNamed(bodies: readonly Organization[], name: string): Organization | undefined {
  return bodies.find((body) => squeeze(body.name) === squeeze(name));
}
