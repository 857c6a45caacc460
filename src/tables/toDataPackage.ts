import { readOptions } from "../text/readOptions.ts";
import { sha256OfBytes } from "../text/sha256.ts";
import { VERSION } from "../version.ts";
import type { Column } from "./column.ts";
import { csvFiles, type FiledTable, type TableFile } from "./tableFiles.ts";
import { type PlanTables, type TableName, type Tables, tableOf } from "./tables.ts";
import { type CsvOptions, csvOptionsSchema } from "./toCsv.ts";

/** A resource of a Data Package. */
export interface DataResource {
  name: string;
  path: string;
  format: string;
  mediatype: string;
  bytes: number;
  hash: string;
  type?: "table";
  title?: string;
  description?: string;
  encoding?: string;
  dialect?: object;
  schema?: TableSchema;
}

/** A Frictionless Table Schema. */
export interface TableSchema {
  $schema: string;
  fields: object[];
  missingValues: string[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

/** A Frictionless Data Package, version 2: what datapackage.json holds. */
export interface DataPackage {
  $schema: string;
  name: string;
  title: string;
  description: string;
  version: string;
  sources: { title: string }[];
  resources: DataResource[];
}

/**
 * The descriptor (Frictionless Data Package v2) of a folder with the tables as csv/NAME.csv: of each its bytes, SHA-256, columns, primary
 * key, and the keys that lead to other tables.
 *
 * @throws {InvalidOptionError} for an unknown option
 */
export function toDataPackage(tables: Tables | PlanTables, options: Partial<CsvOptions> = {}): DataPackage {
  const { bom = false } = readOptions(csvOptionsSchema, options, "csv");
  return describePackage(tables, csvFiles(tables, bom), []);
}

/** The descriptor of the files of a folder; `csv` are the tables that keys lead to. */
export function describePackage(tables: Tables | PlanTables, csv: readonly FiledTable[], others: readonly TableFile[]): DataPackage {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "crosscounty",
    title: tables.plans.map(({ plan_id, title }) => title ?? plan_id).join(" / "),
    description: `Tables of county plans, written by crosscounty ${VERSION}. A text cell that begins like a formula has an apostrophe before it.`,
    version: VERSION,
    sources: tables.plans.map(({ plan_id, title }) => ({ title: title ?? plan_id })),
    resources: [...csv.map(describeTable), ...others.map(describeFile)],
  };
}

function describeTable({ name, path, bytes }: FiledTable): DataResource {
  const { en, zh } = tableOf(name);
  return {
    name,
    type: "table",
    path,
    title: name,
    description: `${en}. ${zh}。`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${sha256OfBytes(bytes)}`,
    dialect: { header: true, delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n" },
    schema: toTableSchema(name),
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  parquet: "application/vnd.apache.parquet",
  tsv: "text/tab-separated-values",
};

/** parquet/task_pairs.parquet is task_pairs.parquet. */
function describeFile({ path, bytes }: TableFile): DataResource {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const format = name.slice(name.lastIndexOf(".") + 1);
  const mediatype = MEDIA_TYPES[format] ?? "application/octet-stream";
  return { name, path, format, mediatype, bytes: bytes.length, hash: `sha256:${sha256OfBytes(bytes)}` };
}

/** A table's columns as a Frictionless Table Schema. */
function toTableSchema(name: TableName): TableSchema {
  const { key, columns } = tableOf(name);
  const entries = Object.entries(columns);
  const foreignKeys = entries.flatMap(([column, { joins }]) => (joins === undefined ? [] : [toForeignKey(name, column, joins)]));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: entries.map(([column, of]) => toField(column, of, column === key)),
    missingValues: [""],
    primaryKey: [key],
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function toField(name: string, { type, required, en, zh, unit, values }: Column, isKey: boolean): object {
  const constraints = { required, ...(isKey ? { unique: true } : {}), ...(values === undefined ? {} : { enum: [...values] }) };
  return {
    name,
    type,
    title: zh,
    description: unit === undefined ? en : `${en} (${unit})`,
    ...(unit === undefined ? {} : { unit }),
    constraints,
  };
}

/** A key of the table itself has an empty resource. */
function toForeignKey(table: TableName, column: string, joins: string) {
  return { fields: [column], reference: { resource: joins === table ? "" : joins, fields: [keyColumn(joins)] } };
}

function keyColumn(table: string): string {
  // test/tables/tables.test.ts holds that every column joins to a table
  return tableOf(table as TableName).key;
}
