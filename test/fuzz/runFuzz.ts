/**
 * Reads generated documents until the time or the count is over, and says which laws broke: npm run fuzz.
 * --seconds 60, --count 1000000, --seed (else by the clock), --threads (else one a core). What broke is kept, made small, in test/fuzz/corpus.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { brokenBy } from "./checkDocument.ts";
import { keepEntry, readCorpus } from "./corpus.ts";
import type { Block, Failure, Job, Result } from "./fuzzWorker.ts";
import { KIND_NAMES } from "./makeDocument.ts";
import { readSourceTexts } from "./readSourceTexts.ts";

/** So many documents are handed to a thread at once; a pair never reaches over the border. */
const BLOCK = 200;

const { values } = parseArgs({
  options: { count: { type: "string" }, seconds: { type: "string" }, seed: { type: "string" }, threads: { type: "string" } },
});
const most = Number(values.count ?? 1_000_000);
const seconds = Number(values.seconds ?? 60);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const threads = Number(values.threads ?? availableParallelism());
/** How often each law was broken. */
const told = new Map<string, number>();

replayCorpus();
const started = performance.now();
const results = await run({ seed, sources: readSourceTexts() });
report(results, (performance.now() - started) / 1000);

/** What once broke must not break again, before anything new is looked for. */
function replayCorpus(): void {
  const corpus = readCorpus();
  const broken = corpus.filter(([, { texts }]) => brokenBy(texts, "report").length > 0);
  console.log(`corpus: ${corpus.length} kept, ${broken.length} broken`);
  for (const [name, { law }] of broken) console.log(`  ${name}: ${law}`);
  if (broken.length > 0) process.exitCode = 1;
}

/** Threads run one bundle, made anew: the sources as they are, without what a loader adds to them. */
async function run(job: Job): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), "crosscounty-fuzz-"));
  const file = join(folder, "fuzzWorker.mjs");
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("fuzzWorker.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    write: false,
    // what the bundle's CommonJS packages ask node for
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  writeFileSync(file, outputFiles[0]?.contents ?? "");
  try {
    const blocks = blocksUntil(most, performance.now() + seconds * 1000);
    return (await Promise.all(Array.from({ length: threads }, () => work(file, job, blocks)))).flat();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Hands out blocks until the count is reached or the time is over. */
function* blocksUntil(count: number, deadline: number): Generator<Block, undefined> {
  for (let start = 0; start < count && performance.now() < deadline; start += BLOCK) yield { start, end: Math.min(count, start + BLOCK) };
}

function work(file: string, job: Job, blocks: Generator<Block, undefined>): Promise<Result[]> {
  const results: Result[] = [];
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: job });
    const next = (): void => {
      const { value } = blocks.next();
      if (value) worker.postMessage(value);
      else void worker.terminate().then(() => resolve(results));
    };
    worker.on("message", (result: Result) => {
      results.push(result);
      for (const failure of result.failures) tell(failure);
      next();
    });
    worker.on("error", reject);
    next();
  });
}

/** Keeps the first two of a law and says where they are; the others are counted. */
function tell({ law, detail, index, texts }: Failure): void {
  process.exitCode = 1;
  const times = (told.get(law) ?? 0) + 1;
  told.set(law, times);
  if (times > 2) return;
  console.log(`broken: ${detail}\n  document ${index}, kept in ${keepEntry({ law, detail, seed, index, texts })}`);
}

function report(results: readonly Result[], elapsed: number): void {
  const lengths = results.flatMap((result) => result.lengths).sort((a, b) => a - b);
  const sum = (name: string): number => results.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
  const slowest = results.map((result) => result.slowest).sort((a, b) => b.milliseconds - a.milliseconds)[0];
  console.log(`seed ${seed}, ${threads} threads, ${elapsed.toFixed(0)} s`);
  console.log(
    `${lengths.length} documents, ${(lengths.length / elapsed).toFixed(0)} a second; ${sum("pairs")} pairs, ${sum("reports")} reports`,
  );
  console.log(
    `characters: median ${lengths[lengths.length >> 1] ?? 0}, longest ${lengths.at(-1) ?? 0}, ${lengths.reduce((a, b) => a + b, 0)} in all`,
  );
  for (const name of KIND_NAMES) console.log(`  ${name}: ${sum(name)}`);
  if (slowest) console.log(`longest: document ${slowest.index}, ${slowest.length} characters, ${slowest.milliseconds.toFixed(0)} ms`);
  console.log(told.size === 0 ? "no law broken" : [...told].map(([law, times]) => `broken ${times} times: ${law}`).join("\n"));
}
