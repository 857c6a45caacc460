import { expect } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { type PlanTables, type TableName, type Tables, tableOf } from "../../src/tables/tables.ts";

type Row = Readonly<Record<string, unknown>>;

/** The tables under their names, as rows of anything. */
export function rowsOf(tables: Tables | PlanTables): Map<TableName, readonly Row[]> {
  // Object.entries forgets which names the tables have
  return new Map(Object.entries(tables) as [TableName, readonly Row[]][]);
}

/** What holds of all tables: cells are as their columns say, keys are unique, keys lead to rows, quotes are slices of the plans' texts. */
export function checkTables(tables: Tables | PlanTables, plans: readonly Plan[]): void {
  const rows = rowsOf(tables);
  const texts = new Map(plans.map((plan) => [plan.id, plan.text]));
  for (const [name, list] of rows) {
    checkCells(name, list);
    checkKeys(name, list, rows);
    checkQuotes(list, texts, tables);
  }
}

function checkCells(name: TableName, rows: readonly Row[]): void {
  const { columns } = tableOf(name);
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(Object.keys(columns));
    for (const [column, { type, required, values }] of Object.entries(columns)) {
      const cell = row[column];
      const place = `${name}.${column}: ${JSON.stringify(cell)}`;
      if (cell === null) expect(required, place).toBe(false);
      else if (type === "integer") expect(Number.isSafeInteger(cell), place).toBe(true);
      else if (type === "number") expect(Number.isFinite(cell), place).toBe(true);
      else expect(typeof cell, place).toBe(type);
      if (values && cell !== null) expect(values, place).toContain(cell);
    }
  }
}

function checkKeys(name: TableName, rows: readonly Row[], all: ReadonlyMap<TableName, readonly Row[]>): void {
  const { key, columns } = tableOf(name);
  const keys = rows.map((row) => row[key]);
  expect(keys.length, name).toBe(new Set(keys).size);
  for (const [column, { joins }] of Object.entries(columns)) {
    if (joins === undefined) continue;
    const target = [...all].find(([table]) => table === joins);
    const known = new Set(target?.[1].map((row) => row[tableOf(target[0]).key]));
    expect(rows.map((row) => row[column]).filter((cell) => cell !== null && !known.has(cell))).toEqual([]);
  }
}

function checkQuotes(rows: readonly Row[], texts: ReadonlyMap<string, string>, tables: Tables | PlanTables): void {
  const comparisons = new Map("comparisons" in tables ? tables.comparisons.map((row) => [row.comparison_id, row]) : []);
  for (const row of rows) {
    const comparison = comparisons.get(String(row.comparison_id));
    checkQuote(row, "", texts.get(String(row.plan_id)));
    checkQuote(row, "left_", texts.get(comparison?.left_plan_id ?? ""));
    checkQuote(row, "right_", texts.get(comparison?.right_plan_id ?? ""));
  }
}

/** The words under the row's span; where it has a quote it has a span and a section too. */
function checkQuote(row: Row, side: string, text: string | undefined): void {
  const [quote, start, end] = [row[`${side}quote`], row[`${side}span_start`], row[`${side}span_end`]];
  if (quote === undefined || quote === null) return;
  expect(text?.slice(Number(start), Number(end))).toBe(quote);
  if (!("line" in row)) expect(typeof row[`${side}label`]).toBe("string");
}
