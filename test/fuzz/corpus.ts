import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sha256 } from "../../src/text/sha256.ts";

const FOLDER = fileURLToPath(new URL("corpus", import.meta.url));

/** What once broke a law, as small as it could be made. Lone surrogates stand as escapes, so the file is well-formed. */
export interface Entry {
  /** The law, and how it was broken when the entry was written. */
  law: string;
  detail: string;
  /** The run and the number in it; null for what was written by hand. */
  seed: number | null;
  index: number | null;
  texts: readonly string[];
}

/** All entries by the names of their files, in order. */
export function readCorpus(folder: string = FOLDER): (readonly [name: string, entry: Entry])[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))]);
}

/** Writes an entry under the name of its law and texts. Gives the path. */
export function keepEntry(entry: Entry, folder: string = FOLDER): string {
  const law = entry.law
    .replace(/[^a-z]+/giu, "-")
    .replace(/^-|-$/gu, "")
    .toLowerCase();
  const path = `${folder}/${law}-${sha256(JSON.stringify(entry.texts)).slice(0, 8)}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${JSON.stringify(entry, null, 2)}\n`);
  return path;
}
