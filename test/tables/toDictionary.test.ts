import { describe, expect, it } from "vitest";
import { TABLE_NAMES, tableOf } from "../../src/tables/tables.ts";
import { toDictionary } from "../../src/tables/toDictionary.ts";
import { readTables } from "../docs/docTables.ts";
import { readProjectFile } from "../support/seeds.ts";

describe("toDictionary", () => {
  it("has every table with every column, in order", () => {
    const tables = readTables("tables.md").filter((table) => TABLE_NAMES.some((name) => name === table.heading));
    expect(tables.map((table) => table.heading)).toEqual(TABLE_NAMES);
    for (const { heading, rows } of tables) {
      const name = TABLE_NAMES.find((known) => known === heading);
      expect(rows.map((row) => row.column)).toEqual(Object.keys(name ? tableOf(name).columns : {}).map((column) => `\`${column}\``));
    }
  });

  it("is what docs/tables.md says (npm run readme writes it)", () => {
    expect(readProjectFile("docs/tables.md").split("## The tables\n\n")[1]).toBe(toDictionary());
  });

  it("takes the tables that are asked for", () => expect(toDictionary(["cues"])).toMatch(/^### cues\n(?!.*###)/su));
});
