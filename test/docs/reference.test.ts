import { describe, expect, it } from "vitest";
import { ENTRIES } from "../build/tsup.config.ts";
import { readProjectFile } from "../support/seeds.ts";

interface Manifest {
  version: string;
  exports: Record<string, unknown>;
  typedocOptions: { entryPoints: string[] };
}

const manifest: Manifest = JSON.parse(readProjectFile("package.json"));
const entries = Object.keys(ENTRIES).map((entry) => entry.replace(/\/index$/u, ""));
/** crosscounty is index.md, crosscounty/read is read.md. */
const pathOf = (entry: string): string => (entry === "index" ? "." : `./${entry}`);

describe("docs/reference/README.md", () => {
  it("has a row for each entry point and its page", () => {
    const rows = [...readProjectFile("docs/reference/README.md").matchAll(/^\| `crosscounty(?<path>[^`]*)` \| `(?<page>[^`]+)\.md` \|/gmu)];
    const shown = rows.map(({ groups }) => [`.${groups?.path}`, groups?.page]);
    expect(shown.sort()).toEqual(entries.map((entry) => [pathOf(entry), entry]).sort());
  });

  it("is made from the entry points that are built, and all of them are exported", () => {
    expect([...manifest.typedocOptions.entryPoints].sort()).toEqual(Object.values(ENTRIES).sort());
    expect(Object.keys(manifest.exports)).toEqual(expect.arrayContaining(entries.map(pathOf)));
  });
});

describe("docs/changelog.md", () => {
  it("begins with the version of the package", () => {
    const [newest] = readProjectFile("docs/changelog.md").matchAll(/^## (?<version>\S+) - (?:unreleased|\d{4}-\d{2}-\d{2})$/gmu);
    expect(newest?.groups?.version).toBe(manifest.version);
  });
});
