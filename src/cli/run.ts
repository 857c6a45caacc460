import { CrosscountyError, UnknownThemeError } from "../model/errors.ts";
import { VERSION } from "../version.ts";
import { CliError } from "./cliError.ts";
import { HELP } from "./help.ts";
import type { Io } from "./io.ts";
import { type Call, readArguments } from "./readArguments.ts";
import { say } from "./say.ts";

/** Does what the arguments ask for and gives the exit code. Nothing but an error of our own making gets past it. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    await io.out(await answer(readArguments(argv), io));
    return 0;
  } catch (error) {
    if (error instanceof CliError) return fail(error.message, error.exitCode, io);
    if (error instanceof CrosscountyError) return fail(error.message, error instanceof UnknownThemeError ? 2 : 1, io);
    throw error;
  }
}

function fail(message: string, code: 1 | 2, io: Io): number {
  say(message, io);
  return code;
}

/** What reads and compares is loaded when asked for: an error of the arguments is said without it. */
async function answer(call: Call, io: Io): Promise<string> {
  switch (call.command) {
    case "help":
      return HELP;
    case "version":
      return `${VERSION}\n`;
    case "parse":
      return (await import("./answer.ts")).answerParse(call, io);
    case "compare":
      return (await import("./answer.ts")).answerCompare(call, io);
  }
}
