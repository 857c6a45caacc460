import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { EXPLAINED_BRANCHES } from "./explainedBranches.ts";
import { type FileReport, findBranches } from "./findBranches.ts";
import { formatBranches } from "./formatBranches.ts";

/**
 * Says of the report that vitest has written which branches the tests of the same folders take, and which not: those behind an index, for which
 * the types ask wherever it points; those that explainedBranches.ts explains; and the others, one by one. Ends with 1 where there is such a one,
 * or where an explanation fits nothing any more.
 */
const SRC = fileURLToPath(new URL("../../src", import.meta.url));
const report: Record<string, FileReport> = JSON.parse(
  readFileSync(new URL("../../coverage/branches/coverage-final.json", import.meta.url), "utf8"),
);

const branches = Object.entries(report).flatMap(([path, one]) => {
  const file = relative(SRC, path).replaceAll("\\", "/");
  return findBranches(readFileSync(path, "utf8"), one).map((branch) => ({ file, ...branch }));
});
const { table, left, unfit } = formatBranches(branches, EXPLAINED_BRANCHES);
console.log([table, ...left, ...unfit].join("\n"));
if (left.length + unfit.length > 0) process.exitCode = 1;
