import { basename, extname } from "node:path";
import type { Plan } from "../model/plan.ts";
import { parsePlan } from "../parse/parsePlan.ts";
import { CliError } from "./cliError.ts";
import type { Io } from "./io.ts";

/** The plan in a file, or on standard input for `-`. Throws CliError with exit code 1 for what cannot be read. */
export async function readPlanFile(path: string, io: Io): Promise<Plan> {
  if (path === "-") return parsePlan(await io.readStdin(), { name: "-", id: "stdin" });
  const name = basename(path);
  return parsePlan(decode(await readBytes(path, io), path), { name, id: basename(name, extname(name)) || name });
}

const MESSAGES: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder; expected a file",
  EACCES: "no permission to read it",
};

async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new CliError(`${path}: ${MESSAGES[code] ?? (error instanceof Error ? error.message : String(error))}`, 1);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CliError(`${path}: not UTF-8 text; expected UTF-8 (convert it with: iconv -f GB18030 -t UTF-8)`, 1);
  }
}
