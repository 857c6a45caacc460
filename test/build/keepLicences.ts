import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin } from "esbuild";

/** Writes the licences of the packages that are bundled into a file, as they ask for. */
export const keepLicences = (file: string): Plugin => ({
  name: "keep-licences",
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      const folders = packagesOf(Object.keys(metafile?.inputs ?? {}));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, folders.map(licenceOf).join("\n\n"));
    });
  },
});

/** The folders of the packages that files are of, in alphabetical order. */
export function packagesOf(paths: readonly string[]): string[] {
  const folders = paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** Name, version and kind; the text where the package comes with one, else who wrote it. */
function licenceOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const text = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  return `${name} ${version} (${license})\n\n${text ? readFileSync(`${folder}/${text}`, "utf8").trim() : `By ${author?.name ?? author}.`}\n`;
}
