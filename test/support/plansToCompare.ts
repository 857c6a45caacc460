import fc from "fast-check";
import { DEFAULT_WEIGHTS, type Weights } from "../../src/align/weights.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { countyPlan } from "./countyPlan.ts";
import { genreText } from "./genreText.ts";
import { SEEDS } from "./seeds.ts";

const GOALS = "一、总体目标\n粮食产量稳步提高，农村厕所改造有序推进。\n";

/** An invented plan of one to eight tasks, now and then with goals before them. */
const invented: fc.Arbitrary<Plan> = fc
  .record({ seed: fc.integer({ min: 1, max: 1_000_000 }), tasks: fc.integer({ min: 1, max: 8 }), goals: fc.boolean() })
  .map(({ seed, tasks, goals }) => {
    const [title = "", ...lines] = genreText(seed, tasks).split("\n");
    return parsePlan([title, ...(goals ? [GOALS] : []), ...lines].join("\n"), { id: `invented-${seed}` });
  });

/** Some tasks of a seed: comparing all of them clause by clause takes a second, which test/laws/alignment.test.ts takes once. */
const openingOf = (text: string): Plan => parsePlan(text.slice(0, 3000));

/** Titles and measures that say little or nothing: marks alone, one word, nobody's work. */
export const SCANT = countyPlan({ tasks: { "——": "监管。建。", 监管: "——，新建茶园。", 其他: "（责任单位：县财政局）" } });

/** Two plans: invented ones, one of them twice, scant ones, and how the seeds begin. */
export const plansToCompare: fc.Arbitrary<[Plan, Plan]> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(invented, invented) },
  { weight: 2, arbitrary: invented.map((plan): [Plan, Plan] => [plan, plan]) },
  { weight: 1, arbitrary: fc.tuple(fc.constant(SCANT), fc.oneof(fc.constant(SCANT), invented)) },
  { weight: 1, arbitrary: fc.constant([openingOf(SEEDS.xiangyin), openingOf(SEEDS.pingjiang)] satisfies [Plan, Plan]) },
);

/** The weights that ship, and others around them. */
export const anyWeights: fc.Arbitrary<Weights> = fc.oneof(
  fc.constant(DEFAULT_WEIGHTS),
  fc
    // evenly spread, as fast-check's doubles are not
    .array(
      fc.integer({ min: -200, max: 300 }).map((hundredths) => hundredths / 100),
      { minLength: 20, maxLength: 20 },
    )
    .map((factors) => mapValues(DEFAULT_WEIGHTS, (weight, at) => weight * (factors[at % factors.length] ?? 1))),
);

function mapValues(weights: Weights, change: (weight: number, at: number) => number): Weights {
  const changed = Object.entries(weights).map(([name, weight], at) => [name, change(weight, at)]);
  return Object.fromEntries(changed) as Weights; // the same names
}
