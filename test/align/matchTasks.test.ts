import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptTaskPairs, findTaskPairs, type TaskPair } from "../../src/align/matchTasks.ts";
import { alignedTasks } from "../../src/align/measureMatches.ts";
import { type PlanProfile, profilePlans } from "../../src/align/profilePlan.ts";
import type { TaskProfile } from "../../src/align/taskProfile.ts";
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS, type Thresholds, type Weights } from "../../src/align/weights.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { genreText } from "../support/genreText.ts";
import { anyWeights, plansToCompare } from "../support/plansToCompare.ts";
import { scoreTaskPairsSlowly } from "../support/scoreSlowly.ts";
import { twoCounties } from "../support/twoCounties.ts";

/** Every pair, for each is chosen. */
function allPairs(left: PlanProfile, right: PlanProfile, weights: Weights = DEFAULT_WEIGHTS): TaskPair[] {
  const chosen = alignedTasks(left.tasks.flatMap((a) => right.tasks.map((b) => ({ left: a.task.id, right: b.task.id }))));
  return findTaskPairs(left, right, { weights, thresholds: DEFAULT_THRESHOLDS, chosen });
}

function pairsOf(left: Plan, right: Plan): TaskPair[] {
  const profiles = profilePlans(left, right, null);
  return allPairs(profiles.left, profiles.right);
}

/** Pairs with the scores that a test wants: "1~1 4" is a pair of the tasks 2.1 and 2.1 with the score 4. Says which are accepted. */
function accepted(...scores: string[]): string[] {
  const plan = (titles: string) => countyPlan({ tasks: Object.fromEntries([...titles].map((title) => [title, "新建茶园。"])) });
  const { left, right } = profilePlans(plan("甲乙丙"), plan("丁戊己"), null);
  const at = (list: readonly TaskProfile[], name: string): TaskProfile => {
    const found = list[Number(name) - 1];
    if (!found) throw new Error(`expected one of ${list.length} tasks, found ${name}`);
    return found;
  };
  const shared = { words: 0, taken: { left: 0, right: 0 } };
  const pairs = scores.map((words): TaskPair => {
    const [ids = "", score = ""] = words.split(" ");
    const [a = "", b = ""] = ids.split("~");
    return { left: at(left.tasks, a), right: at(right.tasks, b), shared, score: Number(score) };
  });
  return acceptTaskPairs(pairs, DEFAULT_THRESHOLDS).map((pair) => `${pair.left.task.id.slice(2)}~${pair.right.task.id.slice(2)}`);
}

describe("the score of two tasks", () => {
  const { left, right } = twoCounties();

  it("gives every pair of tasks once", () => {
    const ids = pairsOf(left, right).map((pair) => `${pair.left.task.id}~${pair.right.task.id}`);
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
  });

  it("puts the two tasks on 粮食 far above the one on 粮食 and the one on 机场", () => {
    const score = (a: string, b: string) => pairsOf(left, right).find((pair) => pair.left.task.id === a && pair.right.task.id === b)?.score;
    expect(score("2.1", "2.2")).toBeGreaterThan(DEFAULT_THRESHOLDS.taskSame);
    expect(score("2.1", "2.3")).toBeLessThan(DEFAULT_THRESHOLDS.task);
  });

  it("gives a pair the same score whatever else the plans hold", () => {
    const others = { ...right, tasks: right.tasks.slice(0, 2) };
    const scores = (pairs: readonly TaskPair[]) => pairs.filter((pair) => pair.right.task.id !== "2.3").map((pair) => pair.score);
    expect(scores(pairsOf(left, others))).toEqual(scores(pairsOf(left, right)));
  });

  it("finds by rows what comparing clause by clause finds", () => {
    fc.assert(
      fc.property(plansToCompare, anyWeights, ([one, two], weights) => {
        const profiles = profilePlans(one, two, null);
        const fast = allPairs(profiles.left, profiles.right, weights);
        expect(fast).toEqual(scoreTaskPairsSlowly(profiles.left, profiles.right, weights));
      }),
      { numRuns: 40 },
    );
  });

  it("gives none where a plan has no task", () => {
    expect(pairsOf(countyPlan({}), right)).toEqual([]);
    expect(pairsOf(left, countyPlan({}))).toEqual([]);
  });
});

