import type { Io } from "../../src/cli/io.ts";

interface World {
  /** Text files and their words, or bytes that are no text, by path. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  stdin?: string | Uint8Array;
  columns?: number | null;
  color?: boolean;
}

/** A world of the command line that is only memory: what it printed is in `out` and `err`. */
export function fakeIo({ files = {}, stdin = "", columns = null, color = false }: World = {}): { io: Io; out: string[]; err: string[] } {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    readFile: async (path) => {
      const words = files[path];
      if (words === undefined) throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: "ENOENT" });
      return toBytes(words);
    },
    readStdin: async () => toBytes(stdin),
    out: async (words) => void out.push(words),
    err: (words) => void err.push(words),
    columns,
    color,
  };
  return { io, out, err };
}

function toBytes(words: string | Uint8Array): Uint8Array {
  return typeof words === "string" ? new TextEncoder().encode(words) : words;
}
