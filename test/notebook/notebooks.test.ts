import { describe, expect, it } from "vitest";
import { pingjiang } from "../../src/plans/pingjiang.generated.ts";
import { VERSION } from "../../src/version.ts";
import { codeCells, joinLines, listNotebooks, plainOutput, readNotebook } from "./savedNotebook.ts";

// What a reader of the files sees. That running them gives the same is `npm run test:notebooks`.
const MOST_LINES = 14;

it("three notebooks are there", () => expect(listNotebooks()).toHaveLength(3));

describe.each(listNotebooks())("%s", (name) => {
  const notebook = readNotebook(name);
  const cells = codeCells(notebook);
  const sources = cells.map((cell) => joinLines(cell.source));
  const outputs = cells.flatMap((cell) => (cell.outputs ?? []).map(plainOutput));

  it("is opened by the kernel of Deno", () => expect([notebook.nbformat, notebook.metadata.kernelspec?.name]).toEqual([4, "deno"]));

  it("says in words what follows, before it does", () => {
    expect(notebook.cells[0]?.cell_type).toBe("markdown");
    expect(joinLines(notebook.cells[0]?.source)).toMatch(/^# .+\n\n[^\n]{40}/u);
    expect(cells.length).toBeLessThanOrEqual(2 * notebook.cells.filter((cell) => cell.cell_type === "markdown").length);
  });

  it("has few lines a cell", () => expect(sources.filter((source) => source.split("\n").length > MOST_LINES)).toEqual([]));

  it("has an output saved for every cell, run in order, and no error", () => {
    expect(cells.map((cell) => cell.execution_count)).toEqual(cells.map((_, at) => at + 1));
    expect(cells.filter((cell) => (cell.outputs ?? []).length === 0)).toEqual([]);
    expect(outputs.filter((output) => output.output_type === "error")).toEqual([]);
  });

  it("imports what is installed beside it, and asks the network for nothing", () =>
    expect(sources.join("\n")).not.toMatch(/from "(?!crosscounty["/]|@observablehq\/plot"|linkedom")|fetch\(|npm:|jsr:/u));

  it("brings along no script", () => expect(JSON.stringify(outputs)).not.toMatch(/<script|javascript:|onerror=/iu));

  it("ends with a line to cite: the version and the text's SHA-256", () => {
    const last = outputs.at(-1)?.text ?? "";
    expect(last).toContain(`crosscounty ${VERSION}`);
    expect(last).toContain(pingjiang.source.sha256);
  });
});
