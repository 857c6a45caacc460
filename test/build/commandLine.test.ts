import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/startProcess.ts";

// What the command line loads of dist/, which the build writes: each file costs a cold call some milliseconds, and each package far more.
const MAIN = join(ROOT, "dist/cli/main.js");

/** An import that is followed when the file is loaded, and one that waits until it is asked for. */
const AT_ONCE = /^(?:import|export)\b[^;"]*"(?<name>[^"]+)";$/gmu;
const LATER = /\bimport\("(?<name>[^"]+)"\)/gu;

function namesIn(path: string, imports: RegExp): string[] {
  return [...readFileSync(path, "utf8").matchAll(imports)].map(({ groups }) => groups?.name ?? "");
}

/** A file and the files that are loaded with it, each once. */
function filesOf(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const name of namesIn(path, AT_ONCE)) if (name.startsWith(".")) filesOf(join(dirname(path), name), known);
  return known;
}

const start = filesOf(MAIN);
const answer = namesIn(MAIN, LATER).filter((name) => name.includes("answer"))[0] ?? "";
const comparing = new Set([...start, ...filesOf(join(dirname(MAIN), answer))]);

describe("the command line", () => {
  it.each([
    ["help", start, 6, 50_000],
    ["a comparison as text", comparing, 10, 640_000],
  ])("loads for %s nothing but its own files and what Node has, in few and small files", (_, files, most, bytes) => {
    const names = [...files].flatMap((file) => namesIn(file, AT_ONCE));
    expect(names.filter((name) => !name.startsWith(".") && !isBuiltin(name))).toEqual([]);
    expect(files.size).toBeLessThanOrEqual(most);
    expect([...files].reduce((sum, file) => sum + readFileSync(file).length, 0)).toBeLessThan(bytes);
  });

  it("loads more than its start for a comparison", () => {
    expect(comparing.size).toBeGreaterThan(start.size);
  });

  it("says of every package in it under which licence it came", () => {
    const licences = readFileSync(join(ROOT, "dist/cli/LICENSES.txt"), "utf8");
    expect(licences.match(/^\S+ \d+\.\d+\.\d+ \(.+\)$/gmu)?.map((line) => line.replace(/ \d.*/u, ""))).toEqual([
      "@noble/hashes",
      "diff",
      "fastest-levenshtein",
      "get-east-asian-width",
      "remeda",
    ]);
  });
});
