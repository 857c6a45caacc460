import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";

/**
 * Changes the sources one place at a time and looks whether a test beside them fails. A folder is held by its own tests alone: that a plan
 * reads differently somewhere is no proof that the rule is pinned down. Prints a line a folder and every change that no test noticed.
 *
 *   npm run mutation                 all five folders
 *   npm run mutation -- text diff    these
 */
const FOLDERS = ["text", "extract", "outline", "align", "diff"] as const;
const OUTPUT = "coverage/mutation";

type Mutant = {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
};
type Report = { readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>> };

const asked = process.argv.slice(2);
const unknown = asked.filter((folder) => !FOLDERS.some((known) => known === folder));
if (unknown.length > 0) {
  console.error(`no such folder: ${unknown.join(", ")}; one of ${FOLDERS.join(", ")}`);
  process.exit(2);
}

mkdirSync(OUTPUT, { recursive: true });
const lines: string[] = [];
for (const folder of asked.length > 0 ? asked : FOLDERS) {
  const report = await mutate(folder);
  lines.push(formatCounts(folder, report));
  console.log(formatSurvivors(report).join("\n"));
}
console.log(["folder    killed  survived  score", ...lines].join("\n"));

async function mutate(folder: string): Promise<Report> {
  const fileName = `${OUTPUT}/${folder}.json`;
  rmSync(fileName, { force: true });
  process.env.MUTATED_FOLDER = folder;
  await new Stryker({
    testRunner: "vitest",
    vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
    mutate: [`src/${folder}/**/*.ts`],
    coverageAnalysis: "perTest",
    ignorePatterns: ["dist", "docs", "coverage"],
    reporters: ["json"],
    jsonReporter: { fileName },
    tempDirName: `${OUTPUT}/sandbox`,
    timeoutMS: 10_000,
    warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
  }).runMutationTest();
  return JSON.parse(readFileSync(fileName, "utf8"));
}

function mutantsOf(report: Report): { file: string; source: string; mutant: Mutant }[] {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) => mutants.map((mutant) => ({ file, source, mutant })));
}

function isUnnoticed({ status }: Mutant): boolean {
  return status === "Survived" || status === "NoCoverage";
}

function formatCounts(folder: string, report: Report): string {
  const mutants = mutantsOf(report).map(({ mutant }) => mutant);
  const killed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const survived = mutants.filter(isUnnoticed).length;
  const score = ((100 * killed) / (killed + survived)).toFixed(1);
  return `${folder.padEnd(9)} ${String(killed).padStart(6)}  ${String(survived).padStart(8)}  ${score.padStart(4)} %`;
}

function formatSurvivors(report: Report): string[] {
  return mutantsOf(report)
    .filter(({ mutant }) => isUnnoticed(mutant))
    .map(({ file, source, mutant }) => {
      const { line } = mutant.location.start;
      const words = source.split("\n")[line - 1]?.trim().slice(0, 100);
      return `${file}:${line} ${mutant.mutatorName} ${words} => ${mutant.replacement?.replaceAll("\n", " ").slice(0, 60) ?? ""}`;
    });
}
