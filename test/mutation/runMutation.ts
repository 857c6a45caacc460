import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LogLevel } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { FOLDERS, formatReport, type MutationReport } from "./formatReport.ts";

/**
 * Changes the sources one place at a time and looks whether a test beside them fails. A folder is held by its own tests alone: that a plan
 * reads differently somewhere is no proof that the rule is pinned down. Prints a line a folder and every change that no test noticed, but
 * for those that explained.ts explains; ends with 1 where an explanation fits nothing any more.
 *
 *   npm run mutation                     all five folders
 *   npm run mutation -- text diff        these
 *   npm run mutation -- text/cleanText   this file
 */
const OUTPUT = "coverage/mutation";
// a const enum, of which this compiler sees the type alone
const QUIET = "warn" as LogLevel;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !FOLDERS.some((folder) => name === folder || name.startsWith(`${folder}/`)));
if (unknown.length > 0) {
  console.error(`no such folder: ${unknown.join(", ")}; one of ${FOLDERS.join(", ")}`);
  process.exit(2);
}

// the processes that Stryker starts load the runner too, which is TypeScript
process.env.NODE_OPTIONS = "--import tsx";
mkdirSync(OUTPUT, { recursive: true });
const counts: string[] = [];
for (const name of asked.length > 0 ? asked : FOLDERS) {
  const { count, survivors, unfit } = formatReport(name, await mutate(name));
  counts.push(count);
  console.log([...survivors, ...unfit].join("\n"));
  if (unfit.length > 0) process.exitCode = 1;
}
console.log(["what             changes  killed  survived  explained  score", ...counts].join("\n"));

/** The report on a folder, or on one of its files. */
async function mutate(name: string): Promise<MutationReport> {
  const fileName = `${OUTPUT}/${name.replace("/", ".")}.json`;
  const [folder] = name.split("/");
  process.env.MUTATED_FOLDER = folder;
  rmSync(fileName, { force: true });
  await new Stryker({
    testRunner: "in-process",
    plugins: [fileURLToPath(new URL("inProcessRunner.ts", import.meta.url))],
    mutate: [name === folder ? `src/${name}/**/*.ts` : `src/${name}.ts`],
    coverageAnalysis: "perTest",
    // a run takes minutes, and leaves the machine to others
    concurrency: 1,
    ignorePatterns: ["dist", "docs", "coverage"],
    reporters: ["json"],
    jsonReporter: { fileName },
    tempDirName: `${OUTPUT}/sandbox`,
    timeoutMS: 10_000,
    logLevel: QUIET,
    warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
  }).runMutationTest();
  return JSON.parse(readFileSync(fileName, "utf8"));
}
