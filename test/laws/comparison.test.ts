import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import type { Side } from "../../src/model/alignment.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { brokenComparisonLaws, brokenMirror } from "../support/comparisonLaws.ts";
import { taskList, toCountyText } from "../support/countyTexts.ts";
import { planText } from "../support/planTexts.ts";

const PLACES = ["安平县", "柳林县"] as const;
/** Two plans: of tasks that counties have, or of anything at all. */
const countyTexts = fc
  .tuple(taskList, taskList)
  .map(([a, b]): [string, string] => [toCountyText(PLACES[0], a), toCountyText(PLACES[1], b)]);
const twoTexts: fc.Arbitrary<[string, string]> = fc.oneof(countyTexts, fc.tuple(planText, planText));
const read = ([left, right]: readonly [string, string]): [Plan, Plan] => [parsePlan(left, { id: "a" }), parsePlan(right, { id: "b" })];

describe("comparing any two plans", () => {
  it("never throws; every task stands in a row, evidence adds up, ids are unique", () => {
    fc.assert(
      fc.property(twoTexts, (texts) => {
        expect(brokenComparisonLaws(comparePlans(...read(texts)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("the other way round says the same, mirrored: pairs, scores, outcomes, differences", () => {
    fc.assert(
      fc.property(twoTexts, (texts) => {
        const [left, right] = read(texts);
        expect(brokenMirror(comparePlans(left, right), comparePlans(right, left))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves both as they are, frozen to the last value", () => {
    fc.assert(
      fc.property(countyTexts, (texts) => {
        const [left, right] = read(texts).map(freeze) as [Plan, Plan];
        const before = JSON.stringify([left, right]);
        comparePlans(left, right);
        expect(JSON.stringify([left, right])).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a plan against itself", () => {
  it("meets itself in every task, measure and target, at the highest score of each, and has no one-sided row", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          countyTexts.map(([text]) => text),
          planText,
        ),
        (text) => {
          const plan = parsePlan(text);
          expect(unlike(plan, comparePlans(plan, plan))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("tasks in another order", () => {
  it("give the same rows, only with other ids and places", () => {
    fc.assert(
      fc.property(
        taskList,
        taskList.chain((tasks) => fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length }))),
        (left, [tasks, shuffled]) => {
          const plan = parsePlan(toCountyText(PLACES[0], left));
          const [first, second] = [tasks, shuffled].map((list) => comparePlans(plan, parsePlan(toCountyText(PLACES[1], list))));
          expect(second && wordsOf(second)).toEqual(first && wordsOf(first));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("a task without a partner", () => {
  it("can be deleted, and no other pair of tasks changes", () => {
    let deleted = 0;
    fc.assert(
      fc.property(countyTexts, (texts) => {
        const [left, right] = read(texts);
        const whole = comparePlans(left, right);
        for (const { right: id, relation } of whole.tasks) {
          if (relation !== "only" || id === null) continue;
          deleted++;
          const less = {
            ...right,
            tasks: right.tasks.filter((task) => task.id !== id),
            targets: right.targets.filter((t) => t.taskId !== id),
          };
          expect(pairsOf(comparePlans(left, less))).toEqual(pairsOf(whole));
        }
      }),
      { numRuns: 25 },
    );
    expect(deleted).toBeGreaterThan(10);
  });
});

describe("a county of another name", () => {
  it.each(["望江县", "大安县", "阿瓦提县"])("%s changes names and nothing else", (name) => {
    fc.assert(
      fc.property(taskList, taskList, (a, b) => {
        const other = parsePlan(toCountyText(PLACES[1], b));
        const [one, renamed] = [PLACES[0], name].map((place) => parsePlan(toCountyText(place, a)));
        if (!one || !renamed) throw new Error("expected two plans");
        const [before, after] = [comparePlans(one, other), comparePlans(renamed, other)];
        expect(JSON.parse(JSON.stringify(wordsOf(after)).replaceAll(name, PLACES[0]))).toEqual(wordsOf(before));
      }),
      { numRuns: 12 },
    );
  });
});

function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

/** What is not as it must be where a plan stands on both sides. */
function unlike(plan: Plan, itself: Comparison): string[] {
  const best = new Map<string | null, number>();
  for (const { left, score } of itself.tasks) best.set(left, Math.max(score, best.get(left) ?? score));
  const tasks = new Set(
    itself.tasks
      .filter((row) => row.left === row.right && row.relation === "same" && row.score === best.get(row.left))
      .map(({ left }) => left),
  );
  const measures = new Set(
    itself.measures
      .filter(({ left, right, relation }) => left && left.id === right?.id && relation === "identical")
      .map(({ left }) => left?.id),
  );
  const targets = new Set(
    itself.targets
      .filter(({ left, right, outcome }) => left && left.id === right?.id && /^(?:equal|both-qualitative)$/u.test(outcome))
      .map(({ left }) => left?.id),
  );
  const oneSided = [...itself.tasks, ...itself.measures, ...itself.targets].filter(({ left, right }) => left === null || right === null);
  return [
    ...plan.tasks.filter(({ id }) => !tasks.has(id)).map(({ id }) => `task ${id}`),
    ...plan.tasks
      .flatMap((task) => task.measures)
      .filter(({ id }) => !measures.has(id))
      .map(({ id }) => `measure ${id}`),
    ...plan.targets.filter(({ id }) => !targets.has(id)).map(({ id }) => `target ${id}`),
    ...oneSided.map(({ id }) => `row ${id}`),
  ];
}

/** The rows as words: titles and quotes in place of ids and spans, in no order. */
function wordsOf(comparison: Comparison): unknown {
  const titles = { left: titlesOf(comparison.left), right: titlesOf(comparison.right) };
  const side = (end: Side | null, of: "left" | "right"): string => (end ? `${titles[of].get(end.taskId)}: ${end.quote}` : "—");
  return {
    tasks: comparison.tasks
      .map((row) => [titles.left.get(row.left ?? ""), titles.right.get(row.right ?? ""), row.relation, row.score, row.mapping].join(" "))
      .sort(),
    measures: comparison.measures.map((row) => [side(row.left, "left"), side(row.right, "right"), row.relation].join(" ")).sort(),
    targets: comparison.targets
      .map((row) => [side(row.left, "left"), side(row.right, "right"), row.outcome, row.difference].join(" "))
      .sort(),
    organizations: comparison.organizations.map((row) => [[...row.left].sort(), [...row.right].sort(), row.relation].join(" ")).sort(),
  };
}

function titlesOf({ tasks, sections }: Plan): Map<string, string> {
  return new Map([...sections, ...tasks].map(({ id, title }) => [id, title]));
}

/** Pairs of tasks with all that is said of them but what counts rows. */
function pairsOf({ tasks }: Comparison): unknown[] {
  return tasks.filter(({ left, right }) => left !== null && right !== null).map(({ id: _id, group: _group, ...row }) => row);
}
