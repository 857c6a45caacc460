import { createReadStream } from "node:fs";
import { collectBytes } from "./collectBytes.ts";

/** What the command line needs of the world, so that tests can give their own. */
export interface Io {
  readFile: (path: string) => Promise<Uint8Array>;
  readStdin: () => Promise<Uint8Array>;
  out: (text: string) => Promise<void>;
  err: (text: string) => void;
  /** Columns of the terminal; null where the output is no terminal. */
  columns: number | null;
  color: boolean;
}

export function processIo(): Io {
  const { stdout, stderr, env } = process;
  // a reader that closes the pipe early (head) is no error
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  return {
    readFile: (path) => collectBytes(createReadStream(path), path),
    readStdin: () => collectBytes(process.stdin, "standard input"),
    out: (words) => new Promise((resolve) => stdout.write(words, () => resolve())),
    err: (words) => void stderr.write(words),
    columns: stdout.isTTY ? stdout.columns : null,
    color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
  };
}
