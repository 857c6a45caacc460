import type { Comparison } from "../model/comparison.ts";
import { MissingPackageError } from "../model/errors.ts";
import type { Plan } from "../model/plan.ts";
import { CliError } from "./cliError.ts";
import type { Io } from "./io.ts";
import type { CliOptions } from "./readArguments.ts";

/**
 * Writes the tables of a plan or a comparison into a folder, over files of the same names, and gives a line that says so. Throws CliError with
 * exit code 1 where a file cannot be written, or the package for Parquet is missing.
 */
export async function writeTables(
  subject: Plan | Comparison,
  folder: string,
  { parquet, bom, language }: Pick<CliOptions, "parquet" | "bom" | "language">,
  io: Io,
): Promise<string> {
  // loaded when asked for, as reports of many parts are
  const { toFolder } = await import("../tables/toFolder.ts");
  const files = await toFolder(subject, { parquet, bom, ...(language === null ? {} : { language }) }).catch((error: unknown) => {
    if (error instanceof MissingPackageError) throw new CliError(error.message, 1);
    throw error;
  });
  for (const { path, bytes } of files) await writeFile(`${folder}/${path}`, bytes, io);
  return `${folder}: ${files.length} files; README.md says what they hold\n`;
}

async function writeFile(path: string, bytes: Uint8Array, io: Io): Promise<void> {
  try {
    await io.writeFile(path, bytes);
  } catch (error) {
    throw new CliError(`${path}: cannot be written (${error instanceof Error ? error.message : String(error)})`, 1);
  }
}

/** The right plan, under another id where two different plans have come from files of one name. */
export function withOwnId(left: Plan, right: Plan): Plan {
  const isSame = left.source.sha256 === right.source.sha256 && left.source.name === right.source.name;
  return left.id === right.id && !isSame ? { ...right, id: `${right.id}~2` } : right;
}
