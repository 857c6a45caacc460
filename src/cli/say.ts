import { toPlainLine } from "../report/sanitize.ts";
import type { Io } from "./io.ts";

/** One plain line on stderr, whatever a file's name holds. */
export function say(message: string, io: Io): void {
  io.err(`crosscounty: ${toPlainLine(message)}\n`);
}
