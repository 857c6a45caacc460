import { type BuildOptions, build } from "esbuild";
import { ROOT } from "./startProcess.ts";

/** A file of dist with all that it imports in one module, as a bundler makes it for a page. */
export async function bundleForPage(entry: string, options: Pick<BuildOptions, "alias" | "external" | "minify"> = {}) {
  const { errors, warnings, outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    metafile: true,
    outdir: "bundle",
    logLevel: "silent",
    // entries that share code import chunks of which they need nothing: a bundler may leave them out
    logOverride: { "ignored-bare-import": "silent" },
    ...options,
  });
  return {
    problems: [...errors, ...warnings].map(({ text }) => text),
    code: outputFiles.map(({ text }) => text),
    /** What the modules in it import, and what is left to be imported by it. */
    imported: Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path)),
    left: Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path)),
  };
}
