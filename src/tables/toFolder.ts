import { z } from "zod";
import { checkComparison } from "../checkComparison.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import { signalSchema } from "../text/abortSignal.ts";
import { readOptions } from "../text/readOptions.ts";
import { planTables } from "./planTables.ts";
import { csvFiles, parquetFiles, type TableFile, toBytes } from "./tableFiles.ts";
import { namesOf } from "./tables.ts";
import { type CsvOptions, csvOptionsSchema } from "./toCsv.ts";
import { describePackage } from "./toDataPackage.ts";
import { toDictionary } from "./toDictionary.ts";
import { type SssomOptions, sssomOptionsSchema, toSssom } from "./toSssom.ts";
import { toTables } from "./toTables.ts";

/** What a folder of tables holds, and how it is written. */
export interface FolderOptions extends CsvOptions, SssomOptions {
  /** Parquet files beside the CSV files, by the package hyparquet-writer. */
  parquet: boolean;
  /** Ends the work between two files; no file is returned then. */
  signal: AbortSignal | null;
}

const folderOptionsSchema = z.strictObject({
  ...csvOptionsSchema.shape,
  ...sssomOptionsSchema.shape,
  parquet: z.boolean().optional(),
  signal: signalSchema,
});

/**
 * All files of a folder for one or many comparisons, or for one or many plans: csv/ with every table, parquet/ on request, the alignment in
 * SSSOM, datapackage.json, and the data dictionary README.md. Nothing is written: paths are relative, with / between.
 *
 * @throws {InvalidArgumentError} for what is neither a plan nor a comparison, and as planTables and toTables do
 * @throws the reason of `signal`, once it is aborted
 * @throws {MissingPackageError} for `parquet` without hyparquet-writer
 * @example for (const { path, bytes } of await toFolder(comparison)) writeFileSync(`out/${path}`, bytes)
 */
export async function toFolder(
  subject: Comparison | readonly Comparison[] | Plan | readonly Plan[],
  options: Partial<FolderOptions> = {},
): Promise<TableFile[]> {
  const settings = readOptions(folderOptionsSchema, options, "folder");
  const { bom = false, parquet = false, byHand = false, language = "zh-CN", signal } = settings;
  signal?.throwIfAborted();
  const comparisons = listComparisons(subject);
  // what is no comparison is taken for plans, and refused as such
  const tables = comparisons.length > 0 ? toTables(comparisons, { language }) : planTables(subject as Plan | readonly Plan[]);
  const csv = csvFiles(tables, bom);
  const others = [
    ...(parquet ? await parquetFiles(tables, signal) : []),
    ...comparisons.map((comparison, index) => ({
      path: comparisons.length === 1 ? "alignment.sssom.tsv" : `alignment-${index + 1}.sssom.tsv`,
      bytes: toBytes(toSssom(comparison, { byHand, language })),
    })),
  ];
  const files = [
    { path: "README.md", bytes: toBytes(`# Data dictionary · 数据字典\n\n${toDictionary(namesOf(tables))}`) },
    { path: "datapackage.json", bytes: toBytes(`${JSON.stringify(describePackage(tables, csv, others), null, 2)}\n`) },
    ...csv,
    ...others,
  ];
  return files.map(({ path, bytes }) => ({ path, bytes }));
}

/** All of them where one is a comparison, so that a plan among them is refused; none where there are only plans. */
function listComparisons(subject: unknown): Comparison[] {
  const list: readonly unknown[] = Array.isArray(subject) ? subject : [subject];
  if (!list.some(isComparison)) return [];
  return list.map((one) => {
    checkComparison(one);
    return one;
  });
}

function isComparison(value: unknown): boolean {
  return typeof value === "object" && value !== null && Reflect.get(value, "schema") === "crosscounty/comparison@1";
}
