import type { Io } from "../../src/cli/io.ts";

interface World {
  /** Text files and their words, or bytes that are no text, by path. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  stdin?: string | Uint8Array;
  columns?: number | null;
  color?: boolean;
}

/** A world of the command line that is only memory: what it printed is in `out` and `err`, what it wrote in `written`. */
export function fakeIo({ files = {}, stdin = "", columns = null, color = false }: World = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const opened: string[] = [];
  const written = new Map<string, Uint8Array>();
  const io: Io = {
    readFile: async (path) => {
      const words = files[path];
      if (words === undefined) throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: "ENOENT" });
      return toBytes(words);
    },
    writeFile: async (path, bytes) => {
      if (path in files) throw Object.assign(new Error(`EEXIST: file already exists, mkdir '${path}'`), { code: "EEXIST" });
      written.set(path, bytes);
    },
    open: (path) => void opened.push(path),
    readStdin: async () => toBytes(stdin),
    out: async (words) => void out.push(words),
    err: (words) => void err.push(words),
    columns,
    color,
  };
  return { io, out, err, written, opened };
}

function toBytes(words: string | Uint8Array): Uint8Array {
  return typeof words === "string" ? new TextEncoder().encode(words) : words;
}
