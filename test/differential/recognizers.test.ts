import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { SEEDS } from "../support/seeds.ts";
import { HAS_WILD, readWild, WILD_NAMES } from "../support/wildPlans.ts";
import { EXPLANATIONS, explain } from "./explanations.ts";
import { findDifferences } from "./findDifferences.ts";

const idsOf = (text: string): (string | undefined)[] => findDifferences(parsePlan(text)).differences.map((one) => explain(one)?.id);

function unexplainedIn(text: string): string[] {
  return findDifferences(parsePlan(text))
    .differences.filter((one) => explain(one) === undefined)
    .map(({ kind, before, words, after }) => `${kind}: ${before.slice(-10)}[${words}]${after}`);
}

describe("beside @microsoft/recognizers-text", () => {
  it.each(Object.entries(SEEDS))("every difference in %s has its explanation, and amounts that both find have one value", (_, text) => {
    expect(unexplainedIn(text)).toEqual([]);
    expect(findDifferences(parsePlan(text)).both).toBeGreaterThan(20);
  });

  it.skipIf(!HAS_WILD).each(WILD_NAMES)("every difference in %s has its explanation", (name) => {
    expect(unexplainedIn(readWild(name))).toEqual([]);
  });

  it.each([
    ["一、建设\n1.新建果园。新建果园5亩。", ["heading"]],
    ["一、建设。一是新建果园5亩。", ["item"]],
    ["一、建设。推进一体化，建设一批果园。", ["word", "word"]],
    ["一、建设。线路扩容3千伏安。", ["unit"]],
    ["一、建设。落实2020年-2023年规划。", ["range"]],
    ["一、建设。建设5G基站。", ["name"]],
    ["一、建设。夯实“三农”基础。", ["named"]],
    ["一、建设。新建千亩果园。", ["magnitude"]],
  ])("%j differs by %j", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  it("an explanation holds for no other value of one amount", () => {
    const [number] = parsePlan("一、建设。新建果园5亩。").numbers;
    if (!number) throw new Error("expected a number");
    const difference = { kind: "value", before: "一、建设。新建果园", words: "6", after: "亩。", ours: number } as const;
    expect(explain(difference)).toBeUndefined();
    expect(explain({ ...difference, kind: "only-ours" })).toBeUndefined();
    expect(explain({ ...difference, kind: "only-theirs", ours: null })).toBeUndefined();
  });

  it("each explanation has one id", () => {
    expect(new Set(EXPLANATIONS.map(({ id }) => id)).size).toBe(EXPLANATIONS.length);
  });
});
