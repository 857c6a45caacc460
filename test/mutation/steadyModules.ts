import { resolve } from "node:path";
import { Script } from "node:vm";
import { build, type Plugin } from "esbuild";
import { BUNDLE, bundle, entryOf, prepareFiles, testFilesOf } from "./bundleFiles.ts";

/** Modules that no change reaches, since nothing that they import lies in the folder that is changed. */
export interface SteadyModules {
  /** What each exports, by the name under which the tests require it. */
  readonly modules: ReadonlyMap<string, unknown>;
  /** Leaves them out of the bundle of the tests. */
  readonly leftOut: Plugin;
}

type Imports = Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>;

/**
 * Evaluates once what the tests of a folder need and no change reaches, which is most of it: a plan that each change would have to read with
 * functions the engine sees for the first time takes longer than the test.
 */
export async function loadSteadyModules(folder: string, requirePackage: (name: string) => unknown): Promise<SteadyModules> {
  const { metafile } = await build({ ...BUNDLE, stdin: entryOf(testFilesOf(folder)), plugins: [prepareFiles], metafile: true });
  const names = new Map(steadyFiles(metafile.inputs, folder).map((file) => [resolve(file), `steady:${file}`]));
  return { modules: await evaluate([...names.values()], requirePackage), leftOut: leaveOut(names) };
}

/** The sources from which no import leads into the folder. */
export function steadyFiles(inputs: Imports, folder: string): string[] {
  const changed = new Set(Object.keys(inputs).filter((file) => !file.startsWith("src/") || file.startsWith(`src/${folder}/`)));
  for (let size = 0; size < changed.size; ) {
    size = changed.size;
    for (const [file, { imports }] of Object.entries(inputs)) if (imports.some(({ path }) => changed.has(path))) changed.add(file);
  }
  return Object.keys(inputs).filter((file) => !changed.has(file));
}

async function evaluate(names: readonly string[], requirePackage: (name: string) => unknown): Promise<Map<string, unknown>> {
  const contents = names.map((name) => `exports[${JSON.stringify(name)}] = require("./${name.slice("steady:".length)}");`).join("\n");
  const code = await bundle({ stdin: { contents, resolveDir: process.cwd() }, plugins: [prepareFiles] });
  const exported: Record<string, unknown> = {};
  new Script(`(require, exports, module) => {${code}}`).runInThisContext()(requirePackage, exported, { exports: exported });
  return new Map(Object.entries(exported));
}

function leaveOut(names: ReadonlyMap<string, string>): Plugin {
  return {
    name: "leave-out",
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const name = names.get(resolve(resolveDir, path));
        return name === undefined ? undefined : { path: name, external: true };
      });
    },
  };
}
