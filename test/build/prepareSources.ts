import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { withoutReasons } from "./cutReasons.ts";
import { withPureCalls } from "./pureCalls.ts";

/** Tables without their reasons, and constants that a bundler can leave out. */
export const prepareSources: Plugin = {
  name: "prepare-sources",
  setup({ onLoad }) {
    // the filter runs in Go, which knows no flag u
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      return { contents: withPureCalls(/[\\/]src[\\/]lexicon[\\/]/u.test(path) ? withoutReasons(code) : code), loader: "ts" };
    });
  },
};