/** What is accepted, and for each task the first of its best pairs where that can be named: all that rows are made of. */
function decided(pairs: readonly TaskPair[], thresholds: Thresholds): string[] {
  const words = ({ left, right, score }: TaskPair) => `${left.task.id}~${right.task.id} ${score}`;
  const accepted = acceptTaskPairs(pairs, thresholds).map(words);
  const best = (["left", "right"] as const).flatMap((side) => {
    const found = new Map<string, TaskPair>();
    for (const pair of pairs)
      if (pair.score > (found.get(pair[side].task.id)?.score ?? Number.NEGATIVE_INFINITY)) found.set(pair[side].task.id, pair);
    return [...found.values()].filter((pair) => pair.score >= Math.min(thresholds.taskNear, thresholds.task - thresholds.taskUncertain));
  });
  return [...accepted, ...best.map(words).sort()];
}

/** The slow and obvious way to the pairs that count, of all. */
function countingSlowly(all: readonly TaskPair[], limits: Thresholds): TaskPair[] {
  const bestOf = (task: TaskProfile) =>
    Math.max(...all.filter(({ left, right }) => left === task || right === task).map(({ score }) => score));
  const best = new Map(all.flatMap(({ left, right }) => [left, right]).map((task) => [task, bestOf(task)]));
  const least = Math.min(limits.task, limits.taskNear, limits.task - limits.taskUncertain);
  return all.filter(({ left, right, score }) => {
    if (left.exact === right.exact) return true;
    const lesser = Math.min(best.get(left) ?? Number.NaN, best.get(right) ?? Number.NaN);
    const besides = limits.taskBesidesShare < 0 ? limits.taskBesides : Math.max(limits.taskBesides, limits.taskBesidesShare * lesser);
    return score >= least && score >= Math.min(lesser, besides);
  });
}

/** Forty tasks of three titles and two bodies, so that most pairs tie. */
const ALIKE = countyPlanOf(
  Array.from({ length: 40 }, (_, at) => [
    ["发展茶叶产业", "提升粮食产能", "发展茶叶产业和粮食产能"][at % 3] ?? "",
    ["新建茶园2万亩，推广优良品种。", "改造厕所。"][at % 2] ?? "",
  ]),
);

function countyPlanOf(tasks: readonly (readonly [title: string, body: string])[]): Plan {
  return parsePlan(["安平县方案", "一、重点任务", ...tasks.map(([title, body], at) => `${at + 1}．${title}。${body}`)].join("\n"));
}

/** Every weight turned round: what is alike scores low. */
const AGAINST = Object.fromEntries(Object.entries(DEFAULT_WEIGHTS).map(([name, weight]) => [name, -weight])) as Weights; // the same names

