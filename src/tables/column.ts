/** What a cell holds, in the words of Frictionless Table Schema. */
export type ColumnType = "string" | "integer" | "number" | "boolean";

/** One column of a table, written down once: rows, CSV, Parquet, Table Schema and the data dictionary are made from it. */
export interface Column<Cell = unknown> {
  readonly type: ColumnType;
  /** False where a cell may be null. */
  readonly required: boolean;
  readonly en: string;
  readonly zh: string;
  readonly unit?: string;
  /** The table whose key the column holds. */
  readonly joins?: string;
  /** All values that it takes. */
  readonly values?: readonly string[];
  /** No value: it carries the type of a cell. */
  readonly cell?: Cell;
}

/** A table: what a row is, the column that tells rows apart, and all columns in order. */
export interface TableColumns {
  readonly en: string;
  readonly zh: string;
  readonly key: string;
  readonly columns: Readonly<Record<string, Column>>;
}

/** One row: the same keys in every row, and nothing deeper than a cell. */
export type RowOf<Columns> = { [Name in keyof Columns]: Columns[Name] extends Column<infer Cell> ? Cell : never };

export function text(en: string, zh: string): Column<string> {
  return { type: "string", required: true, en, zh };
}

/** A key of another table, or of its own for a parent. */
export function keyOf(joins: string, en: string, zh: string): Column<string> {
  return { type: "string", required: true, en, zh, joins };
}

export function oneOf<Value extends string>(values: readonly Value[], en: string, zh: string): Column<Value> {
  return { type: "string", required: true, en, zh, values };
}

export function integer(en: string, zh: string, unit?: string): Column<number> {
  return { type: "integer", required: true, en, zh, ...(unit === undefined ? {} : { unit }) };
}

export function number(en: string, zh: string, unit?: string): Column<number> {
  return { type: "number", required: true, en, zh, ...(unit === undefined ? {} : { unit }) };
}

export function boolean(en: string, zh: string): Column<boolean> {
  return { type: "boolean", required: true, en, zh };
}

/** The column with null for nothing. */
export function maybe<Cell>(column: Column<Cell>): Column<Cell | null> {
  return { ...column, required: false };
}

type Prefixed<Columns, Side extends string> = { [Name in keyof Columns & string as `${Side}_${Name}`]: Columns[Name] };

/** Each name with `left_` or `right_` before it. */
export function prefix<Cells extends object, Side extends "left" | "right">(side: Side, cells: Cells): Prefixed<Cells, Side> {
  const named = Object.entries(cells).map(([name, cell]) => [`${side}_${name}`, cell]);
  // Object.fromEntries forgets which names it was given
  return Object.fromEntries(named) as Prefixed<Cells, Side>;
}

/** The columns of one side, for the left plan and then for the right one. */
export function bothSides<Columns extends Record<string, Column>>(
  columns: Columns,
): Prefixed<Columns, "left"> & Prefixed<Columns, "right"> {
  return { ...prefix("left", of(columns, "left plan", "左方")), ...prefix("right", of(columns, "right plan", "右方")) };
}

function of<Columns extends Record<string, Column>>(columns: Columns, en: string, zh: string): Columns {
  const told = Object.entries(columns).map(([name, column]) => [name, { ...column, en: `${en}: ${column.en}`, zh: `${zh}：${column.zh}` }]);
  // the same names with other words
  return Object.fromEntries(told) as Columns;
}
