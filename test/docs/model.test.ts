import { describe, expect, it } from "vitest";
import { readProjectFile } from "../support/seeds.ts";
import { codeSpans, readTables, rowsUnder } from "./docTables.ts";
import { NOUNS, ownFieldsOf } from "./schemaFields.ts";

const DOCUMENT = "model.md";
const tables = readTables(DOCUMENT);

describe.each([...NOUNS.keys()])("%s", (noun) => {
  const rows = new Map(rowsUnder(tables, noun).map((row) => [codeSpans(row.field)[0] ?? "", row]));
  const fields = ownFieldsOf(noun);

  it("has every field in its table, in order, and no other", () => {
    expect([...rows.keys()]).toEqual(fields.map((field) => field.path));
  });

  it("has every value of its enumerations", () => {
    const said = (path: string): string[] => codeSpans(Object.values(rows.get(path) ?? {}).join(" "));
    expect(fields.flatMap(({ path, values }) => values.filter((value) => !said(path).includes(value)))).toEqual([]);
  });

  it("has examples and nothings of the fields' types", () => {
    const wrong = fields.flatMap(({ path, schema: type }) => {
      const row = rows.get(path);
      return [row?.example, row?.["for nothing"]]
        .flatMap((cell) => jsonSpans(cell))
        .filter((json) => !type.safeParse(JSON.parse(json)).success);
    });
    expect(wrong).toEqual([]);
  });
});

/** The code spans of a cell, their escapes left as JSON wants them. */
function jsonSpans(cell = ""): string[] {
  return [...cell.matchAll(/`(?<json>[^`]+)`/gu)].map((match) => match.groups?.json ?? "");
}

describe("the document", () => {
  it("has a table for every noun of the model and for nothing else", () => {
    expect(tables.map((table) => table.heading).sort()).toEqual([...NOUNS.keys()].sort());
  });

  it("leads to headings that it has", () => {
    const words = readProjectFile(`docs/${DOCUMENT}`);
    const headings = new Set([...words.matchAll(/^#+ (?<title>.+)$/gmu)].map((match) => (match.groups?.title ?? "").toLowerCase()));
    const links = [...words.matchAll(/\]\(#(?<anchor>[^)]+)\)/gu)].map((match) => match.groups?.anchor ?? "");
    expect(links.filter((anchor) => !headings.has(anchor))).toEqual([]);
  });
});
