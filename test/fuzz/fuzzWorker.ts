/** One thread of a fuzz run: takes blocks of documents, checks them, tells what it found. Started by runFuzz. */
import { parentPort, workerData } from "node:worker_threads";
import { type Broken, brokenBy, type Depth } from "./checkDocument.ts";
import { makeDocument } from "./makeDocument.ts";
import { shrink } from "./shrink.ts";

export interface Job {
  seed: number;
  sources: readonly string[];
}

/** A block of documents, half-open. */
export interface Block {
  start: number;
  end: number;
}

export interface Failure extends Broken {
  index: number;
  texts: readonly string[];
}

export interface Result {
  /** Documents, pairs and reports, and documents by kind. */
  counts: Record<string, number>;
  /** Length of every document. */
  lengths: readonly number[];
  failures: readonly Failure[];
  /** The document that took longest for its length, and how long. */
  slowest: { index: number; length: number; milliseconds: number };
}

/** Every so many documents: the deeper, the rarer. */
const AGAIN_EVERY = 50;
const PAIR_EVERY = 20;
const REPORT_EVERY = 200;
/** Of one law so many failures are made small; the others are counted. */
const SHRUNK_PER_LAW = 2;

// started with these data by runFuzz alone
const { seed, sources } = workerData as Job;
const seen = new Map<string, number>();

parentPort?.on("message", (block: Block) => parentPort?.postMessage(checkBlock(block)));

function checkBlock({ start, end }: Block): Result {
  const counts: Record<string, number> = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const lengths: number[] = [];
  const failures: Failure[] = [];
  let slowest = { index: start, length: 0, milliseconds: 0 };
  let before = "";
  for (let index = start; index < end; index++) {
    const { kind, text } = makeDocument(seed, index, sources);
    const depth = depthOf(index);
    const texts = depth === "compare" || depth === "report" ? [text, before] : [text];
    const started = performance.now();
    const broken = brokenBy(texts, depth);
    const milliseconds = performance.now() - started;
    if (milliseconds > slowest.milliseconds) slowest = { index, length: text.length, milliseconds };
    count(kind);
    if (texts.length > 1) count("pairs");
    if (depth === "report") count("reports");
    lengths.push(text.length);
    failures.push(...keep(broken, { index, texts, depth }));
    before = text;
  }
  return { counts, lengths, failures, slowest };
}

function depthOf(index: number): Depth {
  if (index % REPORT_EVERY === REPORT_EVERY - 1) return "report";
  if (index % PAIR_EVERY === PAIR_EVERY - 1) return "compare";
  return index % AGAIN_EVERY === 0 ? "again" : "read";
}

/** One failure for each law, made small while the law is new to this thread. */
function keep(broken: readonly Broken[], { index, texts, depth }: { index: number; texts: readonly string[]; depth: Depth }): Failure[] {
  const laws = new Map(broken.map((one) => [one.law, one]));
  return [...laws.values()].map(({ law, detail }) => {
    const times = (seen.get(law) ?? 0) + 1;
    seen.set(law, times);
    if (times > SHRUNK_PER_LAW) return { law, detail, index, texts };
    const small = shrink(texts, (changed) => brokenBy(changed, depth).some((one) => one.law === law));
    return { law, detail: brokenBy(small, depth).find((one) => one.law === law)?.detail ?? detail, index, texts: small };
  });
}
