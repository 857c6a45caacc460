import { defineConfig, type Options } from "tsup";
import manifest from "../../package.json" with { type: "json" };
import { keepLicences } from "./keepLicences.ts";
import { prepareSources } from "./prepareSources.ts";

/** The entry points of the package, as `exports` of package.json names them. */
export const ENTRIES = {
  index: "src/index.ts",
  "plans/index": "src/plans/index.ts",
  "divisions/index": "src/divisions/index.ts",
  "read/index": "src/read/index.ts",
  "tables/index": "src/tables/index.ts",
  "notebook/index": "src/notebook/index.ts",
  "report/index": "src/report/index.ts",
};

const shared: Options = {
  target: "node20",
  external: ["#word-extractor"],
  esbuildPlugins: [prepareSources],
  esbuildOptions(options) {
    // Chinese as it is, three bytes a character and not six
    options.charset = "utf8";
    // \p{Script=Han} is older than any Node: rewritten as a call, an expression that nobody uses would stay in every bundle
    options.supported = { ...options.supported, "regexp-unicode-property-escapes": true };
  },
};

export default defineConfig([
  { ...shared, entry: ENTRIES, format: ["esm", "cjs"], dts: true, clean: true, splitting: true },
  {
    ...shared,
    entry: { "cli/main": "src/cli/main.ts", "read/noExtractor": "src/read/noExtractor.ts" },
    format: ["esm"],
    esbuildOptions(options, context) {
      shared.esbuildOptions?.(options, context);
      options.chunkNames = "cli/[name]-[hash]";
    },
    // to look packages up takes Node longer than to read what the command line needs of them
    noExternal: Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(?:/|$)`, "u")),
    esbuildPlugins: [prepareSources, keepLicences("dist/cli/LICENSES.txt")],
  },
]);
