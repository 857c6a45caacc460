import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { planTables } from "../../src/tables/planTables.ts";
import { TABLE_NAMES, type TableRow, tableOf } from "../../src/tables/tables.ts";
import { toCsv } from "../../src/tables/toCsv.ts";
import { toTables } from "../../src/tables/toTables.ts";
import { restoreCell } from "../../src/text/formulaCells.ts";
import { rowsOf } from "../support/checkTables.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { readCsv } from "../support/readCsv.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const tables = toTables(comparePlans(left, right));
const CUE: TableRow<"cues"> = { cue_key: "a/1", target_key: "a/2", field: "change", cue: "" };

/** A cell as it was before it was written. */
function readValue(cell: string | null, type: string | undefined): unknown {
  if (cell === null || type === "string") return cell === null ? null : restoreCell(cell);
  return type === "boolean" ? cell === "true" : Number(cell);
}

describe("toCsv", () => {
  it.each(TABLE_NAMES)("writes %s so that a reader of RFC 4180 gets the same rows", (name) => {
    const rows = rowsOf(tables).get(name) ?? [];
    // the rows are those of the table, under a name that is not told at compile time
    const [head = [], ...lines] = readCsv(toCsv(name, rows as never));
    const types = Object.values(tableOf(name).columns).map((column) => column.type);
    expect(head).toEqual(Object.keys(tableOf(name).columns));
    expect(lines.map((line) => line.map((cell, index) => readValue(cell, types[index])))).toEqual(rows.map((row) => Object.values(row)));
  });

  it("has a head where there are no rows", () => expect(toCsv("cues", [])).toBe("cue_key,target_key,field,cue\r\n"));

  it("puts U+FEFF before it on request alone", () => {
    expect(toCsv("cues", [], { bom: true })).toBe(`\uFEFF${toCsv("cues", [])}`);
    expect(new TextEncoder().encode(toCsv("cues", [], { bom: true })).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  });

  it("quotes what would end a cell, and writes null and an empty text apart", () => {
    expect(toCsv("cues", [{ ...CUE, cue: '甲,"乙"\n丙' }])).toContain('a/1,a/2,change,"甲,""乙""\n丙"\r\n');
    expect(toCsv("cues", [{ ...CUE, cue: "" }])).toContain('change,""\r\n');
    const [row] = planTables(left).targets;
    if (row) expect(toCsv("targets", [{ ...row, subject: null, indicator: "甲" }])).toContain(",甲,,true,");
  });

  it("leaves numbers numbers, below zero too", () => {
    const [row] = tables.target_pairs;
    if (row) expect(toCsv("target_pairs", [{ ...row, difference: -5, difference_unit: "-5" }])).toContain(",-5,'-5,");
  });

  it("makes every text of a hostile plan harmless, and gives it back", () => {
    const titles = ["=cmd|' /C calc'!A0", "　＋1", "@SUM(1)", '甲"乙,丙', "\u202e=甲"];
    const plan = countyPlan({ tasks: Object.fromEntries(titles.map((title) => [title, `${title}推广优良品种。`])) });
    const csv = toCsv("measures", planTables(plan).measures);
    const cells = readCsv(csv).flat();
    expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell ?? ""))).toEqual([]);
    expect(cells.filter((cell) => cell?.startsWith("'")).length).toBeGreaterThan(0);
    const quotes = readCsv(csv)
      .slice(1)
      .map((line) => restoreCell(line[6] ?? ""));
    expect(quotes).toEqual(planTables(plan).measures.map((row) => row.quote));
  });

  it("gives back any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "=", "\n", '"', ","), (text, start) => {
        const cue = start + text;
        expect(restoreCell(readCsv(toCsv("cues", [{ ...CUE, cue }]))[1]?.[3] ?? "")).toBe(cue);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses unknown tables and options, and rows of another table", () => {
    // @ts-expect-error no such table
    expect(() => toCsv("target", [])).toThrow(/found "target"/u);
    // @ts-expect-error no such option
    expect(() => toCsv("cues", [], { BOM: true })).toThrow(/csv option: expected one of bom, found BOM/u);
    // @ts-expect-error rows of another table
    expect(() => toCsv("cues", tables.plans)).toThrow(/row of cues: expected a cell for every column, found none of the name cue_key/u);
  });
});
