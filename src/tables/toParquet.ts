import { toLoadError } from "../text/toLoadError.ts";
import { VERSION } from "../version.ts";
import type { ColumnType } from "./column.ts";
import { type TableName, type TableRow, tableOf } from "./tables.ts";
import { cellOf, columnNames } from "./toCsv.ts";

const TYPES = { string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const satisfies Record<ColumnType, string>;

/**
 * Rows of a table as a Parquet file (snappy), by the package hyparquet-writer. It carries no date: the same rows give the same bytes.
 *
 * @throws {MissingPackageError} where hyparquet-writer is not installed
 * @throws {InvalidArgumentError} for an unknown table, and for rows that lack its columns
 * @example await toParquet("targets", tables.targets)
 */
export async function toParquet<Name extends TableName>(name: Name, rows: readonly TableRow<NoInfer<Name>>[]): Promise<Uint8Array> {
  const names = columnNames(name);
  const { parquetWriteBuffer } = await loadWriter();
  const { columns } = tableOf(name);
  const columnData = names.map((column) => ({
    name: column,
    data: rows.map((row) => cellOf(row, column, name)),
    type: TYPES[columns[column]?.type ?? "string"],
    nullable: !columns[column]?.required,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: `crosscounty ${VERSION}` }));
}

async function loadWriter(): Promise<typeof import("hyparquet-writer")> {
  try {
    return await import("hyparquet-writer");
  } catch (error) {
    throw toLoadError(error, "hyparquet-writer", "writing Parquet files");
  }
}
