import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { comparePlans, parsePlan } from "../../src/index.ts";
import { checkPlan } from "../support/checkPlan.ts";
import { expectFloor } from "../support/score/expectFloor.ts";
import type { Metric } from "../support/score/finding.ts";
import { scorePair } from "../support/score/scorePair.ts";
import { addTallies, type Tally } from "../support/score/tally.ts";
import { seenFrom } from "../support/seenFrom.ts";
import { HAS_WILD, readWild, scoreWild, WILD_NAMES, wildPair } from "../support/wildPlans.ts";
import { pairTable, planTable } from "./accuracyTable.ts";

const LEFT = "jiading-haimian-2024";
const RIGHT = "putuo-haimian-2025";

describe.skipIf(!HAS_WILD)("plans from the wild", () => {
  it.each(WILD_NAMES)("%s is read: quotes, sections and ids hold; there are tasks, or it is said why not", (name) => {
    const text = readWild(name);
    const plan = parsePlan(text);
    checkPlan(plan, text);
    if (plan.tasks.length === 0) expect(plan.issues.map(({ code }) => code)).toContain("no-outline");
  });

  it("two plans of another field swapped mirror each other", () => {
    const [left, right] = [parsePlan(readWild(LEFT)), parsePlan(readWild(RIGHT))];
    expect(seenFrom(comparePlans(right, left), "right")).toEqual(seenFrom(comparePlans(left, right), "left"));
  });

  it("two plans of another field meet in tasks at F1 .70 and in measures at F1 .65", () => {
    const pooled = scorePair(wildPair(LEFT, RIGHT));
    expectFloor(pooled, "taskPairs", 0.7);
    expectFloor(pooled, "measurePairs", 0.65);
  });

  it("have the figures that the docs show", () => {
    const doc = readFileSync(new URL("../../docs/accuracy.md", import.meta.url), "utf8");
    expect(doc).toContain(planTable());
    expect(doc).toContain(pairTable());
  });
});

describe.skipIf(!HAS_WILD)("annotated plans, all together,", () => {
  const findings = WILD_NAMES.flatMap((name) => scoreWild(name).figures ?? []);
  const pooled = (metric: Metric): Tally =>
    findings
      .filter((one) => one.metric === metric)
      .map((one) => one.tally)
      .reduce(addTallies);
  const rate = (metric: Metric): number => {
    const tally = pooled(metric);
    return "of" in tally ? tally.yes / tally.of : tally.right / tally.given;
  };
  const recall = (metric: Metric): number => {
    const tally = pooled(metric);
    return "of" in tally ? tally.yes / tally.of : tally.found / tally.wanted;
  };

  it.each<[Metric, number, number]>([
    ["structure", 0.95, 0.95],
    ["organizations", 0.95, 0.95],
    ["organizations.role", 0.9, 0.9],
    ["targets", 0.8, 0.9],
    ["target.unit", 0.95, 0.95],
    ["target.comparator", 0.9, 0.9],
    ["target.year", 0.85, 0.85],
    ["qualitativeTargets", 0.8, 0.85],
  ])("are read in %s with a precision of %d and a recall of %d at least", (metric, precision, found) => {
    expect(rate(metric)).toBeGreaterThanOrEqual(precision);
    expect(recall(metric)).toBeGreaterThanOrEqual(found);
  });
});
