import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { ROOT } from "../support/startProcess.ts";

export interface Size {
  what: string;
  /** What the app writes, and what a bundler makes of it. */
  code: string;
  bundle: string;
  minified: number;
  gzip: number;
  /** What it may not reach, in bytes of gzip. */
  limit: number;
}

/** What an app may import, and how much of it a browser may have to load. zod is the app's own and not counted. */
const IMPORTS: readonly Pick<Size, "what" | "code" | "limit">[] = [
  { what: "all of crosscounty", code: 'export * from "./dist/index.js"', limit: 109_000 },
  { what: "parsePlan, comparePlans", code: 'export { comparePlans, parsePlan } from "./dist/index.js"', limit: 102_000 },
  { what: "parsePlan", code: 'export { parsePlan } from "./dist/index.js"', limit: 58_000 },
  { what: "comparePlans", code: 'export { comparePlans } from "./dist/index.js"', limit: 58_000 },
  { what: "findQuantities", code: 'export { findQuantities } from "./dist/index.js"', limit: 8_000 },
];

/** Bundles each of IMPORTS from dist/, minified, as an app would. */
export async function measureSizes(): Promise<Size[]> {
  return Promise.all(
    IMPORTS.map(async (row) => {
      const { outputFiles } = await build({
        stdin: { contents: row.code, resolveDir: ROOT },
        bundle: true,
        minify: true,
        charset: "utf8",
        format: "esm",
        platform: "browser",
        external: ["zod"],
        write: false,
        logOverride: { "ignored-bare-import": "silent" },
      });
      const bundle = outputFiles.map(({ text }) => text).join("");
      return { ...row, bundle, minified: Buffer.byteLength(bundle), gzip: gzipSync(bundle).length };
    }),
  );
}
