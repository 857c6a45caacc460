import { mkdir, open, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UnsupportedFormatError } from "../model/errors.ts";
import { collectBytes } from "./collectBytes.ts";

/** What the command line needs of the world, so that tests can give their own. */
export interface Io {
  readFile: (path: string) => Promise<Uint8Array>;
  /** Writes a file, and the folders above it where they are missing. */
  writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Shows a file in the program that the system has for it. */
  open: (path: string) => void;
  readStdin: () => Promise<Uint8Array>;
  out: (text: string) => Promise<void>;
  err: (text: string) => void;
  /** Columns of the terminal; null where the output is no terminal. */
  columns: number | null;
  color: boolean;
}

export function processIo(): Io {
  const { stdout, env } = process;
  // a reader that closes the pipe early (head) is no error
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  return {
    readFile,
    writeFile: async (path, bytes) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    },
    open: (path) => void openFile(path),
    readStdin: () => collectBytes(process.stdin, "standard input"),
    out: (words) => new Promise((resolve) => stdout.write(words, () => resolve())),
    err: (words) => void process.stderr.write(words),
    columns: stdout.isTTY ? stdout.columns : null,
    color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
  };
}

/** Pipes that a shell opens for the call, as <(…) does, have a writer. */
const OF_THE_SHELL = /^\/(?:dev|proc)\//u;

/** A named pipe that nobody writes to would never end. */
async function readFile(path: string): Promise<Uint8Array> {
  if (!OF_THE_SHELL.test(path) && (await stat(path)).isFIFO())
    throw new UnsupportedFormatError(path, "a named pipe", "a file, or - for what comes on standard input");
  return collectBytes(piecesOf(path), path);
}

const PIECE = 64 * 1024;

/** The bytes of a file, piece by piece. A stream would do, but its part of Node takes longer to load than a plan to read. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(PIECE));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The command that opens a file; a path is its argument and never part of a shell's line. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["explorer.exe"],
};

async function openFile(path: string): Promise<void> {
  // loaded when asked for
  const { spawn } = await import("node:child_process");
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, resolve(path)], { detached: true, stdio: "ignore" });
  // a system without such a program has the file all the same
  child.on("error", () => undefined);
  child.unref();
}
