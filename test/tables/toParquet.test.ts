import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { type PlanTableName, TABLE_NAMES, tableOf } from "../../src/tables/tables.ts";
import { toParquet } from "../../src/tables/toParquet.ts";
import { toTables } from "../../src/tables/toTables.ts";
import { rowsOf } from "../support/checkTables.ts";
import { startProcess } from "../support/startProcess.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const tables = toTables(comparePlans(left, right));

function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

const PARQUET_TYPES = { string: "BYTE_ARRAY", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const;

describe("toParquet", () => {
  it.each(TABLE_NAMES)("writes %s so that a reader gets the same rows and types", async (name) => {
    const rows = rowsOf(tables).get(name) ?? [];
    // the rows are those of the table, under a name that is not told at compile time
    const file = toBuffer(await toParquet(name as PlanTableName, rows as never));
    expect(await parquetReadObjects({ file })).toEqual(rows);
    const columns = Object.entries(tableOf(name).columns);
    expect(
      parquetMetadata(file)
        .schema.slice(1)
        .map((column) => [column.name, column.type, column.repetition_type]),
    ).toEqual(columns.map(([column, { type, required }]) => [column, PARQUET_TYPES[type], required ? "REQUIRED" : "OPTIONAL"]));
  });

  it("has its columns where there are no rows", async () => {
    const file = toBuffer(await toParquet("targets", []));
    expect(await parquetReadObjects({ file })).toEqual([]);
    expect(parquetMetadata(file).schema).toHaveLength(Object.keys(tableOf("targets").columns).length + 1);
  });

  it("gives the same bytes twice", async () =>
    expect(await toParquet("targets", tables.targets)).toEqual(await toParquet("targets", toTables(comparePlans(left, right)).targets)));

  it("writes controls, bidirectional marks and formulas as they are, half a pair as U+FFFD", async () => {
    const row = { cue_key: "=1", target_key: "\0\t\n", field: "change", cue: "\u202e甲𠮷" } as const;
    const file = toBuffer(await toParquet("cues", [row, { ...row, cue: "甲\ud842" }]));
    expect(await parquetReadObjects({ file })).toEqual([row, { ...row, cue: "甲\ufffd" }]);
  });

  it("refuses unknown tables", async () => {
    // @ts-expect-error no such table
    await expect(toParquet("target", [])).rejects.toThrow(/found "target"/u);
  });

  it("names the package where it is not installed", async () => {
    const script = `
      import { register } from "node:module";
      const hook = 'export const resolve = (name, context, next) => { if (name === "hyparquet-writer") throw new Error("Cannot find package"); return next(name, context); }';
      register("data:text/javascript," + encodeURIComponent(hook));
      const { toParquet } = await import("crosscounty/tables");
      await toParquet("cues", []).catch((error) => console.log(error.code, error.message));
    `;
    const { out, err } = await startProcess("node", ["--input-type=module", "-e", script]);
    expect([out, err]).toEqual([
      "missing-package writing Parquet files: expected the package hyparquet-writer (npm install hyparquet-writer), found no such package\n",
      "",
    ]);
  });
});
