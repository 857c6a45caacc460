import { describe, expect, it } from "vitest";
import { comparePlans, parsePlan } from "../../src/index.ts";
import { readSeedPair } from "../support/disguise/goldenPair.ts";
import { sayMisses } from "../support/score/expectFloor.ts";
import type { Metric } from "../support/score/finding.ts";
import { pool } from "../support/score/pool.ts";
import { type Scored, score } from "../support/score/score.ts";
import { figureOf } from "../support/score/tally.ts";

const { gold, ...texts } = readSeedPair();
const plans = { left: parsePlan(texts.left), right: parsePlan(texts.right) };
const scored: Scored = { ...plans, comparison: comparePlans(plans.left, plans.right) };
const plain = pool(score(gold, scored));

interface Fault {
  fault: string;
  metric: Metric;
  /** What the report of the fault must name. */
  says: string;
  plant: (copy: Scored) => void;
}

const FAULTS: readonly Fault[] = [
  {
    fault: "a lost target",
    metric: "targets",
    says: "missed 2.4.1 守住74.4万亩耕地红线",
    plant: ({ left }) => drop(left.targets, "守住74.4"),
  },
  {
    fault: "a lost condition",
    metric: "qualitativeTargets",
    says: "missed 2.3.3 全面落实十年禁渔",
    plant: ({ right }) => drop(right.targets, "十年禁渔"),
  },
  { fault: "a lost number", metric: "numbers", says: "missed 2.2.3 一港双园", plant: ({ left }) => drop(left.numbers, "一港双园") },
  {
    fault: "a wrong value",
    metric: "targets",
    says: "extra 2.4.1 力争水产品产量突破20万吨",
    plant: ({ left }) => {
      for (const { quote, quantity } of left.targets) if (quantity && quote.includes("水产品")) quantity.base.value = 20;
    },
  },
  {
    fault: "a wrong comparator",
    metric: "target.comparator",
    says: "力争水产品产量突破20万吨: wanted >, given =",
    plant: ({ left }) => {
      for (const { quote, quantity } of left.targets) if (quantity && quote.includes("水产品")) quantity.comparator = "=";
    },
  },
  {
    fault: "a wrong class",
    metric: "numbers.class",
    says: "wanted name, given target",
    plant: ({ left }) => {
      for (const number of left.numbers) if (number.quote === "一港双园") number.class = "target";
    },
  },
  {
    fault: "a quote that is no slice",
    metric: "law.quotesAreSlices",
    says: "differs 县发展改革局",
    plant: ({ left }) => {
      for (const body of left.tasks[0]?.organizations ?? []) if (body.name === "县发改局") body.name = "县发展改革局";
    },
  },
  { fault: "a lost task", metric: "structure", says: "missed 2.4.5 壮大乡村富民特色产业", plant: ({ left }) => left.tasks.splice(-1) },
  {
    fault: "a lost body",
    metric: "organizations",
    says: "differs 2.1.1: wanted 县临港",
    plant: ({ left }) => left.tasks[0]?.organizations.splice(0, 1),
  },
  {
    fault: "a lost member",
    metric: "mechanism",
    says: "missed members: 平江高新区",
    plant: ({ right }) => right.mechanism?.members.splice(0, 1),
  },
  { fault: "a lost task row", metric: "onlyTasks", says: "missed left 2.1.1", plant: ({ comparison }) => comparison.tasks.splice(0, 1) },
  {
    fault: "an invented task pair",
    metric: "taskPairs",
    says: "extra 2.1.1~2.2.2",
    plant: ({ comparison }) => {
      const [row] = comparison.tasks;
      if (row) comparison.tasks[0] = { ...row, left: "2.1.1", right: "2.2.2" };
    },
  },
  {
    fault: "a score that is no sum",
    metric: "law.evidenceAddsUp",
    says: "does not add up",
    plant: ({ comparison }) => {
      for (const row of comparison.tasks) row.score += row.left === "2.4.3" ? 1 : 0;
    },
  },
  {
    fault: "lost measure rows",
    metric: "measurePairs.closeFound",
    says: "推进“四好农村路”建设",
    plant: ({ comparison }) => comparison.measures.splice(0),
  },
  { fault: "lost one-sided rows", metric: "measuresOnly", says: "in no row", plant: ({ comparison }) => comparison.measures.splice(0) },
  {
    fault: "a wrong outcome",
    metric: "targetPairs",
    says: "extra 2.4.4 推动农村卫生厕所普及率保持在99％以上 ~ 2.3.3 推动农村卫生厕所普及率保持在99%以上: left-higher",
    plant: ({ comparison }) => {
      for (const row of comparison.targets) if (row.outcome === "equal") row.outcome = "left-higher";
    },
  },
  {
    fault: "a lost merger",
    metric: "organizationPairs",
    says: "县工信局、县科技局 ~ 县科工信局: same",
    plant: ({ comparison }) => {
      for (const row of comparison.organizations) if (row.relation === "merged") row.relation = "same";
    },
  },
];

describe("the scorer", () => {
  it.each(FAULTS)("sees $fault in $metric and names it", ({ metric, says, plant }) => {
    const copy = structuredClone(scored);
    plant(copy);
    const [before, after] = [plain, pool(score(gold, copy))].map((pooled) => pooled.find((one) => one.metric === metric));
    if (!before || !after) throw new Error(`${metric} was not scored`);
    expect(after.figure).toBeLessThan(before.figure);
    expect(sayMisses(after)).toContain(says);
  });

  it("calls nothing asked for and nothing given 1, something asked for and nothing given 0", () => {
    expect(figureOf({ right: 0, given: 0, found: 0, wanted: 0 })).toBe(1);
    expect(figureOf({ right: 0, given: 0, found: 0, wanted: 3 })).toBe(0);
    expect(figureOf({ right: 0, given: 2, found: 0, wanted: 0 })).toBe(0);
    expect(figureOf({ right: 1, given: 2, found: 1, wanted: 1 })).toBeCloseTo(2 / 3);
    expect(figureOf({ yes: 0, of: 0 })).toBe(1);
  });
});

function drop(rows: { quote: string }[], words: string): void {
  const at = rows.findIndex(({ quote }) => quote.includes(words));
  rows.splice(at, 1);
}
