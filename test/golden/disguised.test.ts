import { afterAll, describe, expect, it } from "vitest";
import { parsePlan } from "../../src/index.ts";
import { DISGUISES, disguise } from "../support/disguise.ts";
import { type GoldenPair, readSeedPair } from "../support/disguise/goldenPair.ts";
import { sayMisses } from "../support/score/expectFloor.ts";
import { figureTable } from "../support/score/figureTable.ts";
import { findGoldPlaces } from "../support/score/findGoldPlaces.ts";
import { type GoldQuote, PLAN_SIDES } from "../support/score/gold.ts";
import { indexPlan } from "../support/score/planIndex.ts";
import type { Pooled } from "../support/score/pool.ts";
import { scorePair } from "../support/score/scorePair.ts";
import { sayRow } from "../support/score/sayRow.ts";
import { ownRows } from "../support/score/sideGold.ts";

const MAY_FALL = 0.1;

const seeds = readSeedPair();
const disguised = Object.entries(DISGUISES).map(([name, changes]) => ({ name, pair: disguise(seeds, changes) }));

describe("disguised as plans of other counties", () => {
  const plain = scorePair(seeds);
  const runs: Record<string, readonly Pooled[]> = { plain };

  afterAll(() => console.log(figureTable(runs)));

  it.each(disguised)("$name: no figure falls by more than .10", ({ name, pair }) => {
    const pooled = scorePair(pair);
    runs[name] = pooled;
    const fallen = plain.filter(({ metric, figure }) => figure - figureOf(pooled, metric) > MAY_FALL);
    expect(fallen.map(({ metric }) => metric).map((metric) => pooled.filter((one) => one.metric === metric).map(sayMisses))).toEqual([]);
  });
});

describe("the disguise", () => {
  it.each(disguised)("$name changes both texts and the gold", ({ pair }) => {
    expect(pair.left).not.toBe(seeds.left);
    expect(pair.right).not.toBe(seeds.right);
    expect(pair.gold).not.toEqual(seeds.gold);
  });

  it.each(disguised)("$name keeps all that was annotated findable", ({ pair }) => {
    expect(lostQuotes(pair)).toEqual([]);
  });
});

function figureOf(pooled: readonly Pooled[], metric: Pooled["metric"]): number {
  return pooled.find((one) => one.metric === metric)?.figure ?? 0;
}

/** Gold quotes that stand nowhere in their task. */
function lostQuotes({ gold, ...texts }: GoldenPair): string[] {
  return PLAN_SIDES.flatMap((side) => {
    const index = indexPlan(parsePlan(texts[side]));
    const pairs = [...(gold.measureAlignment ?? []), ...(gold.targetAlignment ?? [])].map((row) => row[side]);
    const rows: GoldQuote[] = [...ownRows([...gold.targets, ...gold.numbers, ...gold.measuresOnly], side), ...pairs];
    return rows.filter((row) => findGoldPlaces(index, row).length === 0).map((row) => `${side} ${sayRow(row)}`);
  });
}