describe("findTaskPairs", () => {
  const counties = twoCounties();
  const profiles = profilePlans(counties.left, counties.right, null);
  const foundWith = (thresholds: Partial<Thresholds>) =>
    findTaskPairs(profiles.left, profiles.right, { weights: DEFAULT_WEIGHTS, thresholds: { ...DEFAULT_THRESHOLDS, ...thresholds } });
  const scoreOf = (ids: string) =>
    allPairs(profiles.left, profiles.right).find(({ left, right }) => `${left.task.id}~${right.task.id}` === ids)?.score ?? Number.NaN;
  const idsOf = (pairs: readonly TaskPair[]) => pairs.map(({ left, right }) => `${left.task.id}~${right.task.id}`);

  it("finds what just reaches the lowest threshold, and nothing below it", () => {
    const taskNear = scoreOf("2.1~2.2");
    expect(idsOf(foundWith({ task: 99, taskNear }))).toContain("2.1~2.2");
    expect(idsOf(foundWith({ task: 99, taskNear: taskNear + 1e-9 }))).not.toContain("2.1~2.2");
  });

  it("finds what can be called uncertain, though it is neither taken nor named", () => {
    const score = scoreOf("2.1~2.2");
    const isFound = (task: number) => idsOf(foundWith({ task, taskUncertain: 1, taskNear: 99 })).includes("2.1~2.2");
    expect([isFound(score + 0.9), isFound(score + 1.1)]).toEqual([true, false]);
  });

  it("finds beside better ones what just reaches the threshold for such, and nothing below it", () => {
    const besides = scoreOf("2.1~2.1");
    const isFound = (limits: Partial<Thresholds>) =>
      idsOf(foundWith({ taskNear: -99, taskBesidesShare: -1, ...limits })).includes("2.1~2.1");
    expect(besides).toBeLessThan(Math.min(scoreOf("2.1~2.2"), scoreOf("2.2~2.1")));
    expect(isFound({ taskBesides: besides })).toBe(true);
    expect(isFound({ taskBesides: besides + 1e-9 })).toBe(false);
  });

  it("finds of all pairs those that count, which decide: the same are accepted, and the same are nearest", () => {
    const thresholds = fc.record({
      task: fc.constantFrom(-3, 0, 2),
      taskNear: fc.constantFrom(-99, -2, 1),
      taskUncertain: fc.constantFrom(0.35, 3),
      taskBesides: fc.constantFrom(-4, -1, 2.25),
      taskBesidesShare: fc.constantFrom(-1, 0, 0.35),
    });
    const ALL = { task: -99, taskNear: -99, taskUncertain: 0.35, taskBesides: -4, taskBesidesShare: 0 };
    fc.assert(
      fc.property(plansToCompare, anyWeights, thresholds, ([one, two], weights, changed) => {
        const profiles = profilePlans(one, two, null);
        const limits = { ...DEFAULT_THRESHOLDS, ...changed };
        const found = findTaskPairs(profiles.left, profiles.right, { weights, thresholds: limits });
        const all = scoreTaskPairsSlowly(profiles.left, profiles.right, weights);
        expect(decided(found, limits)).toEqual(decided(all, limits));
        expect(found).toEqual(countingSlowly(all, limits));
      }),
      {
        numRuns: 40,
        // what stands word for word in both scores lowest, and a share below 0 asks much beside those that score low
        examples: [
          [[ALIKE, ALIKE], AGAINST, ALL],
          [[ALIKE, ALIKE], AGAINST, { ...ALL, taskBesidesShare: -1 }],
        ],
      },
    );
  });

  it("finds the best partner of 120 tasks among 120 as comparing all does, in few pairs", () => {
    const [one, two] = [7, 8].map((seed) => parsePlan(genreText(seed, 120)));
    if (!one || !two) throw new Error("expected two plans");
    const profiles = profilePlans(one, two, null);
    const found = findTaskPairs(profiles.left, profiles.right, { weights: DEFAULT_WEIGHTS, thresholds: DEFAULT_THRESHOLDS });
    const all = allPairs(profiles.left, profiles.right);
    expect(all).toHaveLength(120 * 120);
    expect(found.length).toBeLessThan(all.length / 20);
    expect(decided(found, DEFAULT_THRESHOLDS)).toEqual(decided(all, DEFAULT_THRESHOLDS));
  });

  it("meets one task with many, many with one, and many that are alike, and gives none where a plan has no task", () => {
    const [one, many] = [parsePlan(genreText(1, 1)), parsePlan(genreText(2, 60))];
    for (const [left, right] of [
      [one, many],
      [many, one],
      [one, countyPlan({})],
      [parsePlan(genreText(1, 1)), parsePlan(genreText(2, 1200))],
      [ALIKE, ALIKE],
      [ALIKE, many],
    ] as const) {
      const profiles = profilePlans(left, right, null);
      const found = findTaskPairs(profiles.left, profiles.right, { weights: DEFAULT_WEIGHTS, thresholds: DEFAULT_THRESHOLDS });
      expect(decided(found, DEFAULT_THRESHOLDS)).toEqual(decided(pairsOf(left, right), DEFAULT_THRESHOLDS));
    }
  });
});

