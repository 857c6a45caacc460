/** Plans and comparisons as flat tables, and as the files that statistical software reads. */
export { InvalidArgumentError, InvalidOptionError, MissingPackageError } from "../model/errors.ts";
export { restoreCell } from "../text/formulaCells.ts";
export type { Column, ColumnType, TableColumns } from "./column.ts";
export { planTables } from "./planTables.ts";
export type { TableFile } from "./tableFiles.ts";
export { type PlanTableName, type PlanTables, TABLES, type TableName, type TableRow, type Tables } from "./tables.ts";
export { type CsvOptions, toCsv } from "./toCsv.ts";
export { type DataPackage, type DataResource, type TableSchema, toDataPackage } from "./toDataPackage.ts";
export { toDictionary } from "./toDictionary.ts";
export { type FolderOptions, toFolder } from "./toFolder.ts";
export { toParquet } from "./toParquet.ts";
export { type SssomOptions, toSssom } from "./toSssom.ts";
export { type TableOptions, toTables } from "./toTables.ts";
