import { readFileSync } from "node:fs";

/** A file of the project, by its path from the top. */
export function readProjectFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

/** The two source documents, byte for byte. */
export const SEEDS = {
  xiangyin: readProjectFile("seeds/xiangyin.txt"),
  pingjiang: readProjectFile("seeds/pingjiang.txt"),
} as const;

export const SEED_NAMES = ["xiangyin", "pingjiang"] as const;