describe("acceptTaskPairs", () => {
  it.each([
    [["1~1 4", "1~2 1", "2~1 1", "2~2 3"], ["1~1", "2~2"], "the best of both"],
    [["1~1 4", "1~2 1"], ["1~1", "1~2"], "what is only the best of one: 2 has no better partner"],
    [["1~1 4", "2~1 1"], ["1~1", "2~1"], "and what is only the best of the left one"],
    [["1~1 4", "1~2 1", "2~2 2"], ["1~1", "2~2"], "nothing that is the best of none"],
    [["1~1 4", "1~2 2.25", "2~2 3"], ["1~1", "1~2", "2~2"], "what lies far above the threshold, beside better ones"],
    [["1~1 4", "1~2 2.24", "2~2 3"], ["1~1", "2~2"], "nothing just below that"],
    [["1~1 20", "1~2 6.9", "2~2 20"], ["1~1", "2~2"], "nothing far above it that is far below the better ones"],
    [["1~1 20", "1~2 7", "2~2 20"], ["1~1", "1~2", "2~2"], "a pair that is not"],
    [["1~1 20", "1~2 5", "2~2 6"], ["1~1", "1~2", "2~2"], "and one that is far below only one of them"],
    [["1~1 0", "2~2 -0.01"], ["1~1"], "the threshold itself, and nothing below it"],
    [["1~1 2", "1~2 2"], ["1~1", "1~2"], "both of a tie"],
    [["1~1 -3", "2~2 -4"], [], "nothing at all"],
    [[], [], "no pairs"],
  ])("of %j takes %j: %s", (scores, expected) => {
    expect(accepted(...scores)).toEqual(expected);
  });

  it("gives a task that stands word for word in the other plan no other partner, and no task beside it that one", () => {
    const fields = { 提升粮食生产能力: "新建高标准农田5万亩，推广优良品种。" };
    const [left, right] = [countyPlan({ tasks: fields }), countyPlan({ tasks: { ...fields, 增强粮食生产能力: "新建高标准农田5万亩。" } })];
    const pairs = pairsOf(left, right);
    expect(pairs.every((pair) => pair.score > DEFAULT_THRESHOLDS.taskBesides)).toBe(true);
    expect(acceptTaskPairs(pairs, DEFAULT_THRESHOLDS).map((pair) => pair.right.task.id)).toEqual(["2.1"]);
    const [other, ...none] = pairsOf(countyPlan({ tasks: { 提升粮食产能: "新建高标准农田4万亩。" } }), right);
    expect(
      acceptTaskPairs(
        [other, ...none].filter((pair) => pair !== undefined),
        DEFAULT_THRESHOLDS,
      ),
    ).toHaveLength(2);
  });

  it.each([
    [0, 1, "the threshold"],
    [-0.01, 0, "nothing below it"],
  ])("takes word for word, at a score of %d, %d: %s", (score, count) => {
    const plan = countyPlan({ tasks: { 提升粮食生产能力: "新建高标准农田5万亩。" } });
    const pairs = pairsOf(plan, plan).map((pair) => ({ ...pair, score }));
    expect(acceptTaskPairs(pairs, DEFAULT_THRESHOLDS)).toHaveLength(count);
  });

  it("changes no other pair when an unmatched task goes", () => {
    const all = ["1~1 4", "1~2 1", "2~2 3", "3~1 -1", "3~2 -2"];
    expect(accepted(...all.filter((pair) => !pair.startsWith("3")))).toEqual(accepted(...all));
  });
});
