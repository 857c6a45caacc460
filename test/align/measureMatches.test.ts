import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptPairs, alignedTasks, type ClausePair, pairKey, scorePairs } from "../../src/align/measureMatches.ts";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { toBackground } from "../../src/lexicon/background.ts";
import type { Plan } from "../../src/model/plan.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { anyWeights, plansToCompare } from "../support/plansToCompare.ts";
import { scorePairsSlowly } from "../support/scoreSlowly.ts";

/** Pairs of clauses with the scores that a test wants, "0~1 4", or "0~1 4 verbatim" for the same words. Says which are accepted. */
function accepted(...scores: string[]): string[] {
  const pairs = scores.map((words): ClausePair => {
    const [ids = "", score = "", verbatim] = words.split(" ");
    const [left = 0, right = 0] = ids.split("~").map(Number);
    return { left, right, score: Number(score), context: { inTask: false, neighbours: 0 }, verbatim: verbatim !== undefined };
  });
  return acceptPairs(pairs, DEFAULT_THRESHOLDS).map((pair) => `${pair.left}~${pair.right}`);
}

describe("acceptPairs", () => {
  it.each([
    [["0~0 4", "1~1 1"], ["0~0", "1~1"], "free clauses from the threshold on"],
    [["0~0 0"], ["0~0"], "the threshold itself"],
    [["0~0 -0.1"], [], "nothing below it"],
    [["0~0 -2 verbatim"], ["0~0"], "the same words of two aligned tasks at any score"],
    [["0~0 1 verbatim", "0~1 1.4"], ["0~0"], "the same words before what scores higher"],
    [["0~1 1.4", "0~0 1 verbatim"], ["0~0"], "whichever of the two comes first"],
    [["0~0 -2 verbatim", "0~1 -2 verbatim", "1~1 -2 verbatim"], ["0~0", "1~1"], "and of these only a first partner"],
    [["0~0 4", "0~1 1.4"], ["0~0"], "no weak second partner"],
    [["0~0 4", "0~1 1.5"], ["0~0", "0~1"], "a second partner at a higher score"],
    [["0~0 4", "1~1 4", "0~1 2.9"], ["0~0", "1~1"], "no middling pair of two that have partners"],
    [["0~0 4", "1~1 4", "0~1 3"], ["0~0", "0~1", "1~1"], "a pair of two that have partners at the highest score"],
    [["0~1 2", "0~0 2"], ["0~0", "0~1"], "of a tie the earlier ones first, both above the second threshold"],
    [["0~1 1", "0~0 1"], ["0~0"], "of a tie the earlier one, where the second does not reach"],
    [["1~0 1", "0~0 1"], ["0~0"], "and of two left ones"],
    [["0~1 5", "0~0 4"], ["0~0", "0~1"], "and puts partners of one in reading order"],
    [["2~0 5", "0~2 3", "1~1 4"], ["0~2", "1~1", "2~0"], "and puts them in reading order"],
    [[], [], "nothing of nothing"],
  ])("of %j takes %j: %s", (scores, expected) => {
    expect(accepted(...scores)).toEqual(expected);
  });

  it("takes nothing below the first threshold, however low the others", () => {
    const pair = (left: number, right: number, score: number): ClausePair => ({
      ...{ left, right, score },
      ...{ context: { inTask: false, neighbours: 0 }, verbatim: false },
    });
    const found = acceptPairs([pair(0, 0, 4), pair(0, 1, -1)], { ...DEFAULT_THRESHOLDS, clauseSecond: -9 });
    expect(found).toEqual([pair(0, 0, 4)]);
  });

  it("does not depend on the order in which pairs come", () => {
    const scores = ["0~0 1", "0~1 1", "1~0 1", "1~1 1", "2~1 2", "1~2 2"];
    expect(accepted(...[...scores].reverse())).toEqual(accepted(...scores));
  });
});

