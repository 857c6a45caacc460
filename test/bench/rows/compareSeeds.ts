import { fromMarkdown } from "mdast-util-from-markdown";
import { munkres } from "munkres";
import { compareTwoStrings } from "string-similarity";
import { comparePlans } from "../../../src/comparePlans.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { parsePlan } from "../../../src/parse/parsePlan.ts";
import { SEEDS } from "../../support/seeds.ts";
import { faster, OURS, timesFaster } from "../faster.ts";
import type { Row } from "../figure.ts";
import { race } from "../race.ts";
import { recognizeSentences, toSentences } from "../recognizeSentences.ts";

const PEERS = "mdast + recognizers-text + string-similarity + munkres";
const texts = Object.values(SEEDS);
const [left, right] = [parsePlan(SEEDS.xiangyin), parsePlan(SEEDS.pingjiang)];
const tasksOf = (plan: Plan): string[] => plan.tasks.map((task) => task.text);
const clausesOf = (plan: Plan): string[] => plan.tasks.flatMap((task) => task.measures.map((measure) => measure.text));

/** Who matches texts so: every pair is scored, and the assignment of the highest sum is taken. */
function assign(lefts: readonly string[], rights: readonly string[]): unknown {
  return munkres(lefts.map((one) => rights.map((other) => 1 - compareTwoStrings(one, other))));
}

/** From the two texts to the comparison: tasks, measures, targets, bodies. The peers are given our tasks and clauses for nothing. */
export const compareSeeds: Row = () => {
  const times = race(
    [
      { name: OURS, run: () => comparePlans(parsePlan(SEEDS.xiangyin), parsePlan(SEEDS.pingjiang)) },
      {
        name: PEERS,
        run: () => [
          texts.map((text) => fromMarkdown(text)),
          recognizeSentences(texts.flatMap(toSentences)),
          assign(tasksOf(left), tasksOf(right)),
          assign(clausesOf(left), clausesOf(right)),
        ],
      },
    ],
    { seconds: 60, rounds: 31 },
  );
  return faster("the whole comparison of the seeds, from text", times, { [PEERS]: timesFaster(40, 100) });
};
