import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { distance } from "fastest-levenshtein";
import MiniSearch from "minisearch";
import { compareTwoStrings } from "string-similarity";
import { z } from "zod";
import type { Plan } from "../../../src/model/plan.ts";
import { ROOT } from "../../support/startProcess.ts";
import { faster, OURS, timesFaster } from "../faster.ts";
import type { Figure, Row } from "../figure.ts";
import { threeDigits } from "../formatTime.ts";
import { plansOfTasks, toPartners } from "../partnersOf.ts";
import { type Contestant, race } from "../race.ts";

/**
 * How many tasks meet as many, and for how many of them the peers look: their time grows with the number, so it is taken times the rest.
 * What takes us a second is run again and again as the peers are; what takes us longer is run once, in the process that tells its memory.
 */
const SIZES = [
  { tasks: 1000, sample: 10, isRaced: true },
  { tasks: 10_000, sample: 2, isRaced: false },
];
const MOST_MEGABYTES = 400;
const PROGRAM = join(ROOT, "test/bench/meetTasks.ts");
const measured = z.object({ milliseconds: z.number(), megabytes: z.number(), pairs: z.number().positive() });

/**
 * The best partner of each task among as many. Ours is exact by the whole score, with what decides between partners, and begins with plans that are
 * read; the peers compare texts, on a sample, and the index of minisearch is made for nothing. That ours is what comparing all pairs finds is a
 * test: test/align/matchTasks.test.ts.
 */
export const partners: Row = () => SIZES.flatMap(meet);

function meet({ tasks, sample, isRaced }: (typeof SIZES)[number]): Figure[] {
  const printed = execFileSync(process.execPath, ["--import", "tsx", PROGRAM, String(tasks)], {
    encoding: "utf8",
  });
  const { milliseconds, megabytes } = measured.parse(JSON.parse(printed));
  const plans = plansOfTasks(tasks);
  const ours = isRaced ? [{ name: OURS, run: () => toPartners(plans) }] : [];
  const times = race([...ours, ...peersOf(plans, sample)], { rounds: 5, seconds: 20 });
  const peers = [...times].filter(([name]) => name !== OURS).map(([name, time]) => [name, (time * tasks) / sample] as const);
  const work = `best partner of ${tasks} tasks among as many`;
  const aims = Object.fromEntries(peers.map(([name]) => [name, timesFaster(250)]));
  const memory: Figure = {
    work: `${work}, memory of the process with both plans`,
    peer: "–",
    ours: `${threeDigits(megabytes)} MB`,
    theirs: "–",
    value: megabytes,
    unit: "MB",
    aim: { kind: "at-most", value: MOST_MEGABYTES, stretch: null },
  };
  return [...faster(work, new Map([[OURS, times.get(OURS) ?? milliseconds], ...peers]), aims), memory];
}

function peersOf(plans: readonly [Plan, Plan], sample: number): Contestant[] {
  const [lefts, rights] = [plans[0].tasks.map((task) => task.text), plans[1].tasks.map((task) => task.text)];
  const own = lefts.slice(0, sample);
  const index = new MiniSearch({ fields: ["text"], tokenize: bigrams });
  index.addAll(rights.map((text, id) => ({ id, text })));
  return [
    { name: "string-similarity", run: () => own.map((text) => maxBy(rights, (other) => compareTwoStrings(text, other))) },
    { name: "fastest-levenshtein", run: () => own.map((text) => maxBy(rights, (other) => -distance(text, other))) },
    { name: "minisearch, bigrams", run: () => own.map((text) => index.search(text)[0]?.id) },
  ];
}

function bigrams(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** The place of the highest value. */
function maxBy(texts: readonly string[], likeness: (text: string) => number): number {
  let [best, place] = [Number.NEGATIVE_INFINITY, -1];
  for (const [at, text] of texts.entries()) {
    const value = likeness(text);
    if (value > best) [best, place] = [value, at];
  }
  return place;
}
