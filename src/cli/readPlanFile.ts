import { basename, extname } from "node:path";
import { divisions } from "../divisions/divisions.ts";
import { LimitError, MissingPackageError, UnreadableFileError, UnsupportedFormatError } from "../model/errors.ts";
import type { Plan } from "../model/plan.ts";
import { PARSE_DEFAULTS } from "../parse/parseDefaults.ts";
import { FILE_DEFAULTS } from "../read/fileDefaults.ts";
import { readWith } from "../read/readPlanText.ts";
import type { ReadText } from "../read/readText.ts";
import { toPlanWith } from "../read/toPlan.ts";
import { CliError } from "./cliError.ts";
import type { Io } from "./io.ts";

/**
 * The plan in a file, or on standard input for `-`, with the code of its place; of a file that holds several the one that is asked for, from 1.
 * Throws CliError with exit code 1 for what cannot be read.
 */
export async function readPlanFile(path: string, io: Io, plan = 1): Promise<Plan> {
  if (path === "-") return parse(await readWords(await io.readStdin(), "standard input"), { name: "-", id: idOf("stdin", plan), plan });
  const name = basename(path);
  const id = idOf(basename(name, extname(name)) || name, plan);
  return parse(await readWords(await readBytes(path, io), path), { name, id, plan });
}

function parse(words: ReadText, own: { name: string; id: string; plan: number }): Plan {
  return toPlanWith(words, { ...PARSE_DEFAULTS, divisions, ...own });
}

/** Two plans of one file have different ids. */
function idOf(name: string, plan: number): string {
  return plan > 1 ? `${name}#${plan}` : name;
}

const REFUSALS = [LimitError, MissingPackageError, UnreadableFileError, UnsupportedFormatError];

/** Does the error come from reading, with the path already in its message? */
function isRefusal(error: unknown): error is Error {
  return REFUSALS.some((kind) => error instanceof kind);
}

const MESSAGES: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder; expected a file",
  EACCES: "no permission to read it",
  ELOOP: "its links lead in a circle",
};

async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.readFile(path);
  } catch (error) {
    if (isRefusal(error)) throw new CliError(error.message, 1);
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new CliError(`${path}: ${MESSAGES[code] ?? (error instanceof Error ? error.message : String(error))}`, 1);
  }
}

/** The errors of the reader name the path that was asked for. */
async function readWords(bytes: Uint8Array, path: string): Promise<ReadText> {
  try {
    return await readWith(bytes, { ...FILE_DEFAULTS, name: path });
  } catch (error) {
    if (isRefusal(error)) throw new CliError(error.message, 1);
    throw error;
  }
}
