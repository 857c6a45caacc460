import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readExamples, runExample } from "../support/readmeExamples.ts";
import { readProjectFile } from "../support/seeds.ts";
import { readSources } from "../support/sources.ts";
import { codeSpans, readTables, rowsUnder } from "./docTables.ts";

const DOCUMENT = "docs/architecture.md";
const text = readProjectFile(DOCUMENT);
const tables = readTables("architecture.md");

describe(DOCUMENT, () => {
  it.each(readExamples(text))("prints what it says", (example) => expect(example.printed).toBe(runExample(example)), 60_000);

  it("follows one sentence by an example", () => expect(readExamples(text)).toHaveLength(1));

  it("has the floors of the test, in their order", () => {
    const asserted = /const FLOORS[^=]*= (?<list>\[[\s\S]*?\n\]);/u.exec(readProjectFile("test/architecture.test.ts"))?.groups?.list ?? "";
    const floors = [...asserted.matchAll(/^ {2}\[(?<parts>.*)\],$/gmu)].map(({ groups }) => (groups?.parts ?? "").replaceAll('"', ""));
    const said = rowsUnder(tables, "The floors").map((row) => codeSpans(row.parts).join(", "));
    expect(said).toEqual(floors.map((parts) => parts.replace("PIPELINE", "the pipeline")));
  });

  it("names every folder of src", () => {
    const said = new Set(rowsUnder(tables, "The floors").flatMap((row) => codeSpans(row.parts)));
    const folders = new Set(readSources().map((source) => source.folder));
    expect([...folders].filter((folder) => folder !== "" && !said.has(folder))).toEqual([]);
  });
});

describe.each(readdirSync("docs").filter((name) => name.endsWith(".md")))("docs/%s", (name) => {
  it("names files that there are", () => {
    const paths = [...readProjectFile(`docs/${name}`).matchAll(/`(?<path>(?:src|test|docs|seeds)\/[\w./-]+)`/gu)];
    const missing = paths.map((match) => match.groups?.path ?? "").filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
  });
});
