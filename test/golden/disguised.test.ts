import { afterAll, describe, expect, it } from "vitest";
import { parsePlan } from "../../src/index.ts";
import { type GoldenPair, readSeedPair } from "../support/disguise/goldenPair.ts";
import { reorderText } from "../support/disguise/reorderText.ts";
import { swapWords } from "../support/disguise/swapWords.ts";
import { DISGUISES, disguise } from "../support/disguise.ts";
import { sayMisses } from "../support/score/expectFloor.ts";
import { figureTable } from "../support/score/figureTable.ts";
import { findGoldPlaces } from "../support/score/findGoldPlaces.ts";
import { type GoldQuote, PLAN_SIDES } from "../support/score/gold.ts";
import { indexPlan } from "../support/score/planIndex.ts";
import type { Pooled } from "../support/score/pool.ts";
import { sayRow } from "../support/score/sayRow.ts";
import { scorePair } from "../support/score/scorePair.ts";
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
    const floors = new Map(plain.map(({ metric, figure }) => [metric, figure - MAY_FALL]));
    expect(pooled.map(({ metric }) => metric)).toEqual(plain.map(({ metric }) => metric));
    expect(pooled.filter(({ metric, figure }) => figure < (floors.get(metric) ?? 1)).map(sayMisses)).toEqual([]);
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

describe("swapping words", () => {
  const swap = swapWords(
    new Map([
      ["2万亩", "4万亩"],
      ["甲县", "乙县"],
      ["甲县港", "丙港"],
      ["乙县", "甲县"],
    ]),
  );

  it.each([
    ["新建2万亩，保持102万亩", "新建4万亩，保持102万亩"],
    ["甲县与甲县港", "乙县与丙港"],
    ["甲县和乙县", "乙县和甲县"],
  ])("makes of %s %s", (old, now) => expect(swap(old)).toBe(now));
});

describe("reordering", () => {
  const text = "一、目标\n二、任务\n（一）路\n1.国道。\n2. 县道。\n(二) 水\n1.河。\n三、机制\n";
  const backwards = (length: number): number[] => Array.from({ length }, (_, place) => length - 1 - place);

  it("moves tasks within their section and numbers them anew", () => {
    const moved = reorderText(text, "tasks", backwards);
    expect(moved.text).toBe("一、目标\n二、任务\n（一）路\n1. 县道。\n2.国道。\n(二) 水\n1.河。\n三、机制\n");
    expect(["2", "2.1", "2.1.1", "2.1.2", "2.2.1"].map(moved.newId)).toEqual(["2", "2.1", "2.1.2", "2.1.1", "2.2.1"]);
  });

  it("moves sections with all their tasks", () => {
    const moved = reorderText(text, "sections", backwards);
    expect(moved.text).toBe("一、目标\n二、任务\n(一) 水\n1.河。\n（二）路\n1.国道。\n2. 县道。\n三、机制\n");
    expect(["2", "2.1", "2.1.1", "2.1.2", "2.2.1"].map(moved.newId)).toEqual(["2", "2.2", "2.2.1", "2.2.2", "2.1.1"]);
  });
});

/** Gold quotes that stand nowhere in the plan. */
function lostQuotes({ gold, ...texts }: GoldenPair): string[] {
  return PLAN_SIDES.flatMap((side) => {
    const index = indexPlan(parsePlan(texts[side]));
    const pairs = [...(gold.measureAlignment ?? []), ...(gold.targetAlignment ?? [])].map((row) => row[side]);
    const rows: GoldQuote[] = [...ownRows([...gold.targets, ...gold.numbers, ...gold.measuresOnly], side), ...pairs];
    return rows.filter((row) => findGoldPlaces(index, row).length === 0).map((row) => `${side} ${sayRow(row)}`);
  });
}