/** Their titles share 公路 and 建设, and 茶 in other words: what the clauses say of 茶 loses nothing. */
const SHARED_TITLES: [Plan, Plan] = [
  countyPlan({ tasks: { 茶园公路建设: "采摘春茶，改造公路。" } }),
  countyPlan({ place: "柳林县", tasks: { 公路茶叶建设: "加工春茶，新建公路。" } }),
];

describe("scorePairs", () => {
  const left = countyPlan({ goals: "粮食产量稳步提高。", tasks: { 改善农村人居环境: "开展农村厕所改造，推广优良品种。" } });
  const right = countyPlan({
    place: "柳林县",
    goals: "粮食产量持续增加。",
    tasks: { 整治农村人居环境: "推进农村厕所改造，谋划机场选址。" },
  });
  const { left: a, right: b } = profilePlans(left, right, null);
  const settings = { weights: DEFAULT_WEIGHTS, lowest: Number.NEGATIVE_INFINITY };
  const score = (aligned: readonly string[]) => scorePairs(a, b, alignedTasks(aligned.map((id) => ({ left: id, right: id }))), settings);
  const words = (pair: ClausePair) => `${a.clauses[pair.left]?.measure.text} ${b.clauses[pair.right]?.measure.text}`;

  it("looks at clauses that share a bigram or a topic, or say the same in aligned tasks, and at no others", () => {
    const found = score([]).map(words);
    expect(found).toContain("开展农村厕所改造 推进农村厕所改造");
    expect(found).not.toContain("推广优良品种 谋划机场选址");
    expect(found).not.toContain("开展农村厕所改造 谋划机场选址");
  });

  it("knows which tasks are aligned, and takes goals for aligned with goals alone", () => {
    const inTask = (aligned: readonly string[]) => Object.fromEntries(score(aligned).map((pair) => [words(pair), pair.context.inTask]));
    expect(inTask([])["开展农村厕所改造 推进农村厕所改造"]).toBe(false);
    expect(inTask(["2.1"])["开展农村厕所改造 推进农村厕所改造"]).toBe(true);
    expect(inTask([])["粮食产量稳步提高 粮食产量持续增加"]).toBe(true);
  });

  it("gives a pair of aligned tasks the higher score", () => {
    const of = (pairs: readonly ClausePair[]) => pairs.find((pair) => words(pair).startsWith("开展农村厕所改造 推进"))?.score ?? Number.NaN;
    expect(of(score(["2.1"]))).toBeGreaterThan(of(score([])));
  });

  it("hears nothing of neighbours that weigh nothing", () => {
    const common = toBackground({ name: "test", clauses: 100, topics: {}, rows: ["100 建设"] });
    const plan = countyPlan({ tasks: { 乡村工作: "建设。推广优良品种。" } });
    const both = profilePlans(plan, plan, common);
    expect(both.left.clauses.map((clause) => clause.characterBits > 0)).toEqual([false, true]);
    const pairs = scorePairs(both.left, both.right, alignedTasks([]), settings);
    expect(pairs.map((pair) => pair.context.neighbours)).toEqual([0]);
  });

  it("finds by rows what comparing pair by pair finds: the same pairs, scores and contexts", () => {
    const lowest = fc.constantFrom(Number.NEGATIVE_INFINITY, -1.5, 0);
    fc.assert(
      fc.property(plansToCompare, anyWeights, lowest, fc.nat(3), ([one, two], weights, from, every) => {
        const profiles = profilePlans(one, two, null);
        const ids = one.tasks.flatMap((a, i) =>
          two.tasks.filter((_, j) => (i + j) % 4 === every).map((b) => ({ left: a.id, right: b.id })),
        );
        const keys = new Set(ids.map((pair) => pairKey(pair.left, pair.right)));
        const slow = scorePairsSlowly(profiles.left, profiles.right, keys, weights).filter((pair) => pair.verbatim || pair.score >= from);
        expect(scorePairs(profiles.left, profiles.right, alignedTasks(ids), { weights, lowest: from })).toEqual(slow);
      }),
      { numRuns: 40, examples: [[SHARED_TITLES, DEFAULT_WEIGHTS, Number.NEGATIVE_INFINITY, 0]] },
    );
  });
});
