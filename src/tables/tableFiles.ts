import { namesOf, type PlanTables, type TableName, type Tables } from "./tables.ts";
import { toCsv } from "./toCsv.ts";
import { toParquet } from "./toParquet.ts";

/** A file of a folder: its path with / between, and what is in it. */
export interface TableFile {
  path: string;
  bytes: Uint8Array;
}

/** A file that holds a table. */
export interface FiledTable extends TableFile {
  name: TableName;
}

export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Each table as csv/NAME.csv. */
export function csvFiles(tables: Tables | PlanTables, bom: boolean): FiledTable[] {
  return namesOf<TableName>(all(tables)).map((name) => ({
    name,
    path: `csv/${name}.csv`,
    bytes: toBytes(toCsv(name, all(tables)[name], { bom })),
  }));
}

/** Each table as parquet/NAME.parquet; throws the reason of the signal once it is aborted. */
export async function parquetFiles(tables: Tables | PlanTables, signal: AbortSignal | null): Promise<FiledTable[]> {
  const files: FiledTable[] = [];
  for (const name of namesOf<TableName>(all(tables))) {
    signal?.throwIfAborted();
    files.push({ name, path: `parquet/${name}.parquet`, bytes: await toParquet(name, all(tables)[name]) });
  }
  return files;
}

/** Only names that the object has are asked of it, so that tables of plans can pass for all tables. */
function all(tables: Tables | PlanTables): Tables {
  return tables as Tables;
}
