import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { ROOT } from "../support/startProcess.ts";
import { withoutReasons } from "./cutReasons.ts";
import { withPureCalls } from "./pureCalls.ts";

/** Tables without their reasons, side by side, and constants that a bundler can leave out. */
export const prepareSources: Plugin = {
  name: "prepare-sources",
  setup({ onLoad, onResolve }) {
    // the filters run in Go, which knows no flag u
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      return { contents: withTablesFirst(path, withPureCalls(TABLE.test(path) ? withoutReasons(code) : code)), loader: "ts" };
    });
    // else an import for the sake of the order counts for nothing
    onResolve({ filter: /[\\/]lexicon[\\/][^\\/]+\.ts$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path), sideEffects: true }));
  },
};

const TABLE = /[\\/]src[\\/]lexicon[\\/]/u;
const BARREL = join(ROOT, "src/index.ts");

/** The barrel with the tables before all else. gzip looks 32 kB back: words of the genre find themselves in the table before, not in code. */
function withTablesFirst(path: string, code: string): string {
  if (path !== BARREL) return code;
  const tables = readdirSync(join(ROOT, "src/lexicon")).filter((name) => !name.endsWith(".build.ts"));
  return tables.map((name) => `import "./lexicon/${name}";\n`).join("") + code;
}
