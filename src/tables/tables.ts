import type { RowOf, TableColumns } from "./column.ts";
import { COMPARISON_TABLES } from "./comparisonColumns.ts";
import { PLAN_TABLES } from "./planColumns.ts";

/** All tables with all columns: the schema of rows, CSV, Parquet, Data Package and data dictionary. */
export const TABLES = { ...PLAN_TABLES, ...COMPARISON_TABLES };

/** A table of plans or of comparisons. */
export type TableName = keyof typeof TABLES;
/** A table of plans alone, that needs no comparison. */
export type PlanTableName = keyof typeof PLAN_TABLES;

/** A row of a table: flat, with every column; null for nothing. */
export type TableRow<Name extends TableName> = {
  [Column in keyof RowOf<(typeof TABLES)[Name]["columns"]>]: RowOf<(typeof TABLES)[Name]["columns"]>[Column];
};

/** What is known of one or many plans, as arrays of flat objects. */
export type PlanTables = { [Name in PlanTableName]: TableRow<Name>[] };
/** The same of the two plans of a comparison, and what it says of them. */
export type Tables = { [Name in TableName]: TableRow<Name>[] };

/** Names of all tables, those of plans first. */
export const TABLE_NAMES: readonly TableName[] = namesOf(TABLES);

/** The table's columns, without the types of its rows. */
export function tableOf(name: TableName): TableColumns {
  return TABLES[name];
}

export function namesOf<Name extends string>(tables: Readonly<Record<Name, unknown>>): Name[] {
  // Object.keys forgets which names a table of tables has
  return Object.keys(tables) as Name[];
}
