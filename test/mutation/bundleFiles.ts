import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";

/** A law is tried on a few cases for each change: what no table of cases notices seldom needs more. */
const NUM_RUNS = "numRuns: 8";

/** Files as a bundle of tests needs them: laws are short, and `import.meta.url` is the file's own. */
export const prepareFiles: Plugin = {
  name: "prepare-files",
  setup({ onLoad }) {
    // read by Go, which knows no flag u
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path).href);
      const source = readFileSync(path, "utf8").replaceAll("import.meta.url", url);
      return { contents: source.replace(/numRuns: [\d_]+/gu, NUM_RUNS), loader: "ts" };
    });
  },
};

/** The tests of a folder, and what each of them is given before. */
export function testFilesOf(folder: string): string[] {
  const names = readdirSync(`test/${folder}`).filter((name) => name.endsWith(".test.ts"));
  return ["test/support/fixedSeed.ts", ...names.map((name) => `test/${folder}/${name}`)];
}

/** An entry that loads files one after the other. */
export function entryOf(files: readonly string[]): NonNullable<BuildOptions["stdin"]> {
  return { contents: files.map((file) => `import "./${file}";`).join("\n"), resolveDir: process.cwd() };
}

export const BUNDLE = {
  absWorkingDir: process.cwd(),
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
  // package.json says of all files that nobody needs them for their own sake; of tests that is not so
  ignoreAnnotations: true,
  write: false,
  logLevel: "error",
} as const satisfies BuildOptions;

/** The code of one bundle, with packages left to `require`. */
export async function bundle(options: Pick<BuildOptions, "stdin" | "plugins">): Promise<string> {
  const { outputFiles } = await build({ ...BUNDLE, ...options });
  return outputFiles[0]?.text ?? "";
}
