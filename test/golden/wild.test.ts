import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { comparePlans, parsePlan } from "../../src/index.ts";
import { checkPlan } from "../support/checkPlan.ts";
import { expectFloor } from "../support/score/expectFloor.ts";
import { figureTable } from "../support/score/figureTable.ts";
import { readGold } from "../support/score/readGold.ts";
import { scorePair } from "../support/score/scorePair.ts";
import { seenFrom } from "../support/seenFrom.ts";

/** Plans of many places and kinds, and what was annotated in some of them. They lie beside the project and are no part of it. */
const SHARED = fileURLToPath(new URL("../../../shared", import.meta.url));
const WILD = `${SHARED}/wild`;
const GOLD = `${SHARED}/gold/jiading-putuo.json`;

const LEFT = "jiading-haimian-2024";
const RIGHT = "putuo-haimian-2025";

function readWild(name: string): string {
  return readFileSync(`${WILD}/${name}.txt`, "utf8");
}

describe.skipIf(!existsSync(WILD))("plans from the wild", () => {
  const names = existsSync(WILD) ? readdirSync(WILD).filter((file) => file.endsWith(".txt")) : [];

  it.each(names.map((file) => file.slice(0, -".txt".length)))(
    "%s is read: quotes, sections and ids hold; there are tasks, or it is said why not",
    (name) => {
      const text = readWild(name);
      const plan = parsePlan(text);
      checkPlan(plan, text);
      if (plan.tasks.length === 0) expect(plan.issues.map(({ code }) => code)).toContain("no-outline");
    },
  );

  it("two plans of another field swapped mirror each other", () => {
    const [left, right] = [parsePlan(readWild(LEFT)), parsePlan(readWild(RIGHT))];
    expect(seenFrom(comparePlans(right, left), "right")).toEqual(seenFrom(comparePlans(left, right), "left"));
  });
});

describe.skipIf(!existsSync(WILD) || !existsSync(GOLD))("two plans of another field", () => {
  it("meet in tasks at F1 .70 and in measures at F1 .65", () => {
    const gold = readGold(readFileSync(GOLD, "utf8"), { left: LEFT, right: RIGHT });
    const pooled = scorePair({ left: readWild(LEFT), right: readWild(RIGHT), gold });
    console.log(figureTable({ "jiading-putuo": pooled }));
    expectFloor(pooled, "taskPairs", 0.7);
    expectFloor(pooled, "measurePairs", 0.65);
  });
});
