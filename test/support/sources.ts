import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface SourceFile {
  /** From the top of the project, with forward slashes: src/text/cleanText.ts. */
  path: string;
  /** Folder under src; empty for the files that stand in src itself. */
  folder: string;
  code: string;
}

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** All TypeScript files under src, generated ones left out, in the order of their paths. */
export function readSources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.includes(".generated."))
    .sort()
    .map((path) => ({
      path: `src/${path}`,
      folder: path.includes("/") ? path.slice(0, path.indexOf("/")) : "",
      code: readFileSync(`${SRC}/${path}`, "utf8"),
    }));
}
