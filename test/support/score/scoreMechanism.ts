import type { Mechanism } from "../../../src/model/mechanism.ts";
import type { Finding } from "./finding.ts";
import type { GoldMechanism } from "./gold.ts";
import type { SideGold } from "./sideGold.ts";
import { squeeze } from "./squeeze.ts";

const PARTS = ["leads", "conveners", "deputyConveners", "members", "office"] as const;

/** Who steers the plan: names with their posts, part by part. Nothing where the gold does not tell. */
export function scoreMechanism({ side, gold, index }: SideGold): Finding[] {
  const mechanism = gold.mechanism[side];
  if (!mechanism) return [];
  return PARTS.map((part) => {
    const wanted = wantedNames(mechanism, part);
    const given = givenNames(index.plan.mechanism, part);
    const hits = wanted.filter((name) => given.includes(name));
    const missed = wanted.filter((name) => !hits.includes(name)).map((name) => `missed ${part}: ${name}`);
    const extra = given.filter((name) => !hits.includes(name)).map((name) => `extra ${part}: ${name}`);
    // the office is one answer, also where there is none
    const answers = part === "office" ? 1 : given.length;
    return {
      metric: "mechanism",
      group: side,
      tally: { right: hits.length, given: answers, found: hits.length, wanted: wanted.length },
      misses: [...missed, ...extra],
    };
  });
}

function wantedNames(mechanism: GoldMechanism, part: (typeof PARTS)[number]): string[] {
  return [mechanism[part]].flat().map(squeeze);
}

function givenNames(mechanism: Mechanism | null, part: (typeof PARTS)[number]): string[] {
  return [mechanism?.[part] ?? []].flat().map(({ name, post }) => squeeze(`${name}${post ?? ""}`));
}
